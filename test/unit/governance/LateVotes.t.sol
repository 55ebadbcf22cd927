// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IStoreGovernor} from "contracts/governance/interfaces/IStoreGovernor.sol";
import {GovernanceTest} from "test/support/GovernanceTest.sol";

/// @notice Late quorum, late flips and the Against-only window, at their edges. Quorum is 20,000 votes.
contract LateVotesTest is GovernanceTest {
    address private immutable DAVE = makeAddr("dave");
    uint256 private id;
    uint256 private end;

    function setUp() public override {
        super.setUp();
        vm.prank(alice);
        token.transfer(DAVE, 40_000e18);
        skip(1);
        id = _proposeLimit(8000e6);
        end = governor.proposalDeadline(id);
        _toActive(id);
    }

    function test_quorumReachedLateExtendsAndOpensNoWindow() public {
        vm.warp(end - 10);
        _vote(alice, id, FOR);
        assertEq(governor.proposalDeadline(id), end - 10 + LATE_EXTENSION);
        assertEq(governor.againstOnlyUntil(id), 0);
    }

    function test_aFlipThatLeavesTheWholeExtensionOpensNoWindow() public {
        _failingWithQuorum();
        vm.warp(end - LATE_EXTENSION);
        _vote(alice, id, FOR);
        assertEq(governor.againstOnlyUntil(id), 0);
        assertEq(governor.proposalDeadline(id), end);
    }

    function test_aSecondLaterItOpensOne() public {
        _failingWithQuorum();
        vm.warp(end - LATE_EXTENSION + 1);
        vm.expectEmit(address(governor));
        emit IStoreGovernor.AgainstOnlyWindowOpened(id, uint48(end + LATE_EXTENSION));
        _vote(alice, id, FOR);
        assertEq(governor.againstOnlyUntil(id), end + LATE_EXTENSION);
    }

    function test_untilItsEndAllVotesCount() public {
        _failingWithQuorum();
        vm.warp(end);
        _vote(alice, id, FOR);
        _vote(DAVE, id, FOR);
        (, uint256 inFavor,) = _byId().proposalVotes(id);
        assertEq(inFavor, 110_000e18);
    }

    function test_aFlipInTheExtensionOpensAWindowAfterIt() public {
        vm.warp(end - 10);
        _vote(carol, id, ABSTAIN);
        uint256 extended = end - 10 + LATE_EXTENSION;
        assertEq(governor.proposalDeadline(id), extended);
        vm.warp(end + 10);
        _vote(alice, id, FOR);
        assertEq(governor.againstOnlyUntil(id), extended + LATE_EXTENSION);
        vm.warp(extended + 1);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IStoreGovernor.OnlyAgainstVotes.selector, id));
        governor.castVote(id, FOR);
    }

    function test_flippingBackAndForthMovesNothingFurther() public {
        _vote(carol, id, ABSTAIN);
        vm.warp(end - 100);
        _vote(DAVE, id, FOR);
        uint256 until = governor.againstOnlyUntil(id);
        assertEq(until, end + LATE_EXTENSION);
        vm.recordLogs();
        vm.warp(end - 50);
        _vote(bob, id, AGAINST);
        vm.warp(end - 10);
        _vote(alice, id, FOR);
        assertEq(governor.againstOnlyUntil(id), until);
        assertEq(governor.proposalDeadline(id), until);
        assertEq(vm.getRecordedLogs().length, 2, "the two votes and no second window");
    }

    function test_standardClientsSeeAnActiveProposalThenItsEnd() public {
        _failingWithQuorum();
        vm.warp(end);
        _vote(alice, id, FOR);
        vm.warp(end + LATE_EXTENSION);
        _assertState(id, IGovernor.ProposalState.Active);
        vm.expectRevert();
        _byId().queue(id);
        vm.warp(end + LATE_EXTENSION + 1);
        _assertState(id, IGovernor.ProposalState.Succeeded);
        _byId().queue(id);
        vm.prank(DAVE);
        vm.expectRevert();
        governor.castVote(id, AGAINST);
    }

    function testFuzz_theWindowFollowsALateFlipOnly(uint256 first, uint256 second, uint8 firstVote) public {
        uint256 start = governor.proposalSnapshot(id) + 1;
        first = bound(first, start, end);
        vm.warp(first);
        _vote(carol, id, firstVote % 3);
        second = bound(second, first, governor.proposalDeadline(id));
        vm.warp(second);
        uint256 lastTime = governor.proposalDeadline(id);
        bool quorumBefore = firstVote % 3 != AGAINST;
        bool successBefore = firstVote % 3 == FOR;
        _vote(alice, id, FOR);
        bool late = quorumBefore && !successBefore && second + LATE_EXTENSION > lastTime;
        assertEq(governor.againstOnlyUntil(id), late ? lastTime + LATE_EXTENSION : 0);
    }

    /// @dev carol's abstention is the quorum, bob is against.
    function _failingWithQuorum() private {
        _vote(carol, id, ABSTAIN);
        _vote(bob, id, AGAINST);
    }
}
