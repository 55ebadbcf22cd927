// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPerformanceVesting} from "contracts/vesting/interfaces/IPerformanceVesting.sol";
import {VestingTest} from "test/support/vesting/VestingTest.sol";

/// @notice Stage one: earned tokens become staked liquidity, half a percent of the pool a day.
contract SlicesTest is VestingTest {
    function setUp() public override {
        super.setUp();
        _passYear(1);
    }

    function test_aSliceIsHalfAPercentOfThePool_halfOfItSold() public {
        _watchPrice();
        (uint256 notBefore, uint256 expected) = vesting.nextSlice();
        assertLe(notBefore, block.timestamp);
        assertEq(expected, 250e18);
        (uint256 tokensBefore, uint256 dollarsBefore) = _reserves();
        uint256 supplyBefore = pair.totalSupply();

        vm.expectEmit(false, false, false, false, address(vesting));
        emit IPerformanceVesting.SlicePlaced(0, 0, 0, 0);
        (uint256 placed, uint256 liquidity) = vesting.placeSlice();

        (uint256 poolTokens, uint256 poolDollars) = _reserves();
        assertApproxEqAbs(placed, 250e18, 1e13, "the rest of a unit stays locked");
        assertLe(placed, 250e18);
        assertEq(poolTokens - tokensBefore, placed);
        assertEq(poolDollars, dollarsBefore, "no dollar comes or goes");
        assertEq(_staked(), liquidity);
        assertEq(gauge.staked(address(pair), store.treasury), supplyBefore - 1000);
        assertEq(usd.balanceOf(address(vesting)), 0);
        // Price: dollars per token fell by one part in two hundred at most.
        assertGe(poolDollars * tokensBefore * 200, dollarsBefore * poolTokens * 199);

        IPerformanceVesting.Balance memory b = vesting.balances();
        assertEq(b.staged, placed);
        assertEq(b.locked, RESERVED - placed);
        assertEq(token.balanceOf(address(vesting)), b.locked);
        assertEq(vesting.placeable(), TRANCHE - placed);
        assertEq(vesting.circulating(), PUBLIC + placed);
    }

    function test_oneADay() public {
        _watchPrice();
        vesting.placeSlice();
        uint256 nextAt = block.timestamp + 1 days;
        skip(1 days - 1);
        vm.expectRevert(abi.encodeWithSelector(IPerformanceVesting.SliceTooSoon.selector, nextAt));
        vesting.placeSlice();
        skip(1);
        vesting.placeSlice();
    }

    /// @dev With arbitrage in between the pool grows by half a percent a day.
    function test_aTrancheTakesMonthsAndEndsExactly() public {
        _watchPrice();
        usd.mint(bob, 1_000_000e6);
        uint256 count;
        while (vesting.placeable() > 1e18 && ++count < 400) {
            _place();
            _buyBack();
        }
        assertGt(count, 120);
        assertLt(count, 400);
        assertLt(vesting.placeable(), 1e18, "all but the rest of a unit");
        IPerformanceVesting.Balance memory b = vesting.balances();
        assertEq(b.locked + b.staged, RESERVED);
    }

    function test_nothingEarned() public {
        IPerformanceVesting other = IPerformanceVesting(_issue(_config("second")).vesting);
        vm.expectRevert(IPerformanceVesting.NothingToPlace.selector);
        other.placeSlice();
    }

    function test_afterADefault() public {
        _default();
        vm.expectRevert(IPerformanceVesting.StoreDefaulted.selector);
        vesting.placeSlice();
    }

    function test_aThinPool() public {
        vm.startPrank(store.treasury);
        vm.mockCall(store.merchantAccount, abi.encodeCall(ending.exit, ()), abi.encode(uint8(1)));
        gauge.releaseTreasury(address(pair));
        vm.clearMockedCalls();
        pair.transfer(address(pair), pair.balanceOf(store.treasury) * 99 / 100);
        pair.burn(store.treasury);
        vm.stopPrank();
        _watchPrice();
        (, uint256 dollars) = _reserves();
        vm.expectRevert(abi.encodeWithSelector(IPerformanceVesting.PoolTooThin.selector, dollars, 1000e6));
        vesting.placeSlice();
    }

    function test_withoutAPriceHistory() public {
        (, uint256 tokens) = vesting.nextSlice();
        assertEq(tokens, 0);
        _expectTooShort(block.timestamp + 1 days);
        vesting.placeSlice();
        vesting.observe();
        uint256 readyAt = block.timestamp + 1 days;
        skip(1 days - 1);
        _expectTooShort(readyAt);
        vesting.placeSlice();
        skip(1);
        vesting.placeSlice();
    }

    function test_anOldPriceHistory() public {
        vesting.observe();
        skip(10 days);
        uint256 snapshot = vm.snapshotState();
        vesting.placeSlice();
        vm.revertToState(snapshot);
        skip(1);
        _expectTooShort(block.timestamp + 1 days);
        vesting.placeSlice();
    }

    function test_aPriceOutsideTheBand() public {
        _watchPrice();
        (, uint256 dollars) = _reserves();
        usd.mint(bob, dollars);
        // 1.5 % more dollars is about 3 % more a token.
        _buyTokens(bob, dollars * 16 / 1000);
        vm.expectPartialRevert(IPerformanceVesting.PriceOutOfBand.selector);
        vesting.placeSlice();
        assertFalse(vesting.observe());
        // A price that stays becomes the average.
        skip(1 days);
        vesting.observe();
        skip(1 days);
        vesting.placeSlice();
    }

    function test_theAverageIsOfTheTime_notOfTheNotes() public {
        vesting.observe();
        // Ten days at a dollar, of which the last moment is dear: noting it then changes nothing.
        skip(2 days);
        usd.mint(bob, 1_000_000e6);
        uint256 snapshot = vm.snapshotState();
        uint256 bought = _buyTokens(bob, 20_000e6);
        vesting.observe();
        _sellTokens(bob, bought);
        skip(1 days);
        vesting.placeSlice();
        vm.revertToState(snapshot);
        vesting.placeSlice();
    }

    function test_theLeastReserveAnybodySawCounts() public {
        uint256 liquidity = _addAtPrice(bob, 50_000e18);
        vesting.observe();
        skip(12 hours);
        _removeLiquidity(bob, liquidity);
        vesting.observe();
        skip(12 hours);
        _addAtPrice(bob, 50_000e18);
        (, uint256 tokens) = vesting.nextSlice();
        assertApproxEqAbs(tokens, 250e18, 1e15, "of 50,000, not of 100,000");
    }

    function test_noPair() public {
        vm.mockCall(address(gauge), abi.encodeCall(gauge.primaryPair, ()), abi.encode(address(0)));
        vm.expectRevert(IPerformanceVesting.PoolMissing.selector);
        vesting.placeSlice();
        vm.expectRevert(IPerformanceVesting.PoolMissing.selector);
        vesting.observe();
        assertEq(vesting.returnRoyalties(), 0);
    }

    function test_itsRoyaltiesReturnToTheHolders() public {
        _watchPrice();
        vesting.placeSlice();
        _settleTo(block.timestamp, 10_000e6);
        skip(3 days);
        uint256 received = token.totalReceived();
        uint256 due = gauge.earned(address(pair), address(vesting));
        assertGt(due, 0);
        assertEq(vesting.returnRoyalties(), due);
        assertEq(token.totalReceived() - received, due);
        assertEq(usd.balanceOf(address(vesting)), 0);
        assertEq(vesting.returnRoyalties(), 0);
    }

    /// @dev Somebody's gifts are not the merchant's: tokens stay out of the books, dollars go to holders.
    function test_giftsToTheVault() public {
        vm.prank(bob);
        token.transfer(address(vesting), 1000e18);
        usd.mint(address(vesting), 7e6);
        assertEq(vesting.locked(), RESERVED);
        assertEq(vesting.circulating(), PUBLIC);
        assertEq(vesting.returnRoyalties(), 7e6);
    }

    /// @dev Somebody buys until the price is back.
    function _buyBack() private {
        (uint256 tokens, uint256 dollars) = _reserves();
        if (tokens <= dollars * 1e12) return;
        _buyTokens(bob, (tokens - dollars * 1e12) / 2e12);
    }

    function _expectTooShort(uint256 readyAt) private {
        vm.expectRevert(abi.encodeWithSelector(IPerformanceVesting.PriceHistoryTooShort.selector, readyAt));
    }
}
