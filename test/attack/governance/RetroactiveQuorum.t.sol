// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IStoreGovernor} from "contracts/governance/interfaces/IStoreGovernor.sol";
import {GovernanceTest} from "test/support/GovernanceTest.sol";

/// @notice A proposal that failed for want of quorum is executed after the quorum was lowered.
contract RetroactiveQuorumAttackTest is GovernanceTest {
    function test_loweringFractionAndFloorRevivesNothing() public {
        _carryOut(_propose(address(governor), abi.encodeCall(IStoreGovernor.setQuorumFloor, (60_000e18))));
        uint256 old = _proposeLimit(9000e6);
        _toActive(old);
        _vote(carol, old, FOR);
        vm.warp(governor.proposalDeadline(old) + 1);
        _assertState(old, IGovernor.ProposalState.Defeated);

        _carryOut(_propose(address(governor), abi.encodeCall(IStoreGovernor.setQuorumFloor, (10_000e18))));
        _carryOut(_propose(address(governor), abi.encodeWithSignature("updateQuorumNumerator(uint256)", 1)));
        skip(1);
        assertEq(governor.quorum(block.timestamp - 1), 10_000e18, "the new quorum");
        assertEq(governor.quorum(governor.proposalSnapshot(old)), 60_000e18, "the old one stands");
        _assertState(old, IGovernor.ProposalState.Defeated);
    }
}
