// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPerformanceVesting} from "contracts/vesting/interfaces/IPerformanceVesting.sol";
import {VestingTest} from "test/support/vesting/VestingTest.sol";

/// @notice The merchant's friend makes the pool large for the moments that decide stage two.
contract TemporaryPoolShareTest is VestingTest {
    uint256 private constant LENT = 50_000e18;

    function setUp() public override {
        super.setUp();
        _passYear(1);
        _watchPrice();
        for (uint256 i = 0; i < 10; ++i) {
            _place();
        }
        skip(1 days);
        usd.mint(bob, 10_000_000e6);
    }

    function test_oneMomentIsNotThirtyDays() public {
        uint256 liquidity = _addAtPrice(bob, LENT);
        vm.expectPartialRevert(IPerformanceVesting.ObservedTooShort.selector);
        vesting.release();
        vesting.observe();
        _removeLiquidity(bob, liquidity);
        skip(30 days);
        _addAtPrice(bob, LENT);
        // The note is too old for a price by now, and the next one begins a new span.
        vm.expectPartialRevert(IPerformanceVesting.PriceHistoryTooShort.selector);
        vesting.release();
        vesting.observe();
        skip(1 days);
        vm.expectPartialRevert(IPerformanceVesting.ObservedTooShort.selector);
        vesting.release();
    }

    /// @dev There for each of its own notes; somebody else looked once in between.
    function test_thereOnlyWhenItsOwnerLooks() public {
        for (uint256 i = 0; i < 7; ++i) {
            uint256 liquidity = _addAtPrice(bob, LENT);
            vesting.observe();
            _removeLiquidity(bob, liquidity);
            skip(3 days);
            if (i == 3) {
                vm.prank(carol);
                vesting.observe();
            }
            skip(2 days);
        }
        _addAtPrice(bob, LENT);
        vm.expectPartialRevert(IPerformanceVesting.ObservedTooShort.selector);
        vesting.release();
    }

    /// @dev A share that was bought by pushing the price is not noted.
    function test_aSwapMakesNoShare() public {
        vm.prank(bob);
        token.transfer(alice, 50_000e18);
        _sellTokens(alice, 60_000e18);
        assertFalse(vesting.observe());
        vm.expectPartialRevert(IPerformanceVesting.PriceOutOfBand.selector);
        vesting.release();
    }
}
