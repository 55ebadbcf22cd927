// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPublicSale} from "contracts/issuance/interfaces/IPublicSale.sol";
import {IssuanceFixture} from "test/support/issuance/IssuanceFixture.sol";

/// @notice Somebody who sees a purchase of all that a sale still takes buys one dollar before it. Were a purchase all or
/// nothing, one dollar at a time would turn every other buyer away.
contract LastDollarRaceAttackTest is IssuanceFixture {
    IPublicSale private sale;

    function setUp() public override {
        super.setUp();
        (, sale) = _toOnSale();
        _buy(sale, alice, 25_000e6);
    }

    function test_whoComesSecondGetsTheRest() public {
        _buy(sale, carol, 1e6);
        _fund(25_000e6);
        vm.prank(bob);
        (uint256 filled, uint256 tokens) = sale.buy(25_000e6);
        assertEq(filled, 24_999e6);
        assertEq(tokens, 49_998e18);
        assertEq(usd.balanceOf(bob), 1e6, "the rest was not taken");
        assertEq(uint8(sale.status()), uint8(IPublicSale.Status.Succeeded));
    }

    function test_noPurchasePassesTheCaps() public {
        _fund(60_000e6);
        vm.prank(bob);
        sale.buy(60_000e6);
        assertEq(sale.paidBy(bob), 25_000e6);
        assertEq(sale.raised(), 50_000e6);
        assertEq(usd.balanceOf(address(sale)), 50_000e6);
    }

    function _fund(uint256 amount) private {
        usd.mint(bob, amount);
        vm.prank(bob);
        usd.approve(address(sale), amount);
    }
}
