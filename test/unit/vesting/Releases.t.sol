// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {IPerformanceVesting} from "contracts/vesting/interfaces/IPerformanceVesting.sol";
import {VestingTest} from "test/support/vesting/VestingTest.sol";

/// @notice Stage two: staged liquidity leaves while the pool holds more than 30 % of the circulating tokens.
contract ReleasesTest is VestingTest {
    function setUp() public override {
        super.setUp();
        _passYear(1);
        _watchPrice();
        for (uint256 i = 0; i < 10; ++i) {
            _place();
        }
    }

    /// @dev With 40,000 of bob's tokens the pool holds 95,000 of 205,000: 46 %.
    function test_theExcessOverThirtyPercent() public {
        _addAtPrice(bob, 40_000e18);
        _waitForAverage();
        _observeFor(30 days);
        (uint256 notBefore, uint256 share,, uint256 expected) = vesting.nextRelease();
        assertLe(notBefore, block.timestamp);
        assertGt(share, 4500);
        assertLt(share, 4700);
        uint256 staked = _staked();
        (uint256 tokens,) = _reserves();
        uint256 excess = (share - 3000) * vesting.circulating() / 10_000;
        uint256 liquidity = excess * pair.totalSupply() / tokens;
        if (liquidity > staked) liquidity = staked;
        assertEq(expected, liquidity);

        IPerformanceVesting.Balance memory before = vesting.balances();
        assertEq(vesting.release(), liquidity);
        assertEq(_staked(), staked - liquidity);
        assertEq(pair.balanceOf(ORIGINATOR), liquidity / 10, "by the originator's share");
        assertEq(pair.balanceOf(PAYOUT), liquidity - liquidity / 10);
        IPerformanceVesting.Balance memory b = vesting.balances();
        assertEq(b.released, before.staged * liquidity / staked);
        assertEq(b.staged + b.released, before.staged);
        assertEq(b.locked, before.locked);
    }

    /// @dev A little over the threshold: only so much leaves.
    function test_aSmallExcess() public {
        _addAtPrice(bob, 9000e18);
        _waitForAverage();
        _observeFor(30 days);
        (, uint256 share,,) = vesting.nextRelease();
        assertGt(share, 3000);
        uint256 staked = _staked();
        (uint256 tokens,) = _reserves();
        uint256 liquidity = (share - 3000) * vesting.circulating() / 10_000 * pair.totalSupply() / tokens;
        assertLt(liquidity, staked);
        assertEq(vesting.release(), liquidity);
        assertEq(_staked(), staked - liquidity);
    }

    function test_noPoolNoRelease() public {
        vm.mockCall(address(gauge), abi.encodeCall(gauge.primaryPair, ()), abi.encode(address(0)));
        vm.expectRevert(IPerformanceVesting.PoolMissing.selector);
        vesting.release();
        vm.clearMockedCalls();
        vm.mockCall(
            address(pair), abi.encodeCall(pair.getReserves, ()), abi.encode(0, 0, uint32(block.timestamp))
        );
        vm.expectRevert(abi.encodeWithSelector(IPerformanceVesting.PoolTooThin.selector, 0, 1000e6));
        vesting.release();
    }

    function test_onceInNinetyDays() public {
        _addAtPrice(bob, 9000e18);
        _waitForAverage();
        _observeFor(30 days);
        vesting.release();
        uint256 nextAt = block.timestamp + 90 days;
        _observeFor(85 days);
        vm.warp(nextAt - 1);
        vm.expectRevert(abi.encodeWithSelector(IPerformanceVesting.ReleaseTooSoon.selector, nextAt));
        vesting.release();
        skip(1);
        vesting.release();
    }

    function test_notUnderTheThreshold() public {
        _waitForAverage();
        _observeFor(30 days);
        (, uint256 share,, uint256 liquidity) = vesting.nextRelease();
        assertLt(share, 3000);
        assertEq(liquidity, 0);
        vm.expectRevert(abi.encodeWithSelector(IPerformanceVesting.PoolShareTooSmall.selector, share, 3000));
        vesting.release();
    }

    function test_thirtyDaysSeen() public {
        _addAtPrice(bob, 40_000e18);
        _waitForAverage();
        _observeFor(25 days);
        (,, uint256 since,) = vesting.nextRelease();
        vm.warp(since + 30 days - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IPerformanceVesting.ObservedTooShort.selector, since, since + 30 days)
        );
        vesting.release();
        skip(1);
        vesting.release();
    }

    function test_aGapOfMoreThanTenDaysStartsAnew() public {
        _addAtPrice(bob, 40_000e18);
        _waitForAverage();
        _observeFor(20 days);
        skip(10 days + 1);
        vesting.observe();
        skip(1 days);
        vesting.observe();
        (,, uint256 since,) = vesting.nextRelease();
        assertEq(since, block.timestamp);
    }

    function test_aDipUnderTheThresholdStartsAnew() public {
        uint256 liquidity = _addAtPrice(bob, 40_000e18);
        _waitForAverage();
        _observeFor(25 days);
        _removeLiquidity(bob, liquidity);
        vesting.observe();
        _addAtPrice(bob, 40_000e18);
        skip(5 days);
        vm.expectPartialRevert(IPerformanceVesting.ObservedTooShort.selector);
        vesting.release();
    }

    function test_theLeastShareCounts() public {
        uint256 liquidity = _addAtPrice(bob, 40_000e18);
        _waitForAverage();
        _observeFor(20 days);
        _removeLiquidity(bob, liquidity / 2);
        _observeFor(5 days);
        _addAtPrice(bob, 20_000e18);
        _observeFor(5 days);
        (, uint256 share,,) = vesting.nextRelease();
        assertLt(share, 3800);
        assertGt(share, 3000);
    }

    function test_notAtAPriceOutsideTheBand() public {
        _addAtPrice(bob, 40_000e18);
        _waitForAverage();
        _observeFor(30 days);
        usd.mint(bob, 10_000e6);
        _buyTokens(bob, 10_000e6);
        vm.expectPartialRevert(IPerformanceVesting.PriceOutOfBand.selector);
        vesting.release();
    }

    function test_afterAnAgreement_allAtOnce_andVestingGoesOn() public {
        _agree();
        uint256 staked = _staked();
        assertEq(vesting.release(), staked);
        assertEq(vesting.balances().staged, 0);
        assertEq(pair.balanceOf(PAYOUT) + pair.balanceOf(ORIGINATOR), staked);
        vm.expectRevert(IPerformanceVesting.NothingStaged.selector);
        vesting.release();
        vm.expectRevert(IPerformanceVesting.NotDefaulted.selector);
        vesting.burnLocked();
        _waitForAverage();
        vesting.placeSlice();
        assertGt(vesting.release(), 0);
    }

    function test_afterADefault_lockedTokensBurn_stagedLiquidityIsReleased() public {
        _default();
        IPerformanceVesting.Balance memory before = vesting.balances();
        uint256 supply = token.totalSupply();
        assertEq(vesting.burnLocked(), before.locked);
        assertEq(token.totalSupply(), supply - before.locked);
        assertEq(vesting.burnLocked(), 0);
        assertEq(vesting.placeable(), 0);
        assertGt(vesting.release(), 0);
        IPerformanceVesting.Balance memory b = vesting.balances();
        assertEq(b.locked, 0);
        assertEq(b.staged, 0);
        assertEq(b.released + b.burned, RESERVED);
    }

    /// @dev Whoever has the seat has the payout address, and what vests.
    function test_anotherMerchantTakesOver() public {
        vm.mockCall(store.merchantAccount, abi.encodeCall(account.recipient, ()), abi.encode(carol));
        _agree();
        vesting.release();
        assertGt(pair.balanceOf(carol), 0);
        assertEq(pair.balanceOf(PAYOUT), 0);
    }
}

/// @notice A store that nobody brought: all that is released is the merchant's.
contract ReleasesWithoutOriginatorTest is VestingTest {
    function _config(string memory salt)
        internal
        view
        override
        returns (IStoreFactory.StoreConfig memory config)
    {
        config = super._config(salt);
        config.originator = address(0);
        config.vesting.originatorBps = 0;
    }

    function test_allOfItToTheMerchant() public {
        _passYear(1);
        _watchPrice();
        _place();
        _addAtPrice(bob, 40_000e18);
        _waitForAverage();
        _observeFor(30 days);
        uint256 liquidity = vesting.release();
        assertGt(liquidity, 0);
        assertEq(pair.balanceOf(PAYOUT), liquidity);
    }
}
