// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPerformanceVesting} from "contracts/vesting/interfaces/IPerformanceVesting.sol";
import {VestingTest} from "test/support/vesting/VestingTest.sol";

/// @notice Four years of a store: met, missed, met, and its agreed end, with a keeper that looks once a day.
contract VestingLifeTest is VestingTest {
    function test_fromTheFirstTargetToTheEnd() public {
        usd.mint(bob, 1e13);
        _addAtPrice(bob, 20_000e18);
        _passYear(1);
        (uint256 placedFirst, uint256 releasedFirst) = _keepUntil(_yearEnd(1) + 300 days);
        assertApproxEqAbs(placedFirst, TRANCHE, 1e18, "the first tranche is in the pool");
        assertGt(releasedFirst, 0, "and part of it is out again");
        assertGt(pair.balanceOf(PAYOUT), 0);
        assertApproxEqAbs(pair.balanceOf(ORIGINATOR) * 9, pair.balanceOf(PAYOUT), 100, "nine to one");

        _sell(_yearEnd(2), 110_000e6);
        _keepUntil(_yearEnd(2) + 60 days);
        assertEq(uint8(vesting.review(2)), uint8(IPerformanceVesting.Review.Missed));
        (uint256 placedAfterMiss,) = _keepUntil(_yearEnd(2) + 90 days);
        assertLt(placedAfterMiss, 1e18, "a missed year places nothing");

        _passYear(3);
        assertApproxEqAbs(vesting.placeable(), TRANCHE, 1e18);
        (uint256 placedThird,) = _keepUntil(_yearEnd(3) + 100 days);
        assertGt(placedThird, 0);
        assertEq(vesting.tranchesPassed(), 2);

        uint256 received = token.totalReceived();
        _sell(block.timestamp, 10_000e6);
        skip(8 days);
        uint256 back = vesting.returnRoyalties();
        assertGt(back, 0);
        assertEq(token.totalReceived() - received, 999e6 + back);

        _agree();
        uint256 staged = _staked();
        assertEq(vesting.release(), staged);
        IPerformanceVesting.Balance memory b = vesting.balances();
        assertEq(b.staged, 0);
        assertEq(b.locked + b.released, RESERVED);
        assertEq(token.balanceOf(store.vesting), b.locked);
        assertEq(token.totalSupply(), SUPPLY);
    }

    /// @dev Each day: place a slice where there is one, release what may leave, else look; somebody trades the price back.
    function _keepUntil(uint256 end) private returns (uint256 placed, uint256 released) {
        while (block.timestamp < end) {
            if (vesting.placeable() > 1e18) {
                try vesting.placeSlice() returns (uint256 tokens, uint256) {
                    placed += tokens;
                } catch {
                    vesting.observe();
                }
            } else {
                vesting.observe();
            }
            try vesting.release() returns (uint256 liquidity) {
                released += liquidity;
            } catch {}
            _tradeBack();
            skip(1 days);
        }
    }

    function _tradeBack() private {
        (uint256 tokens, uint256 dollars) = _reserves();
        if (tokens > dollars * 1e12 + 1e18) _buyTokens(bob, (tokens - dollars * 1e12) / 2e12);
    }
}
