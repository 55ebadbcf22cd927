// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILiquidityGauge} from "../../liquidity/interfaces/ILiquidityGauge.sol";
import {IPublicSale} from "../interfaces/IPublicSale.sol";
import {IStoreFactory} from "../interfaces/IStoreFactory.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IUniswapV2Factory} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Factory.sol";
import {IUniswapV2Pair} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Pair.sol";

/// @title Opens a store's pool at a price that nobody else has a say in.
/// @dev Anyone can create the pair of a predicted token, and give it dollars. What was given is skimmed away, and the
/// pair's own mint reads balances; the router would read what others left there.
library PoolOpening {
    using SafeERC20 for IERC20;

    function open(IStoreFactory.Store calldata store, address asset, uint256 dollars, uint256 tokens)
        internal
        returns (address pair, uint256 liquidity)
    {
        pair = _pairOf(store.gauge, store.token, asset);
        uint256 supply = IERC20(pair).totalSupply();
        if (supply != 0) revert IPublicSale.PoolNotEmpty(pair, supply);
        if (IERC20(asset).balanceOf(pair) != 0) IUniswapV2Pair(pair).skim(store.treasury);
        // Before it holds tokens, so that they never count as votes.
        ILiquidityGauge(store.gauge).registerPrimaryPair();
        IERC20(store.token).safeTransfer(pair, tokens);
        IERC20(asset).safeTransfer(pair, dollars);
        liquidity = IUniswapV2Pair(pair).mint(address(this));
        IERC20(pair).forceApprove(store.gauge, liquidity);
        ILiquidityGauge(store.gauge).stakeFor(pair, store.treasury, liquidity);
    }

    function _pairOf(address gauge, address token, address asset) private returns (address pair) {
        IUniswapV2Factory factory = IUniswapV2Factory(ILiquidityGauge(gauge).pairFactory());
        pair = factory.getPair(token, asset);
        if (pair == address(0)) pair = factory.createPair(token, asset);
    }
}
