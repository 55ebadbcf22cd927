// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IUniswapV2Pair} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Pair.sol";
import {ILiquidityGauge} from "contracts/liquidity/interfaces/ILiquidityGauge.sol";
import {IDelisting} from "contracts/merchant/interfaces/IDelisting.sol";
import {IPerformanceVesting} from "contracts/vesting/interfaces/IPerformanceVesting.sol";
import {StoreSales} from "test/support/StoreSales.sol";

/// @notice A whole store with its pool: 50,000 of alice's tokens at a dollar each, staked for the treasury; that is a
/// quarter of the 200,000 circulating tokens.
abstract contract VestingTest is StoreSales {
    uint256 internal constant YEAR = 365 days;
    uint256 internal constant TRANCHE = 100_000e18;

    IPerformanceVesting internal vesting;
    ILiquidityGauge internal gauge;
    IDelisting internal ending;
    IUniswapV2Pair internal pair;

    function setUp() public virtual override {
        super.setUp();
        vesting = IPerformanceVesting(store.vesting);
        gauge = ILiquidityGauge(store.gauge);
        ending = IDelisting(store.merchantAccount);
        pair = IUniswapV2Pair(pairFactory.createPair(address(token), address(usd)));
        uint256 liquidity = _addLiquidity(alice, 50_000e18, 50_000e6);
        gauge.registerPrimaryPair();
        vm.startPrank(alice);
        pair.approve(address(gauge), liquidity);
        gauge.stakeFor(address(pair), store.treasury, liquidity);
        vm.stopPrank();
    }

    // --- the pool ---

    function _addLiquidity(address who, uint256 tokens, uint256 dollars) internal returns (uint256) {
        usd.mint(address(pair), dollars);
        vm.prank(who);
        token.transfer(address(pair), tokens);
        return pair.mint(who);
    }

    /// @dev At the pool's price, with as many dollars as match `tokens`.
    function _addAtPrice(address who, uint256 tokens) internal returns (uint256) {
        (uint256 poolTokens, uint256 poolDollars) = _reserves();
        return _addLiquidity(who, tokens, tokens * poolDollars / poolTokens + 1);
    }

    function _removeLiquidity(address who, uint256 liquidity) internal {
        vm.prank(who);
        pair.transfer(address(pair), liquidity);
        pair.burn(who);
    }

    function _sellTokens(address who, uint256 tokens) internal returns (uint256 dollars) {
        (uint256 poolTokens, uint256 poolDollars) = _reserves();
        dollars = tokens * 997 * poolDollars / (poolTokens * 1000 + tokens * 997);
        vm.prank(who);
        token.transfer(address(pair), tokens);
        _swapOut(who, 0, dollars);
    }

    function _buyTokens(address who, uint256 dollars) internal returns (uint256 tokens) {
        (uint256 poolTokens, uint256 poolDollars) = _reserves();
        tokens = dollars * 997 * poolTokens / (poolDollars * 1000 + dollars * 997);
        vm.prank(who);
        usd.transfer(address(pair), dollars);
        _swapOut(who, tokens, 0);
    }

    function _swapOut(address to, uint256 tokens, uint256 dollars) private {
        (uint256 out0, uint256 out1) = _tokenIsFirst() ? (tokens, dollars) : (dollars, tokens);
        pair.swap(out0, out1, to, "");
    }

    function _reserves() internal view returns (uint256 tokens, uint256 dollars) {
        (uint256 reserve0, uint256 reserve1,) = pair.getReserves();
        return _tokenIsFirst() ? (reserve0, reserve1) : (reserve1, reserve0);
    }

    function _tokenIsFirst() private view returns (bool) {
        return pair.token0() == address(token);
    }

    function _staked() internal view returns (uint256) {
        return gauge.staked(address(pair), address(vesting));
    }

    // --- the years ---

    function _yearEnd(uint256 year) internal view returns (uint256) {
        return START + year * YEAR;
    }

    function _passYear(uint256 year) internal {
        (, uint256 target,,) = vesting.yearOf(year);
        _sell(_yearEnd(year), target);
        vesting.review(year);
    }

    /// @dev Observed now and a day later, so that there is an average.
    function _watchPrice() internal {
        vesting.observe();
        skip(1 days);
    }

    function _place() internal returns (uint256 tokens, uint256 liquidity) {
        (uint256 notBefore,) = vesting.nextSlice();
        if (block.timestamp < notBefore) vm.warp(notBefore);
        return vesting.placeSlice();
    }

    /// @dev Every five days for `duration`.
    function _waitForAverage() internal {
        skip(1 days);
        vesting.observe();
        skip(1 days);
        vesting.observe();
    }

    function _observeFor(uint256 duration) internal {
        for (uint256 passed = 0; passed < duration; passed += 5 days) {
            vesting.observe();
            skip(5 days);
        }
        vesting.observe();
    }

    // --- the end ---

    function _default() internal {
        uint256 until = _settledUntil() + 14 days;
        if (block.timestamp < until) vm.warp(until);
        _submit(_statement(until - 14 days, until, 1000e6, 0, 1000e6));
        skip(30 days);
        vm.prank(store.timelock);
        ending.delistForDefault();
    }

    function _agree() internal {
        (, uint256 key) = makeAddrAndKey("merchant");
        bytes memory consent = _signed(key, ending.delistDigest(block.timestamp));
        vm.prank(store.timelock);
        ending.delistByAgreement(block.timestamp, consent);
    }
}
