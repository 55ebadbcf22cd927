// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPerformanceVesting} from "contracts/vesting/interfaces/IPerformanceVesting.sol";
import {VestingTest} from "test/support/vesting/VestingTest.sol";

/// @notice The merchant buys from itself with dollars that come back to it, to earn a tranche worth more.
contract SelfPaidSalesTest is VestingTest {
    function setUp() public override {
        super.setUp();
        _sell(_yearEnd(1), 40_000e6);
        usd.mint(MERCHANT, 200_000e6);
        vm.startPrank(MERCHANT);
        usd.approve(address(router), 100_000e6);
        router.pay(100_000e6);
        usd.transfer(address(router), 100_000e6);
        vm.stopPrank();
        router.payTransferred();
    }

    function test_paymentsAreNoAttestedSales() public {
        (uint256 netSales,,,) = vesting.yearOf(1);
        assertEq(netSales, 40_000e6);
        vm.warp(_yearEnd(1) + 60 days);
        assertEq(uint8(vesting.review(1)), uint8(IPerformanceVesting.Review.Missed));
        assertEq(vesting.placeable(), 0);
    }
}
