// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IStoreGovernor} from "contracts/governance/interfaces/IStoreGovernor.sol";
import {PlainGovernance} from "test/support/PlainGovernance.sol";

/// @notice Quorum is long reached and the proposal failing when a whale turns it in the last second, too late for
/// anybody to answer.
contract LateFlipAttackTest is PlainGovernance {
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

    function test_succeedsAgainstPlainGovernor() public {
        _deployPlain();
        _distributeForFlip();
        uint256 id = _plainPropose(store.merchantAccount, _setLimit(8000e6));
        vm.warp(plain.proposalSnapshot(id) + 1);
        _plainVote(carol, id, ABSTAIN);
        _plainVote(bob, id, AGAINST);
        vm.warp(plain.proposalDeadline(id));
        _plainVote(alice, id, FOR);
        vm.warp(plain.proposalDeadline(id) + 1);
        assertEq(uint8(plain.state(id)), uint8(IGovernor.ProposalState.Succeeded));
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
