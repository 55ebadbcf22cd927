// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPerformanceVesting} from "contracts/vesting/interfaces/IPerformanceVesting.sol";
import {UnguardedVault} from "test/support/vesting/UnguardedVault.sol";
import {VestingTest} from "test/support/vesting/VestingTest.sol";

/// @notice The pool is moved, filled or fed just before a slice, so that it is sold too cheaply or too large.
contract SliceManipulationTest is VestingTest {
    UnguardedVault private _unguarded;

    function setUp() public override {
        super.setUp();
        _passYear(1);
        _watchPrice();
        _unguarded = new UnguardedVault(address(token), address(usd), pair);
        vm.prank(store.vesting);
        token.transfer(address(_unguarded), 10_000e18);
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

    /// @dev A slice far from the price gives up most of what it sells.
    function test_withoutTheGuardASandwichSellsTheSliceForLess() public {
        (uint256 tokens, uint256 dollars) = _reserves();
        uint256 fair = 250e18 * dollars / tokens;
        uint256 sold = token.balanceOf(address(_unguarded));
        _sellTokens(bob, 50_000e18);
        _unguarded.placeSlice();
        (, uint256 after_) = _reserves();
        assertGt(sold - token.balanceOf(address(_unguarded)), 500e18);
        // It sold 500 tokens, at a quarter of their price each.
        assertLt(after_ * 1e18 / _poolTokens(), fair * 1e18 / 250e18 / 3);
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

    /// @dev A draft that takes a whole percent.
    function test_withoutTheGuardAFlashLoanedPoolPlacesMore() public {
        uint256 liquidity = _addAtPrice(alice, 50_000e18);
        (uint256 placed,) = _unguarded.placeSlice();
        _removeLiquidity(alice, liquidity);
        assertEq(placed, 1000e18, "two percent of what stays");
    }

    /// @dev Dollars given to the pair between two looks at it.
    function test_aDonationIsSeenBeforeTheSlice() public {
        vm.prank(bob);
        usd.transfer(address(pair), 25_000e6);
        vm.expectPartialRevert(IPerformanceVesting.PriceOutOfBand.selector);
        vesting.placeSlice();
    }

    function test_withoutTheGuardADonationUnbalancesTheSlice() public {
        vm.prank(bob);
        usd.transfer(address(pair), 25_000e6);
        uint256 before = token.balanceOf(address(_unguarded));
        (uint256 tokens,) = _unguarded.placeSlice();
        uint256 paired = before - token.balanceOf(address(_unguarded)) - tokens / 2;
        // The dollars of 250 tokens bought the company of 167: paired at a price that is gone tomorrow.
        assertLt(paired, 170e18);
    }

    function _poolTokens() private view returns (uint256 tokens) {
        (tokens,) = _reserves();
    }

    /// @dev Bob's tokens and dollars at a dollar a token, in dollars.
    function _worth() private view returns (uint256) {
        return usd.balanceOf(bob) + token.balanceOf(bob) / 1e12;
    }
}
