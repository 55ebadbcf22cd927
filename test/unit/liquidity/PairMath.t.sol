// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PairMath} from "contracts/liquidity/libraries/PairMath.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Every function against the pair's own condition, kept in exact integers.
contract PairMathTest is Test {
    uint256 private constant MAX_RESERVE = type(uint112).max / 2;

    function test_amountOut_knownFigures() public pure {
        assertEq(PairMath.amountOut(1000, 100_000, 100_000, 30), 987);
        assertEq(PairMath.amountOut(1000, 100_000, 100_000, 25), 987);
        assertEq(PairMath.amountOut(1e18, 5e18, 10e18, 30), 1_662_497_915_624_478_906);
    }

    /// @dev The pair demands (Rin·10,000 + in·γ)·(Rout − out) ≥ 10,000·Rin·Rout; one unit more would break it.
    function testFuzz_amountOut_isTheMostThePairGives(
        uint256 amount,
        uint256 reserveIn,
        uint256 reserveOut,
        uint256 fee
    ) public pure {
        (amount, reserveIn, fee) = _inputs(amount, reserveIn, fee);
        reserveOut = bound(reserveOut, 1, 2 ** 110);
        uint256 out = PairMath.amountOut(amount, reserveIn, reserveOut, fee);
        uint256 adjusted = reserveIn * 10_000 + amount * (10_000 - fee);
        uint256 k = reserveIn * reserveOut * 10_000;
        assertGe(adjusted * (reserveOut - out), k);
        if (out + 1 < reserveOut) assertLt(adjusted * (reserveOut - out - 1), k);
    }

    function test_swapPart_isTheKnownFormulaAtThirtyBps() public pure {
        // (√(R·(1997²·R + 3,988,000·A)) − 1997·R) ÷ 1994 with A = R = 10^12
        assertEq(PairMath.swapPart(1e12, 1e12, 30), 414_835_953_198);
    }

    /// @dev s solves γ·s² + (10,000 + γ)·R·s ≤ 10,000·A·R, and s + 1 no longer does.
    function testFuzz_swapPart_isTheLargestThatLeavesEnough(uint256 amount, uint256 reserve, uint256 fee)
        public
        pure
    {
        (amount, reserve, fee) = _inputs(amount, reserve, fee);
        uint256 part = PairMath.swapPart(amount, reserve, fee);
        assertLe(part, amount);
        uint256 whole = 10_000 * amount * reserve;
        assertLe(_quadratic(part, reserve, fee), whole);
        assertGt(_quadratic(part + 1, reserve, fee), whole);
    }

    /// @dev What is left of the side that came in is less than swapping 2 units more would take, plus the pairing's
    /// own rounding.
    function testFuzz_swapPart_leavesDust(uint256 amount, uint256 reserve, uint256 fee) public pure {
        reserve = bound(reserve, 1e12, 2 ** 100);
        amount = bound(amount, 1e6, reserve);
        fee = bound(fee, 1, 100);
        uint256 part = PairMath.swapPart(amount, reserve, fee);
        uint256 out = PairMath.amountOut(part, reserve, reserve, fee);
        uint256 used = PairMath.paired(out, reserve - out, reserve + part);
        assertLe(used, amount - part);
        assertLe(amount - part - used, 8);
    }

    function testFuzz_priceImpact_andTheAmountAtIt(uint256 reserve, uint256 impact, uint256 fee) public pure {
        (, reserve, fee) = _inputs(0, reserve, fee);
        impact = bound(impact, 1, 9999);
        uint256 amount = PairMath.amountAtImpact(reserve, impact, fee);
        assertLe(PairMath.priceImpactBps(amount, reserve, fee), impact);
        assertGt(PairMath.priceImpactBps(amount + 1, reserve, fee), impact);
    }

    function test_priceImpact_roundsUpAndLeavesTheFeeAside() public pure {
        assertEq(PairMath.priceImpactBps(0, 1e18, 30), 0);
        assertEq(PairMath.priceImpactBps(1, 1e18, 30), 1);
        assertEq(PairMath.priceImpactBps(1e18, 1e18, 0), 5000);
        assertEq(PairMath.amountAtImpact(99e18, 100, 0), 1e18);
    }

    function test_emptyPair_isRefused() public {
        vm.expectRevert(PairMath.NoLiquidity.selector);
        this.amountOutOfEmptyPair();
        vm.expectRevert(PairMath.NoLiquidity.selector);
        this.swapPartOfEmptyPair();
        vm.expectRevert(PairMath.NoLiquidity.selector);
        this.priceImpactOfEmptyPair();
        vm.expectRevert(PairMath.NoLiquidity.selector);
        this.paired(0, 1);
        vm.expectRevert(PairMath.NoLiquidity.selector);
        this.paired(1, 0);
    }

    function priceImpactOfEmptyPair() external pure returns (uint256) {
        return PairMath.priceImpactBps(1, 0, 30);
    }

    function paired(uint256 reserve, uint256 reserveOther) external pure returns (uint256) {
        return PairMath.paired(1, reserve, reserveOther);
    }

    function amountOutOfEmptyPair() external pure returns (uint256) {
        return PairMath.amountOut(1, 0, 0, 30);
    }

    function swapPartOfEmptyPair() external pure returns (uint256) {
        return PairMath.swapPart(1, 0, 30);
    }

    function _quadratic(uint256 part, uint256 reserve, uint256 fee) private pure returns (uint256) {
        uint256 kept = 10_000 - fee;
        return kept * part * part + (10_000 + kept) * reserve * part;
    }

    function _inputs(uint256 amount, uint256 reserve, uint256 fee)
        private
        pure
        returns (uint256, uint256, uint256)
    {
        return (bound(amount, 0, MAX_RESERVE), bound(reserve, 1, MAX_RESERVE), bound(fee, 0, 1000));
    }
}
