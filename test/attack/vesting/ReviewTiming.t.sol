// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {IPerformanceVesting} from "contracts/vesting/interfaces/IPerformanceVesting.sol";
import {VestingTest} from "test/support/vesting/VestingTest.sol";

/// @notice Reviews at once what was settled so far, of any twelve months, each settlement in whole.
contract UnguardedReviews {
    IRevenueRouter private immutable _router;

    constructor(IRevenueRouter router) {
        _router = router;
    }

    function review(uint256 from, uint256 to, uint256 target) external view returns (bool met) {
        (uint256 gross, uint256 refunds) = _router.cumulativeSales(uint48(to));
        (uint256 grossBefore, uint256 refundsBefore) = _router.cumulativeSales(uint48(from));
        return gross - refunds - (grossBefore - refundsBefore) >= target;
    }
}

/// @notice The moment of a review, or its twelve months, are chosen so that they suit somebody.
contract ReviewTimingTest is VestingTest {
    UnguardedReviews private _unguarded;

    function setUp() public override {
        super.setUp();
        _unguarded = new UnguardedReviews(router);
    }

    /// @dev A rival reviews before the year's last sales are there: a miss would be final.
    function test_aMissBeforeTheLastSettlement() public {
        _sell(_yearEnd(1) - 30 days, 90_000e6);
        vm.warp(_yearEnd(1));
        _expectOpen(90_000e6);
        vesting.review(1);
        vm.warp(_yearEnd(1) + 59 days);
        _settleTo(_yearEnd(1), 10_000e6);
        assertEq(uint8(vesting.review(1)), uint8(IPerformanceVesting.Review.Met));
    }

    /// @dev The merchant reviews before the year's last refunds are there: a pass would be final, too.
    function test_aPassBeforeTheLastRefunds() public {
        _sell(_yearEnd(1) - 30 days, 105_000e6);
        vm.warp(_yearEnd(1));
        _expectOpen(105_000e6);
        vesting.review(1);
        _submit(_statement(_yearEnd(1) - 30 days, _yearEnd(1), 1000e6, 20_000e6, 0));
        vm.warp(_yearEnd(1) + 60 days);
        assertEq(uint8(vesting.review(1)), uint8(IPerformanceVesting.Review.Missed));
    }

    /// @dev 60,000 in the second half of one year and in the first half of the next: no year has 100,000.
    function test_noOtherTwelveMonthsThanTheYears() public {
        _sellHalves();
        vm.warp(_yearEnd(2) + 60 days);
        assertEq(uint8(vesting.review(1)), uint8(IPerformanceVesting.Review.Missed));
        assertEq(uint8(vesting.review(2)), uint8(IPerformanceVesting.Review.Missed));
        vm.expectRevert(abi.encodeWithSelector(IPerformanceVesting.YearNotOver.selector, 3, _yearEnd(3)));
        vesting.review(3);
    }

    function test_withoutTheGuardTheBestTwelveMonthsCount() public {
        _sellHalves();
        assertTrue(_unguarded.review(START + 182 days, START + 182 days + YEAR, 120_000e6));
    }

    /// @dev A period of 62 days that ends with the year's first day: only 61 of them count for the last year.
    function test_aPeriodAcrossTheEdgeCountsByTime() public {
        _sell(_yearEnd(1) - 1 days, 50_000e6);
        _settleTo(_yearEnd(1) + 61 days, 62_000e6);
        (uint256 first,,,) = vesting.yearOf(1);
        (uint256 second,,,) = vesting.yearOf(2);
        assertEq(first, 51_000e6);
        assertEq(second, 61_000e6);
    }

    function _sellHalves() private {
        _sell(START + 183 days, 0);
        _sell(_yearEnd(1), 60_000e6);
        _sell(_yearEnd(1) + 182 days, 60_000e6);
        _sell(_yearEnd(2), 0);
    }

    function _expectOpen(uint256 netSales) private {
        vm.expectRevert(
            abi.encodeWithSelector(
                IPerformanceVesting.ReviewOpen.selector,
                1,
                netSales,
                100_000e6,
                _yearEnd(1) + 60 days,
                router.lastPeriodEnd()
            )
        );
    }
}
