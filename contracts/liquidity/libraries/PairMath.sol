// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Limits} from "../../shared/Limits.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title What a Uniswap V2 pair gives for an amount, to the unit.
/// @notice Reserves and amounts are in the smallest units of their tokens and at most 2^112 − 1, as in the pair; larger
/// ones revert with a panic rather than give a wrong figure. `feeBps` (< 10,000) is what the exchange keeps of a swap's
/// input: 30 on Uniswap, 25 on PancakeSwap.
library PairMath {
    /// @notice The pair has no reserves: it has no price.
    error NoLiquidity();

    /// @dev What a swap of `amountIn` brings, rounded down, as the pair allows it:
    /// out = in·γ·Rout ÷ (10,000·Rin + in·γ), γ = 10,000 − fee.
    function amountOut(uint256 amountIn, uint256 reserveIn, uint256 reserveOut, uint256 feeBps)
        internal
        pure
        returns (uint256)
    {
        if (reserveIn == 0 || reserveOut == 0) revert NoLiquidity();
        uint256 kept = amountIn * (Limits.BPS - feeBps);
        return kept * reserveOut / (reserveIn * Limits.BPS + kept);
    }

    /// @dev What pairs with `amount` at the reserves' price, rounded down.
    function paired(uint256 amount, uint256 reserve, uint256 reserveOther) internal pure returns (uint256) {
        if (reserve == 0 || reserveOther == 0) revert NoLiquidity();
        return amount * reserveOther / reserve;
    }

    /// @dev The part s of `amount` A to swap so that the rest pairs with what the swap brings, rounded down. After the
    /// swap the price is that of (R + s) : (Rout − out), so (A − s) ÷ (R + s) = out ÷ (Rout − out) = s·γ ÷ (10,000·R),
    /// hence γ·s² + (10,000 + γ)·R·s − 10,000·A·R = 0 and
    /// s = (√(R·((10,000 + γ)²·R + 40,000·γ·A)) − (10,000 + γ)·R) ÷ 2γ.
    /// With a fee of 0.3 % it is the well-known (√(R·(1997²·R + 3,988,000·A)) − 1997·R) ÷ 1994
    /// (https://blog.alphaventuredao.io/onesideduniswap/). Rounded down, it leaves over a few units of what came in.
    function swapPart(uint256 amount, uint256 reserveIn, uint256 feeBps) internal pure returns (uint256) {
        if (reserveIn == 0) revert NoLiquidity();
        uint256 kept = Limits.BPS - feeBps;
        uint256 linear = (Limits.BPS + kept) * reserveIn;
        uint256 square = reserveIn * ((Limits.BPS + kept) * linear + 4 * Limits.BPS * kept * amount);
        return (Math.sqrt(square) - linear) / (2 * kept);
    }

    /// @dev How much worse than the spot price a swap of `amountIn` is, the exchange's fee aside, in bps rounded up:
    /// in·γ ÷ (10,000·R + in·γ). The spot price itself moves by about twice as much.
    function priceImpactBps(uint256 amountIn, uint256 reserveIn, uint256 feeBps)
        internal
        pure
        returns (uint256)
    {
        if (reserveIn == 0) revert NoLiquidity();
        uint256 kept = amountIn * (Limits.BPS - feeBps);
        return Math.ceilDiv(kept * Limits.BPS, reserveIn * Limits.BPS + kept);
    }

    /// @dev The largest swap whose {priceImpactBps} is at most `impactBps` (< 10,000).
    function amountAtImpact(uint256 reserveIn, uint256 impactBps, uint256 feeBps)
        internal
        pure
        returns (uint256)
    {
        return impactBps * Limits.BPS * reserveIn / ((Limits.BPS - feeBps) * (Limits.BPS - impactBps));
    }
}
