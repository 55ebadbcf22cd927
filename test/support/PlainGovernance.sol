// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {GovernanceTest} from "./GovernanceTest.sol";
import {PlainGovernor} from "./PlainGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

/// @notice The same holders under {PlainGovernor} and OpenZeppelin's own timelock.
abstract contract PlainGovernance is GovernanceTest {
    PlainGovernor internal plain;
    TimelockController internal plainTimelock;

    function _deployPlain() internal {
        address[] memory nobody = new address[](0);
        plainTimelock = TimelockController(
            payable(deployCode(
                    "TimelockController.sol:TimelockController",
                    abi.encode(TIMELOCK_DELAY, nobody, nobody, address(this))
                ))
        );
        plain = PlainGovernor(
            payable(deployCode("PlainGovernor.sol:PlainGovernor", abi.encode(token, plainTimelock)))
        );
        plainTimelock.grantRole(plainTimelock.PROPOSER_ROLE(), address(plain));
        plainTimelock.grantRole(plainTimelock.CANCELLER_ROLE(), address(plain));
        plainTimelock.grantRole(plainTimelock.EXECUTOR_ROLE(), address(plain));
    }

    function _plainPropose(address target, bytes memory data) internal returns (uint256) {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = _single(target, data);
        vm.prank(alice);
        return plain.propose(targets, values, calldatas, "");
    }

    function _plainVote(address voter, uint256 id, uint8 support) internal {
        vm.prank(voter);
        plain.castVote(id, support);
    }

    function _plainQueue(address target, bytes memory data) internal returns (uint256 id) {
        id = _plainPropose(target, data);
        vm.warp(plain.proposalSnapshot(id) + 1);
        _plainVote(alice, id, FOR);
        vm.warp(plain.proposalDeadline(id) + 1);
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = _single(target, data);
        plain.queue(targets, values, calldatas, keccak256(""));
    }

    function _plainExecute(uint256 id, address target, bytes memory data) internal {
        vm.warp(plain.proposalEta(id));
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = _single(target, data);
        plain.execute(targets, values, calldatas, keccak256(""));
    }
}
