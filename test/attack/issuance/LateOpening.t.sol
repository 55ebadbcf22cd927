// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IIssuanceDesk} from "contracts/issuance/interfaces/IIssuanceDesk.sol";
import {IIssuanceTypes} from "contracts/issuance/interfaces/IIssuanceTypes.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {IssuanceFixture} from "test/support/issuance/IssuanceFixture.sol";

/// @notice A merchant accepts an offer and waits: until its store is worth less than the figures that were assessed.
contract LateOpeningAttackTest is IssuanceFixture {
    function test_noSaleOpensOnAnExpiredOffer() public {
        uint256 id = _toIntegrated();
        uint256 end = block.timestamp + 90 days;
        assertEq(desk.expiresAt(id), end);
        IStoreFactory.StoreConfig memory config = _agreed(id);
        vm.warp(end + 1);
        vm.prank(MERCHANT);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.IntegrationExpired.selector, end));
        desk.openSale(id, config, _saleTerms(), uint40(end + 1));
        vm.warp(end);
        _openSale(id);
        assertEq(uint8(desk.stateOf(id)), uint8(IIssuanceTypes.State.OnSale));
    }

    /// @dev The other side's attack: the admin ends what an appointed underwriter's offer holds.
    function test_nobodyFreesAnApplicationWhoseOfferHolds() public {
        uint256 id = _toIntegrated();
        vm.prank(MERCHANT);
        vm.expectRevert(abi.encodeWithSignature("OwnableUnauthorizedAccount(address)", MERCHANT));
        desk.free(id);
        vm.prank(ADMIN);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.StillUnderwriter.selector, UNDERWRITER));
        desk.free(id);
    }

    function test_aDismissedUnderwritersOfferIsFreed() public {
        uint256 id = _toIntegrated();
        bytes32 source = _agreed(id).commerceSource;
        assertEq(desk.sourceOf(source), id);
        vm.startPrank(ADMIN);
        desk.appoint(UNDERWRITER, false);
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.Expired(id);
        desk.free(id);
        assertEq(desk.sourceOf(source), 0);
        assertEq(uint8(desk.stateOf(id)), uint8(IIssuanceTypes.State.Expired));
        vm.expectRevert(
            abi.encodeWithSelector(IIssuanceDesk.WrongState.selector, id, IIssuanceTypes.State.Expired)
        );
        desk.free(id);
    }

    /// @dev A sale that is open has buyers: dismissing its underwriter reaches neither it nor them.
    function test_aSaleThatIsOpenIsNotFreed() public {
        (uint256 id,) = _toOnSale();
        vm.startPrank(ADMIN);
        desk.appoint(UNDERWRITER, false);
        vm.expectRevert(
            abi.encodeWithSelector(IIssuanceDesk.WrongState.selector, id, IIssuanceTypes.State.OnSale)
        );
        desk.free(id);
    }
}
