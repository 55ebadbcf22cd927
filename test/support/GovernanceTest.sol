// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {StoreFixture} from "./StoreFixture.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IMerchantAccount} from "contracts/merchant/interfaces/IMerchantAccount.sol";

interface IGovernorById {
    function queue(uint256 proposalId) external;
    function execute(uint256 proposalId) external payable;
    function cancel(uint256 proposalId) external;
    function proposalCount() external view returns (uint256);
    function latestProposalId() external view returns (uint256);
    function proposalDetails(uint256 proposalId)
        external
        view
        returns (address[] memory, uint256[] memory, bytes[] memory, bytes32);
    function proposalVotes(uint256 proposalId)
        external
        view
        returns (uint256 againstVotes, uint256 forVotes, uint256 abstainVotes);
}

/// @notice Short words for a proposal's life.
abstract contract GovernanceTest is StoreFixture {
    uint8 internal constant AGAINST = 0;
    uint8 internal constant FOR = 1;
    uint8 internal constant ABSTAIN = 2;

    function _byId() internal view returns (IGovernorById) {
        return IGovernorById(address(governor));
    }

    function _proposeAs(address proposer, address target, bytes memory data, string memory description)
        internal
        returns (uint256)
    {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = _single(target, data);
        vm.prank(proposer);
        return governor.propose(targets, values, calldatas, description);
    }

    function _propose(address target, bytes memory data) internal returns (uint256) {
        return _proposeAs(alice, target, data, "");
    }

    function _proposeLimit(uint128 limit) internal returns (uint256) {
        return _propose(store.merchantAccount, _setLimit(limit));
    }

    function _setLimit(uint128 limit) internal pure returns (bytes memory) {
        return abi.encodeCall(IMerchantAccount.setLimit, (limit, WINDOW));
    }

    function _single(address target, bytes memory data)
        internal
        pure
        returns (address[] memory targets, uint256[] memory values, bytes[] memory calldatas)
    {
        targets = new address[](1);
        values = new uint256[](1);
        calldatas = new bytes[](1);
        (targets[0], calldatas[0]) = (target, data);
    }

    function _toActive(uint256 id) internal {
        vm.warp(governor.proposalSnapshot(id) + 1);
    }

    function _vote(address voter, uint256 id, uint8 support) internal {
        vm.prank(voter);
        governor.castVote(id, support);
    }

    function _pass(uint256 id) internal {
        _toActive(id);
        _vote(alice, id, FOR);
        vm.warp(governor.proposalDeadline(id) + 1);
    }

    function _passAndQueue(uint256 id) internal {
        _pass(id);
        _byId().queue(id);
    }

    function _toExecutable(uint256 id) internal {
        vm.warp(governor.proposalEta(id));
    }

    function _carryOut(uint256 id) internal {
        _passAndQueue(id);
        _toExecutable(id);
        _byId().execute(id);
    }

    function _assertState(uint256 id, IGovernor.ProposalState expected) internal view {
        assertEq(uint8(governor.state(id)), uint8(expected), "proposal state");
    }
}
