// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IStoreGovernor} from "contracts/governance/interfaces/IStoreGovernor.sol";
import {GovernanceTest} from "test/support/GovernanceTest.sol";

/// @notice Quorum is long reached and the proposal failing when a whale turns it in the last second, too late for
/// anybody to answer.
contract LateFlipAttackTest is GovernanceTest {
    function test_opensOneAgainstOnlyWindow() public {
        uint256 id = _flippedInTheLastSecond();
        uint256 end = governor.proposalSnapshot(id) + VOTING_PERIOD;
        assertEq(governor.againstOnlyUntil(id), end + LATE_EXTENSION);
        assertEq(governor.proposalDeadline(id), end + LATE_EXTENSION);

        vm.warp(end + 1);
        _assertState(id, IGovernor.ProposalState.Active);
        vm.prank(carol);
        vm.expectRevert(abi.encodeWithSelector(IStoreGovernor.OnlyAgainstVotes.selector, id));
        governor.castVote(id, FOR);
        vm.prank(carol);
        vm.expectRevert(abi.encodeWithSelector(IStoreGovernor.OnlyAgainstVotes.selector, id));
        governor.castVote(id, ABSTAIN);

        _vote(carol, id, AGAINST);
        assertEq(governor.proposalDeadline(id), end + LATE_EXTENSION, "never repeated");
        vm.warp(end + LATE_EXTENSION + 1);
        _assertState(id, IGovernor.ProposalState.Defeated);
    }

    /// @dev dave's abstention brings the quorum, bob holds against; alice turns it. carol has not voted.
    function _flippedInTheLastSecond() private returns (uint256 id) {
        _distributeForFlip();
        address dave = makeAddr("dave");
        id = _proposeLimit(8000e6);
        _toActive(id);
        _vote(dave, id, ABSTAIN);
        _vote(bob, id, AGAINST);
        vm.warp(governor.proposalDeadline(id));
        _vote(alice, id, FOR);
    }

    function _distributeForFlip() private {
        vm.startPrank(alice);
        token.transfer(makeAddr("dave"), 25_000e18);
        token.transfer(carol, 15_000e18);
        vm.stopPrank();
        skip(1);
    }
}
