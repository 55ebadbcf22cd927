// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPerformanceVesting} from "contracts/vesting/interfaces/IPerformanceVesting.sol";
import {VestingTest} from "test/support/vesting/VestingTest.sol";

/// @notice The pool is moved, filled or fed just before a slice, so that it is sold too cheaply or too large.
contract SliceManipulationTest is VestingTest {
    function setUp() public override {
        super.setUp();
        _passYear(1);
        _watchPrice();
        usd.mint(bob, 10_000_000e6);
    }

    /// @dev Just inside the band of 3 %: what the slice loses does not even pay the sandwich's own fees.
    function test_aSandwichInsideTheBandLoses() public {
        uint256 worthBefore = _worth();
        uint256 got = _sellTokens(bob, 740e18);
        vesting.placeSlice();
        _buyTokens(bob, got);
        assertLt(_worth(), worthBefore, "the sandwich paid fees");
    }

    function test_aSandwichOutsideTheBandIsRefused() public {
        _sellTokens(bob, 30_000e18);
        vm.expectPartialRevert(IPerformanceVesting.PriceOutOfBand.selector);
        vesting.placeSlice();
    }

    /// @dev Liquidity of a flash loan: there at the slice, not when the price was noted.
    function test_aFlashLoanedPoolDoesNotEnlargeTheSlice() public {
        uint256 liquidity = _addAtPrice(alice, 50_000e18);
        (uint256 placed,) = vesting.placeSlice();
        _removeLiquidity(alice, liquidity);
        assertLe(placed, 250e18, "half a percent of what stays");
    }

    /// @dev Also there when the price was noted: anybody's note in between counts.
    function test_aPoolThatIsThereOnlyWhenItsOwnerLooks() public {
        uint256 liquidity = _addAtPrice(alice, 50_000e18);
        vesting.observe();
        _removeLiquidity(alice, liquidity);
        skip(7 hours);
        vm.prank(carol);
        vesting.observe();
        skip(17 hours);
        liquidity = _addAtPrice(alice, 50_000e18);
        (uint256 placed,) = vesting.placeSlice();
        assertLe(placed, 251e18);
    }

    /// @dev Dollars given to the pair between two looks at it.
    function test_aDonationIsSeenBeforeTheSlice() public {
        vm.prank(bob);
        usd.transfer(address(pair), 25_000e6);
        vm.expectPartialRevert(IPerformanceVesting.PriceOutOfBand.selector);
        vesting.placeSlice();
    }

    /// @dev Bob's tokens and dollars at a dollar a token, in dollars.
    function _worth() private view returns (uint256) {
        return usd.balanceOf(bob) + token.balanceOf(bob) / 1e12;
    }
}
