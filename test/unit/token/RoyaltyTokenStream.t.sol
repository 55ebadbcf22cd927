// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {RoyaltyTokenTest} from "test/support/RoyaltyTokenTest.sol";
import {MockUSD} from "test/support/tokens/MockUSD.sol";

contract RoyaltyTokenStreamTest is RoyaltyTokenTest {
    function test_push_streamsOverTheDuration() public {
        _fund(700 * dollar);
        vm.expectEmit(address(token));
        emit IRoyaltyToken.RoyaltyPushed(700 * dollar, 700 * dollar, uint40(block.timestamp + WEEK));
        vm.prank(ROUTER);
        token.push(700 * dollar);

        assertEq(token.claimable(alice), 0);
        skip(1 days);
        assertApproxEqAbs(token.claimable(alice), 50 * dollar, 1);
        skip(6 days);
        assertApproxEqAbs(token.claimable(alice), 350 * dollar, 1);
        skip(365 days);
        assertApproxEqAbs(token.claimable(alice), 350 * dollar, 1);
        assertEq(token.claimable(VAULT), 0);
        assertEq(token.totalReceived(), 700 * dollar);
    }

    function test_push_stopsExactlyAtItsEnd() public {
        _push(700 * dollar);
        uint256 total = _unstreamed();
        vm.warp(_end() - 1);
        assertLt(token.claimableScaled(alice) * 2, total);
        skip(1);
        assertEq(token.claimableScaled(alice) * 2, total);
        skip(1);
        assertEq(token.claimableScaled(alice) * 2, total);
        _transfer(alice, bob, 1);
        assertEq(token.claimableScaled(alice) * 2, total);
    }

    function test_push_joinsWhatHasNotStreamed() public {
        _push(700 * dollar);
        skip(3 days);
        _push(300 * dollar);
        assertEq(_end(), block.timestamp + WEEK);
        assertApproxEqAbs(token.claimable(alice), 150 * dollar, 1);
        skip(WEEK);
        assertApproxEqAbs(token.claimable(alice), 500 * dollar, 1);
    }

    function test_push_showsRateAndRest() public {
        _push(700 * dollar);
        (uint256 rate, uint40 end,, uint256 unstreamed, uint256 carried,) = token.stream();
        assertEq(end, block.timestamp + WEEK);
        assertEq(rate * WEEK, unstreamed);
        assertEq(unstreamed + carried, 700 * dollar * SCALE);
        assertLt(carried, 200_000e18 * uint256(WEEK));
        skip(WEEK);
        (rate,,, unstreamed,,) = token.stream();
        assertEq(rate, 0);
        assertEq(unstreamed, 0);
    }

    function test_push_onlyRouter() public {
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.OnlyRouter.selector, alice));
        vm.prank(alice);
        token.push(1);
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.OnlyRouter.selector, TIMELOCK));
        vm.prank(TIMELOCK);
        token.topUp(1);
    }

    function test_push_refusesNothing() public {
        vm.startPrank(ROUTER);
        vm.expectRevert(IRoyaltyToken.NothingReceived.selector);
        token.push(0);
        vm.expectRevert(IRoyaltyToken.NothingReceived.selector);
        token.topUp(0);
        vm.stopPrank();
    }

    function test_push_refusesMoreThanTheLifetimeCapacity() public {
        uint256 capacity = 2 ** 52 - 1;
        _push(capacity - 1);
        _fund(2);
        vm.expectRevert(
            abi.encodeWithSelector(IRoyaltyToken.StreamCapacityExceeded.selector, capacity + 1, capacity)
        );
        vm.prank(ROUTER);
        token.push(2);
        _topUp(1);
        skip(WEEK);
        vm.prank(alice);
        assertApproxEqAbs(token.claim(alice), capacity / 2, 1);
    }

    function test_push_keepsWhatIsBelowAUnitForTheNext() public {
        _use(address(new MockUSD(18)), 18);
        _push(0.6e12);
        assertEq(token.totalReceived(), 0.6e12);
        assertEq(_unstreamed() + _carried(), 0);
        _push(0.6e12);
        assertEq(token.totalReceived(), 1.2e12);
        assertEq(_unstreamed() + _carried(), SCALE);
        skip(WEEK);
        assertEq(token.claimable(alice), 0);
        assertEq(token.claimableScaled(alice) * 2 + _carried(), SCALE);
    }

    function test_donationIsNotCredited() public {
        MockUSD(usd).mint(address(token), 5 * dollar);
        _push(700 * dollar);
        assertEq(token.totalReceived(), 700 * dollar);
        skip(WEEK);
        assertApproxEqAbs(token.claimable(alice), 350 * dollar, 1);
    }

    function test_topUp_raisesTheRateWithADayLeft() public {
        _push(700 * dollar);
        uint256 end = _end();
        vm.warp(end - 24 hours);
        _fund(50 * dollar);
        vm.expectEmit(address(token));
        emit IRoyaltyToken.RoyaltyToppedUp(50 * dollar, true);
        vm.prank(ROUTER);
        token.topUp(50 * dollar);
        assertEq(_end(), end);
        assertApproxEqAbs(token.claimable(alice), 300 * dollar, 1);
        vm.warp(end);
        assertApproxEqAbs(token.claimable(alice), 375 * dollar, 1);
    }

    function test_topUp_waitsWithLessThanADayLeft() public {
        _push(700 * dollar);
        uint256 end = _end();
        vm.warp(end - 24 hours + 1);
        _fund(50 * dollar);
        vm.expectEmit(address(token));
        emit IRoyaltyToken.RoyaltyToppedUp(50 * dollar, false);
        vm.prank(ROUTER);
        token.topUp(50 * dollar);
        assertEq(_carried() / SCALE, 50 * dollar);
        vm.warp(end + 10 days);
        assertApproxEqAbs(token.claimable(alice), 350 * dollar, 1);
        _push(50 * dollar);
        assertEq((_unstreamed() + _carried()) / SCALE, 100 * dollar);
        skip(WEEK);
        assertApproxEqAbs(token.claimable(alice), 400 * dollar, 1);
    }

    function test_setStreamDuration_countsForLaterPushes() public {
        _push(700 * dollar);
        uint256 end = _end();
        vm.expectEmit(address(token));
        emit IRoyaltyToken.StreamDurationChanged(30 days);
        vm.prank(TIMELOCK);
        token.setStreamDuration(30 days);
        assertEq(_end(), end);
        _push(1);
        assertEq(_end(), block.timestamp + 30 days);
    }

    function test_setStreamDuration_refuses() public {
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.OnlyTimelock.selector, ROUTER));
        vm.prank(ROUTER);
        token.setStreamDuration(2 days);
        vm.startPrank(TIMELOCK);
        vm.expectRevert(_durationError(1 days - 1));
        token.setStreamDuration(1 days - 1);
        vm.expectRevert(_durationError(30 days + 1));
        token.setStreamDuration(30 days + 1);
        vm.stopPrank();
    }

    function test_claimableAt_looksAhead() public {
        _push(700 * dollar);
        skip(1 days);
        assertApproxEqAbs(token.claimableAt(alice, block.timestamp + 1 days), 100 * dollar, 1);
        assertApproxEqAbs(token.claimableAt(alice, type(uint256).max), 350 * dollar, 1);
        assertEq(token.claimableAt(alice, 0), token.claimable(alice));
    }

    function test_transfer_splitsByTimeHeld() public {
        _push(700 * dollar);
        skip(1 days);
        _transfer(alice, CAROL, 50_000e18);
        skip(2 days);
        assertApproxEqAbs(token.claimable(alice), 100 * dollar, 1);
        assertApproxEqAbs(token.claimable(CAROL), 50 * dollar, 1);
    }

    function test_transfer_toSelfChangesNothing() public {
        _push(700 * dollar);
        skip(1 days);
        uint256 scaled = token.claimableScaled(alice);
        _transfer(alice, alice, 100_000e18);
        assertEq(token.claimableScaled(alice), scaled);
        assertEq(token.balanceOf(alice), 100_000e18);
        assertEq(token.getVotes(alice), 100_000e18);
        skip(1 days);
        assertApproxEqAbs(token.claimable(alice), 100 * dollar, 1);
    }

    function test_transfer_fromTheVaultSpreadsTheRestOverMore() public {
        _push(700 * dollar);
        uint256 end = _end();
        skip(2 days);
        _transfer(VAULT, CAROL, 200_000e18);
        assertEq(token.earningSupply(), 400_000e18);
        assertEq(_end(), end);
        assertApproxEqAbs(token.claimable(alice), 100 * dollar, 1);
        vm.warp(end);
        assertApproxEqAbs(token.claimable(alice), 225 * dollar, 1);
        assertApproxEqAbs(token.claimable(CAROL), 250 * dollar, 1);
    }

    function test_transfer_beforeTheFirstPushKeepsTheEarningSupply() public {
        IRoyaltyToken.Init memory init = _init(usd);
        init.allocations[0].flags.nonVoting = false;
        token = _deploy(init);
        _transfer(VAULT, alice, 10e18);
        assertEq(token.earningSupply(), 200_010e18);
        assertEq(token.getVotes(alice), 100_010e18);
        _transfer(alice, VAULT, 30e18);
        assertEq(token.earningSupply(), 199_980e18);
        assertEq(token.getVotes(VAULT), 800_020e18);
    }

    function test_transfer_toTheVaultStopsItsEarning() public {
        _push(700 * dollar);
        skip(1 days);
        _transfer(alice, VAULT, 100_000e18);
        assertEq(token.earningSupply(), 100_000e18);
        skip(6 days);
        assertApproxEqAbs(token.claimable(alice), 50 * dollar, 1);
        assertApproxEqAbs(token.claimable(bob), 650 * dollar, 1);
        assertEq(token.claimable(VAULT), 0);
    }

    function _durationError(uint256 duration) private pure returns (bytes memory) {
        return
            abi.encodeWithSelector(
                IRoyaltyToken.StreamDurationOutOfBounds.selector, duration, 1 days, 30 days
            );
    }
}
