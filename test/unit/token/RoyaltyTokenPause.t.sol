// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {Vm} from "forge-std/Vm.sol";
import {RoyaltyTokenTest} from "test/support/RoyaltyTokenTest.sol";

/// @notice Fewer than one whole earning token: the clock of the stream stops.
contract RoyaltyTokenPauseTest is RoyaltyTokenTest {
    function test_pause_keepsSecondsAndMoney() public {
        _push(700 * dollar);
        skip(3 days);
        _transfer(alice, VAULT, 100_000e18);
        vm.expectEmit(address(token));
        emit IRoyaltyToken.StreamPaused(4 days);
        _transfer(bob, VAULT, 100_000e18);

        (uint256 rate,,, uint256 unstreamed,, uint40 left) = token.stream();
        assertEq(rate, 0);
        assertEq(left, 4 days);
        assertApproxEqAbs(unstreamed / SCALE, 400 * dollar, 1);
        skip(100 days);
        assertApproxEqAbs(token.claimable(bob), 150 * dollar, 1);

        vm.expectEmit(address(token));
        emit IRoyaltyToken.StreamResumed(uint40(block.timestamp + 4 days));
        _transfer(VAULT, CAROL, 1e18);
        skip(1 days);
        assertApproxEqAbs(token.claimable(CAROL), 100 * dollar, 1);
        skip(3 days);
        assertApproxEqAbs(token.claimable(CAROL), 400 * dollar, 1);
        (,,,,, left) = token.stream();
        assertEq(left, 0);
    }

    function test_pause_belowOneWholeToken() public {
        _push(700 * dollar);
        _transfer(alice, VAULT, 100_000e18);
        _transfer(bob, VAULT, 99_999e18);
        (uint256 rate,,,,,) = token.stream();
        assertGt(rate, 0);
        _transfer(bob, VAULT, 1);
        (rate,,,,,) = token.stream();
        assertEq(rate, 0);
    }

    function test_pause_pushWaitsWithTheWholeDuration() public {
        _emptyEarners();
        _fund(700 * dollar);
        vm.expectEmit(address(token));
        emit IRoyaltyToken.RoyaltyPushed(700 * dollar, 700 * dollar, 0);
        vm.prank(ROUTER);
        token.push(700 * dollar);
        skip(9 days);
        _push(70 * dollar);
        (,,, uint256 unstreamed,, uint40 left) = token.stream();
        assertEq(left, WEEK);
        assertEq(unstreamed, 770 * dollar * SCALE);
        _transfer(VAULT, CAROL, 10e18);
        skip(WEEK);
        assertApproxEqAbs(token.claimable(CAROL), 770 * dollar, 1);
    }

    function test_pause_topUpJoinsWithADayLeftElseWaits() public {
        _push(700 * dollar);
        vm.warp(_end() - 1 days);
        _emptyEarners();
        _topUp(10 * dollar);
        (,,, uint256 unstreamed, uint256 carried, uint40 left) = token.stream();
        assertEq(left, 1 days);
        assertApproxEqAbs(unstreamed / SCALE, 110 * dollar, 1);
        assertLt(carried, SCALE);
        _transfer(VAULT, CAROL, 10e18);
        skip(1 hours);
        _transfer(CAROL, VAULT, 10e18);
        _topUp(30 * dollar);
        (,,,, carried, left) = token.stream();
        assertEq(left, 23 hours);
        assertEq(carried / SCALE, 30 * dollar);
        _transfer(VAULT, CAROL, 10e18);
        skip(WEEK);
        assertApproxEqAbs(token.claimable(CAROL), 110 * dollar, 1);
        _push(1 * dollar);
        skip(WEEK);
        assertApproxEqAbs(token.claimable(CAROL), 141 * dollar, 1);
    }

    function test_pause_withoutAStreamSaysNothing() public {
        vm.recordLogs();
        _emptyEarners();
        _transfer(VAULT, CAROL, 10e18);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            assertTrue(logs[i].topics[0] != IRoyaltyToken.StreamPaused.selector);
            assertTrue(logs[i].topics[0] != IRoyaltyToken.StreamResumed.selector);
        }
    }

    function _emptyEarners() private {
        _transfer(alice, VAULT, 100_000e18);
        _transfer(bob, VAULT, 100_000e18);
    }
}
