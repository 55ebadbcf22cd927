// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PairMath} from "contracts/liquidity/libraries/PairMath.sol";
import {IOneSidedLiquidity} from "contracts/periphery/interfaces/IOneSidedLiquidity.sol";
import {GaugeTest} from "test/support/liquidity/GaugeTest.sol";
import {MockUSD} from "test/support/tokens/MockUSD.sol";

/// @notice One side in, liquidity out, nothing left behind.
contract OneSidedLiquidityTest is GaugeTest {
    IOneSidedLiquidity private adder;

    function setUp() public override {
        super.setUp();
        adder = IOneSidedLiquidity(
            deployCode(
                "OneSidedLiquidity.sol:OneSidedLiquidity", abi.encode(address(pairFactory), uint16(30))
            )
        );
        _open();
    }

    function test_add_dollars() public {
        IOneSidedLiquidity.Order memory order = _dollars(1000e6);
        (uint256 swapped, uint256 received,, uint256 expected) =
            adder.preview(address(pair), usd, order.amountIn);
        assertApproxEqAbs(swapped, 500e6, 5e6, "about half");
        assertGt(received, 0);
        vm.expectEmit(address(adder));
        emit IOneSidedLiquidity.LiquidityAdded(address(pair), bob, usd, 1000e6, expected);
        vm.prank(bob);
        assertEq(adder.add(order), expected);
        assertEq(pair.balanceOf(bob), expected);
        _assertNothingLeft();
    }

    function test_add_tokensWithPermitAndStake() public {
        IOneSidedLiquidity.Order memory order = _order(address(token), 1000e18);
        order.gauge = address(gauge);
        (uint8 v, bytes32 r, bytes32 s) = _permit(order.amountIn, order.deadline);
        (,,, uint256 expected) = adder.preview(address(pair), address(token), order.amountIn);
        uint256 before = token.balanceOf(bob);
        vm.prank(bob);
        assertEq(adder.addWithPermit(order, v, r, s), expected);
        assertEq(gauge.staked(address(pair), bob), expected);
        assertLe(before - token.balanceOf(bob), order.amountIn);
        assertGe(
            before - token.balanceOf(bob), order.amountIn - 1e13, "worth less than a dollar's last digit"
        );
        _assertNothingLeft();
    }

    function test_addWithPermit_thatSomebodyUsedBefore() public {
        IOneSidedLiquidity.Order memory order = _order(address(token), 1000e18);
        (uint8 v, bytes32 r, bytes32 s) = _permit(order.amountIn, order.deadline);
        token.permit(bob, address(adder), order.amountIn, order.deadline, v, r, s);
        vm.prank(bob);
        assertGt(adder.addWithPermit(order, v, r, s), 0);
    }

    function test_refusals() public {
        IOneSidedLiquidity.Order memory order = _dollars(1000e6);
        (,,, uint256 expected) = adder.preview(address(pair), usd, order.amountIn);
        vm.startPrank(bob);

        order.minLiquidity = expected + 1;
        vm.expectRevert(
            abi.encodeWithSelector(IOneSidedLiquidity.InsufficientLiquidity.selector, expected, expected + 1)
        );
        adder.add(order);

        order.deadline = block.timestamp - 1;
        vm.expectRevert(abi.encodeWithSelector(IOneSidedLiquidity.OrderExpired.selector, order.deadline));
        adder.add(order);
        order.deadline = block.timestamp;

        order.tokenIn = CAROL;
        vm.expectRevert(abi.encodeWithSelector(IOneSidedLiquidity.NotASide.selector, CAROL));
        adder.add(order);

        order.pair = CAROL;
        vm.expectRevert(abi.encodeWithSelector(IOneSidedLiquidity.NotAPair.selector, CAROL));
        adder.add(order);
        order.pair = deployPairFactory().createPair(address(token), usd);
        vm.expectRevert(abi.encodeWithSelector(IOneSidedLiquidity.NotAPair.selector, order.pair));
        adder.add(order);

        order.pair = pairFactory.createPair(address(token), address(new MockUSD(6)));
        order.tokenIn = address(token);
        token.approve(address(adder), order.amountIn);
        vm.expectRevert(PairMath.NoLiquidity.selector);
        adder.add(order);
        vm.stopPrank();
    }

    /// @dev A price moved against the caller in between makes less liquidity than it accepts.
    function test_minLiquidity_boundsASandwich() public {
        IOneSidedLiquidity.Order memory order = _dollars(1000e6);
        (,,, uint256 expected) = adder.preview(address(pair), usd, order.amountIn);
        order.minLiquidity = expected * 995 / 1000;
        _buyTokens(20_000e6);
        vm.prank(bob);
        vm.expectPartialRevert(IOneSidedLiquidity.InsufficientLiquidity.selector);
        adder.add(order);
    }

    /// @dev Whatever comes in, on either side, at any price: at most the rounding of one dollar unit is left to refund, the
    /// preview is exact, and the contract keeps nothing.
    function testFuzz_add(uint256 amount, uint256 skew, bool dollars) public {
        _buyTokens(bound(skew, 1, 500_000e6));
        amount = dollars ? bound(amount, 1e6, 10_000_000e6) : bound(amount, 1e15, 50_000e18);
        address side = dollars ? usd : address(token);
        IOneSidedLiquidity.Order memory order = dollars ? _dollars(amount) : _order(side, amount);
        (,,, uint256 expected) = adder.preview(address(pair), side, amount);
        vm.startPrank(bob);
        if (!dollars) token.approve(address(adder), amount);
        assertEq(adder.add(order), expected);
        vm.stopPrank();
        assertGt(expected, 0);
        _assertNothingLeft();
    }

    function _assertNothingLeft() private view {
        assertEq(_balance(address(adder)), 0);
        assertEq(token.balanceOf(address(adder)), 0);
        assertEq(pair.balanceOf(address(adder)), 0);
        assertEq(pair.allowance(address(adder), address(gauge)), 0);
    }

    function _dollars(uint256 amount) private returns (IOneSidedLiquidity.Order memory) {
        MockUSD(usd).mint(bob, amount);
        vm.prank(bob);
        MockUSD(usd).approve(address(adder), amount);
        return _order(usd, amount);
    }

    function _order(address tokenIn, uint256 amount) private view returns (IOneSidedLiquidity.Order memory) {
        return IOneSidedLiquidity.Order({
            pair: address(pair),
            tokenIn: tokenIn,
            amountIn: amount,
            minLiquidity: 0,
            deadline: block.timestamp,
            gauge: address(0)
        });
    }

    function _buyTokens(uint256 dollars) private {
        (uint256 tokens, uint256 usds,) = pair.getReserves();
        bool first = pair.token0() == address(token);
        if (!first) (tokens, usds) = (usds, tokens);
        uint256 out = PairMath.amountOut(dollars, usds, tokens, 30);
        MockUSD(usd).mint(address(pair), dollars);
        pair.swap(first ? out : 0, first ? 0 : out, CAROL, "");
    }

    function _permit(uint256 amount, uint256 deadline) private view returns (uint8 v, bytes32 r, bytes32 s) {
        bytes32 typehash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 structHash =
            keccak256(abi.encode(typehash, bob, address(adder), amount, token.nonces(bob), deadline));
        return vm.sign(bobKey, keccak256(abi.encodePacked("\x19\x01", token.DOMAIN_SEPARATOR(), structHash)));
    }
}
