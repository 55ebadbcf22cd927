// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RevenueActs} from "./RevenueActs.sol";
import {IUniswapV2Pair} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Pair.sol";
import {PairMath} from "contracts/liquidity/libraries/PairMath.sol";
import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {IERC20Mint} from "test/support/revenue/IERC20Mint.sol";

/// @notice Trade in the real pairs, liquidity of holders, and what the gauge does with it.
abstract contract PoolActs is RevenueActs {
    /// @dev Out of a store's gauge; into it from the token.
    mapping(uint256 shop => mapping(uint256 pair => uint256)) internal _harvestedOf;
    mapping(uint256 shop => mapping(uint256 pair => uint256)) internal _claimedFor;

    function buyTokens(uint256 shop, uint256 wait, uint256 who, uint256 which, uint256 dollars)
        external
        watched("buyTokens", shop = shop % _shops.length, wait)
    {
        _buyFrom(shop, which % 4 == 0 ? 1 : 0, _holder(who), dollars);
    }

    function _buyFrom(uint256 shop, uint256 which, address buyer, uint256 dollars) private {
        (uint256 poolTokens, uint256 poolOther) = _reservesOf(shop, which);
        dollars = bound(dollars, 0, poolOther / 8);
        uint256 out = PairMath.amountOut(dollars, poolOther, poolTokens, 30);
        if (out == 0) return;
        _otherSide(shop, which).mint(address(_shops[shop].pairs[which]), dollars);
        _swapOut(shop, which, buyer, out, 0);
    }

    function sellTokens(uint256 shop, uint256 wait, uint256 who, uint256 which, uint256 tokens)
        external
        watched("sellTokens", shop = shop % _shops.length, wait)
    {
        _sellTo(shop, which % 4 == 0 ? 1 : 0, _accounts[shop][who % (HOLDERS + 5)], tokens);
    }

    function _sellTo(uint256 shop, uint256 which, address seller, uint256 tokens) private {
        (uint256 poolTokens, uint256 poolOther) = _reservesOf(shop, which);
        tokens = bound(tokens, 0, _least(_shops[shop].token.balanceOf(seller), poolTokens / 8));
        uint256 out = PairMath.amountOut(tokens, poolTokens, poolOther, 30);
        if (out == 0) return;
        IUniswapV2Pair pair = _shops[shop].pairs[which];
        vm.prank(seller);
        _shops[shop].token.transfer(address(pair), tokens);
        _swapOut(shop, which, seller, 0, out);
    }

    function addLiquidity(uint256 shop, uint256 wait, uint256 who, uint256 which, uint256 tokens)
        external
        watched("addLiquidity", shop = shop % _shops.length, wait)
    {
        _provide(shop, which % 4 == 0 ? 1 : 0, _holder(who), tokens);
    }

    function removeLiquidity(uint256 shop, uint256 wait, uint256 who, uint256 which, uint256 amount)
        external
        watched("removeLiquidity", shop = shop % _shops.length, wait)
    {
        _remove(shop, which % 4 == 0 ? 1 : 0, _accounts[shop][who % (HOLDERS + 5)], amount);
    }

    function _remove(uint256 shop, uint256 which, address provider, uint256 amount) private {
        IUniswapV2Pair pair = _shops[shop].pairs[which];
        uint256 held = pair.balanceOf(provider);
        if (held == 0) return;
        amount = bound(amount, 1, held);
        // The pair refuses what is worth less than a unit.
        (uint256 poolTokens, uint256 poolOther) = _reservesOf(shop, which);
        if (amount * _least(poolTokens, poolOther) < 2 * pair.totalSupply()) return;
        vm.prank(provider);
        pair.transfer(address(pair), amount);
        pair.burn(provider);
    }

    function donateToPair(uint256 shop, uint256 wait, uint256 who, uint256 tokens, bool skims)
        external
        watched("donateToPair", shop = shop % _shops.length, wait)
    {
        address giver = _holder(who);
        IUniswapV2Pair pair = _shops[shop].pairs[0];
        tokens = bound(tokens, 0, _least(_shops[shop].token.balanceOf(giver), 100e18));
        vm.prank(giver);
        _shops[shop].token.transfer(address(pair), tokens);
        if (skims) pair.skim(giver);
        else pair.sync();
    }

    function stake(uint256 shop, uint256 wait, uint256 who, uint256 which, uint256 amount)
        external
        watched("stake", shop = shop % _shops.length, wait)
    {
        IUniswapV2Pair pair = _shops[shop].pairs[which % 4 == 0 ? 1 : 0];
        address from = _holder(who);
        uint256 held = pair.balanceOf(from);
        if (held == 0 || !_shops[shop].gauge.isRegistered(address(pair))) return;
        // Sometimes a gift.
        _stakeLiquidity(shop, pair, from, amount % 8 == 0 ? _holder(who / 8) : from, bound(amount, 1, held));
    }

    function unstake(uint256 shop, uint256 wait, uint256 who, uint256 which, uint256 amount)
        external
        watched("unstake", shop = shop % _shops.length, wait)
    {
        IUniswapV2Pair pair = _shops[shop].pairs[which % 4 == 0 ? 1 : 0];
        address account = _holder(who);
        uint256 staked = _shops[shop].gauge.staked(address(pair), account);
        if (staked == 0) return;
        amount = bound(amount, 1, staked);
        vm.prank(account);
        _shops[shop].gauge.unstake(address(pair), amount, account);
    }

    function harvest(uint256 shop, uint256 wait, uint256 who, uint256 which)
        external
        watched("harvest", shop = shop % _shops.length, wait)
    {
        which = which % 4 == 0 ? 1 : 0;
        if (!_shops[shop].gauge.isRegistered(address(_shops[shop].pairs[which]))) return;
        // The treasury's, too, for which anybody may.
        address account = who % 8 == 0 ? _shops[shop].parts.treasury : _holder(who);
        _harvestOf(shop, which, account);
    }

    /// @dev All liquidity that a holder has, staked, harvested and taken back within one second: no more than before.
    function stakeWithinABlock(uint256 shop, uint256 wait, uint256 who)
        external
        watched("stakeWithinABlock", shop = shop % _shops.length, wait)
    {
        IUniswapV2Pair pair = _shops[shop].pairs[0];
        address account = _holder(who);
        uint256 due = _shops[shop].gauge.earned(address(pair), account);
        uint256 amount = pair.balanceOf(account);
        if (amount == 0) return;
        _stakeLiquidity(shop, pair, account, account, amount);
        if (_harvestOf(shop, 0, account) != due) _break("LIQ-2: earned within a block");
        vm.prank(account);
        _shops[shop].gauge.unstake(address(pair), amount, account);
    }

    function _harvestOf(uint256 shop, uint256 which, address account) internal returns (uint256 amount) {
        (address gauge, address pair) = (_shops[shop].parts.gauge, address(_shops[shop].pairs[which]));
        uint256 held = _shops[shop].usd.balanceOf(gauge);
        uint256 had = _shops[shop].usd.balanceOf(account);
        _noteClaimOfPair(shop, which);
        if (account == _shops[shop].parts.treasury) {
            _shops[shop].gauge.harvestFor(pair, account);
        } else {
            vm.prank(account);
            _shops[shop].gauge.harvest(pair, account);
        }
        amount = _shops[shop].usd.balanceOf(account) - had;
        _harvestedOf[shop][which] += amount;
        _claimedFor[shop][which] += _shops[shop].usd.balanceOf(gauge) + amount - held;
        _harvested(shop, account, which);
    }

    /// @dev A harvest claims all that waits for the pair.
    function _noteClaimOfPair(uint256 shop, uint256 which) internal {
        address pair = address(_shops[shop].pairs[which]);
        _paid(shop, pair, _shops[shop].token.claimable(pair));
    }

    function _stakeLiquidity(uint256 shop, IUniswapV2Pair pair, address from, address to, uint256 amount)
        private
    {
        vm.startPrank(from);
        pair.approve(address(_shops[shop].gauge), amount);
        _shops[shop].gauge.stakeFor(address(pair), to, amount);
        vm.stopPrank();
    }

    /// @dev At the pool's price, which for the first liquidity is two tokens a dollar.
    function _provide(uint256 shop, uint256 which, address provider, uint256 tokens) internal {
        IRoyaltyToken token_ = _shops[shop].token;
        IUniswapV2Pair pair = _shops[shop].pairs[which];
        uint256 balance = token_.balanceOf(provider);
        if (balance < 1e18) return;
        tokens = bound(tokens, 1e18, balance);
        (uint256 poolTokens, uint256 poolOther) = _reservesOf(shop, which);
        uint256 other = poolTokens == 0 ? tokens / 2 : tokens * poolOther / poolTokens + 1;
        _otherSide(shop, which).mint(address(pair), other);
        vm.prank(provider);
        token_.transfer(address(pair), tokens);
        pair.mint(provider);
    }

    function _otherSide(uint256 shop, uint256 which) internal view returns (IERC20Mint) {
        return which == 0 ? _shops[shop].usd : _quote;
    }

    function _swapOut(uint256 shop, uint256 which, address to, uint256 tokens, uint256 other) private {
        IUniswapV2Pair pair = _shops[shop].pairs[which];
        (uint256 out0, uint256 out1) =
            pair.token0() == address(_shops[shop].token) ? (tokens, other) : (other, tokens);
        pair.swap(out0, out1, to, "");
    }

    function _reservesOf(uint256 shop, uint256 which) internal view returns (uint256 tokens, uint256 other) {
        IUniswapV2Pair pair = _shops[shop].pairs[which];
        (tokens, other,) = pair.getReserves();
        if (pair.token0() != address(_shops[shop].token)) (tokens, other) = (other, tokens);
    }

    function _least(uint256 a, uint256 b) internal pure returns (uint256) {
        return a < b ? a : b;
    }
}
