// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IStoreGovernor} from "contracts/governance/interfaces/IStoreGovernor.sol";
import {PlainGovernance} from "test/support/PlainGovernance.sol";

/// @notice A harmless-looking proposal carries one call more, which makes its author a proposer of the timelock.
contract HiddenExtraCallAttackTest is PlainGovernance {
    bytes32 private constant PROPOSER_ROLE = keccak256("PROPOSER_ROLE");
    address private immutable MALLORY = makeAddr("mallory");

    function test_isRefusedWhenProposed() public {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) =
            _package(store.timelock);
        vm.prank(alice);
        vm.expectRevert(
            abi.encodeWithSelector(
                IStoreGovernor.ActionNotAllowed.selector, 1, store.timelock, IAccessControl.grantRole.selector
            )
        );
        governor.propose(targets, values, calldatas, "Raise the limit");
    }

    function test_succeedsAgainstPlainGovernor() public {
        _deployPlain();
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) =
            _package(address(plainTimelock));
        targets[0] = address(plain);
        calldatas[0] = abi.encodeWithSignature("setVotingDelay(uint48)", 2 days);
        vm.prank(alice);
        uint256 id = plain.propose(targets, values, calldatas, "Give voters more time");
        vm.warp(plain.proposalSnapshot(id) + 1);
        _plainVote(alice, id, FOR);
        vm.warp(plain.proposalDeadline(id) + 1);
        plain.queue(targets, values, calldatas, keccak256("Give voters more time"));
        vm.warp(plain.proposalEta(id));
        plain.execute(targets, values, calldatas, keccak256("Give voters more time"));
        assertTrue(plainTimelock.hasRole(PROPOSER_ROLE, MALLORY));
    }

    /// @dev What was voted on is what runs: other arrays are another proposal, which does not exist.
    function test_nothingCanBeAddedAtExecution() public {
        uint256 id = _proposeLimit(8000e6);
        _passAndQueue(id);
        _toExecutable(id);
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) =
            _package(store.timelock);
        vm.expectRevert();
        governor.execute(targets, values, calldatas, keccak256(""));
        assertFalse(IAccessControl(store.timelock).hasRole(PROPOSER_ROLE, MALLORY));
    }

    function _package(address timelock)
        private
        view
        returns (address[] memory targets, uint256[] memory values, bytes[] memory calldatas)
    {
        targets = new address[](2);
        values = new uint256[](2);
        calldatas = new bytes[](2);
        (targets[0], calldatas[0]) = (store.merchantAccount, _setLimit(8000e6));
        targets[1] = timelock;
        calldatas[1] = abi.encodeCall(IAccessControl.grantRole, (PROPOSER_ROLE, MALLORY));
    }
}
