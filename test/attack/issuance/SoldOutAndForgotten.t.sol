// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IIssuanceTypes} from "contracts/issuance/interfaces/IIssuanceTypes.sol";
import {IPublicSale} from "contracts/issuance/interfaces/IPublicSale.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {IssuanceFixture} from "test/support/issuance/IssuanceFixture.sol";

/// @notice A sale sells out on its first day and its store can no longer be issued, say because an attestor lost its
/// accreditation. Counted from the end of the window, buyers' dollars would lie idle for that window, too.
contract SoldOutAndForgottenAttackTest is IssuanceFixture {
    /// @dev SALE-3.
    function test_theDollarsAreFreeTwoWeeksLater() public {
        (uint256 id, IPublicSale sale) = _toOnSale();
        skip(1 days);
        _sellOut(sale);
        uint256 soldOut = block.timestamp;
        assertEq(sale.finalizableUntil(), soldOut + 14 days);

        vm.warp(soldOut + 14 days - 1);
        assertEq(uint8(sale.status()), uint8(IPublicSale.Status.Succeeded));
        skip(1);
        IStoreFactory.StoreConfig memory config = _agreed(id);
        vm.expectRevert(abi.encodeWithSelector(IPublicSale.NotSucceeded.selector, IPublicSale.Status.Failed));
        desk.activate(id, config);
        vm.prank(alice);
        assertEq(sale.refund(alice), 25_000e6);
        vm.prank(bob);
        assertEq(sale.refund(bob), 25_000e6);
        assertEq(usd.balanceOf(address(sale)), 0);
        desk.fail(id);
        assertEq(uint8(desk.stateOf(id)), uint8(IIssuanceTypes.State.Failed));
    }
}
