// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {Period} from "contracts/shared/Period.sol";
import {StoreTest} from "test/support/revenue/StoreTest.sol";

/// @notice The same days sold twice under two ids, a period too long to be one settlement, and one not over yet.
contract SettlementPeriodsTest is StoreTest {
    function test_overlap() public {
        _settle("1", 100 * dollar, 0, 0);
        IRevenueRouter.Settlement memory s = _next("2", 100 * dollar, 0, 0);
        uint64 lastEnd = s.periodStart;
        s.periodStart -= 14 days;
        _expectRefused(s, abi.encodeWithSelector(Period.PeriodOverlaps.selector, s.periodStart, lastEnd));
        (s.periodStart, s.periodEnd) = (lastEnd - 7 days, lastEnd - 1 days);
        _expectRefused(s, abi.encodeWithSelector(Period.PeriodOverlaps.selector, s.periodStart, lastEnd));
    }

    function test_overlong() public {
        IRevenueRouter.Settlement memory s = _next("1", 100 * dollar, 0, 0);
        s.periodStart = s.periodEnd - 365 days;
        _expectRefused(
            s, abi.encodeWithSelector(Period.PeriodTooLong.selector, s.periodStart, s.periodEnd, 62 days)
        );
    }

    function test_future() public {
        IRevenueRouter.Settlement memory s = _next("1", 100 * dollar, 0, 0);
        s.periodEnd += 10 days;
        _expectRefused(
            s, abi.encodeWithSelector(Period.PeriodInFuture.selector, s.periodEnd, block.timestamp)
        );
    }
}
