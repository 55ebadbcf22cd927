// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILiquidityGauge} from "../liquidity/interfaces/ILiquidityGauge.sol";
import {PairMath} from "../liquidity/libraries/PairMath.sol";
import {IOneSidedLiquidity} from "./interfaces/IOneSidedLiquidity.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IUniswapV2Factory} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Factory.sol";
import {IUniswapV2Pair} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Pair.sol";

/// @title Adds liquidity to a pair with one of its two tokens, in one transaction.
/// @notice Holds nothing between calls.
/// @notice Callers: anybody, with its own money.
/// @notice Never spends another's allowance, keeps a rest, or is trusted by a contract of a store.
contract OneSidedLiquidity is IOneSidedLiquidity, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @dev A proven pair seen from the side that comes in.
    struct Side {
        IUniswapV2Pair pair;
        IERC20 tokenIn;
        IERC20 tokenOut;
        bool inIsFirst;
    }

    /// @inheritdoc IOneSidedLiquidity
    address public immutable pairFactory;
    /// @inheritdoc IOneSidedLiquidity
    uint16 public immutable swapFeeBps;

    constructor(address pairFactory_, uint16 swapFeeBps_) {
        pairFactory = pairFactory_;
        swapFeeBps = swapFeeBps_;
    }

    /// @inheritdoc IOneSidedLiquidity
    function add(Order calldata order) external nonReentrant returns (uint256 liquidity) {
        return _add(order);
    }

    /// @inheritdoc IOneSidedLiquidity
    function addWithPermit(Order calldata order, uint8 v, bytes32 r, bytes32 s)
        external
        nonReentrant
        returns (uint256 liquidity)
    {
        // Whoever saw the signature may have used it already; then the allowance is there.
        try IERC20Permit(order.tokenIn)
            .permit(msg.sender, address(this), order.amountIn, order.deadline, v, r, s) {}
            catch {}
        return _add(order);
    }

    /// @inheritdoc IOneSidedLiquidity
    function preview(address pair, address tokenIn, uint256 amountIn)
        external
        view
        returns (uint256 swapped, uint256 received, uint256 impactBps, uint256 liquidity)
    {
        Side memory side = _side(pair, tokenIn);
        (uint256 reserveIn, uint256 reserveOut) = _reserves(side);
        swapped = PairMath.swapPart(amountIn, reserveIn, swapFeeBps);
        received = PairMath.amountOut(swapped, reserveIn, reserveOut, swapFeeBps);
        impactBps = PairMath.priceImpactBps(swapped, reserveIn, swapFeeBps);
        (reserveIn, reserveOut) = (reserveIn + swapped, reserveOut - received);
        (uint256 useIn, uint256 useOut) = _match(amountIn - swapped, received, reserveIn, reserveOut);
        uint256 supply = side.pair.totalSupply();
        liquidity = Math.min(useIn * supply / reserveIn, useOut * supply / reserveOut);
    }

    function _add(Order calldata order) private returns (uint256 liquidity) {
        if (block.timestamp > order.deadline) revert OrderExpired(order.deadline);
        Side memory side = _side(order.pair, order.tokenIn);
        uint256 amountIn = _pull(side.tokenIn, order.amountIn);
        (uint256 restIn, uint256 gotOut) = _swap(side, amountIn);

        (uint256 reserveIn, uint256 reserveOut) = _reserves(side);
        (uint256 useIn, uint256 useOut) = _match(restIn, gotOut, reserveIn, reserveOut);
        side.tokenIn.safeTransfer(order.pair, useIn);
        side.tokenOut.safeTransfer(order.pair, useOut);
        bool stakes = order.gauge != address(0);
        liquidity = side.pair.mint(stakes ? address(this) : msg.sender);
        if (liquidity < order.minLiquidity) revert InsufficientLiquidity(liquidity, order.minLiquidity);
        emit LiquidityAdded(order.pair, msg.sender, order.tokenIn, amountIn, liquidity);

        if (restIn > useIn) side.tokenIn.safeTransfer(msg.sender, restIn - useIn);
        if (gotOut > useOut) side.tokenOut.safeTransfer(msg.sender, gotOut - useOut);
        if (stakes) {
            IERC20(order.pair).forceApprove(order.gauge, liquidity);
            ILiquidityGauge(order.gauge).stakeFor(order.pair, msg.sender, liquidity);
        }
    }

    /// @dev What arrived, not what was asked for.
    function _pull(IERC20 token, uint256 amount) private returns (uint256) {
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        return token.balanceOf(address(this)) - before;
    }

    function _swap(Side memory side, uint256 amountIn) private returns (uint256 restIn, uint256 gotOut) {
        (uint256 reserveIn, uint256 reserveOut) = _reserves(side);
        uint256 part = PairMath.swapPart(amountIn, reserveIn, swapFeeBps);
        gotOut = PairMath.amountOut(part, reserveIn, reserveOut, swapFeeBps);
        side.tokenIn.safeTransfer(address(side.pair), part);
        side.pair.swap(side.inIsFirst ? 0 : gotOut, side.inIsFirst ? gotOut : 0, address(this), "");
        return (amountIn - part, gotOut);
    }

    /// @dev As much of both as pairs at the reserves' price.
    function _match(uint256 amountIn, uint256 amountOut, uint256 reserveIn, uint256 reserveOut)
        private
        pure
        returns (uint256 useIn, uint256 useOut)
    {
        uint256 wanted = PairMath.paired(amountOut, reserveOut, reserveIn);
        if (wanted <= amountIn) return (wanted, amountOut);
        return (amountIn, PairMath.paired(amountIn, reserveIn, reserveOut));
    }

    function _side(address pair, address tokenIn) private view returns (Side memory side) {
        if (pair.code.length == 0) revert NotAPair(pair);
        side.pair = IUniswapV2Pair(pair);
        (address token0, address token1) = (side.pair.token0(), side.pair.token1());
        if (IUniswapV2Factory(pairFactory).getPair(token0, token1) != pair) revert NotAPair(pair);
        side.inIsFirst = tokenIn == token0;
        if (!side.inIsFirst && tokenIn != token1) revert NotASide(tokenIn);
        (side.tokenIn, side.tokenOut) = (IERC20(tokenIn), IERC20(side.inIsFirst ? token1 : token0));
    }

    function _reserves(Side memory side) private view returns (uint256 reserveIn, uint256 reserveOut) {
        (reserveIn, reserveOut,) = side.pair.getReserves();
        if (!side.inIsFirst) (reserveIn, reserveOut) = (reserveOut, reserveIn);
    }
}
