// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {ICredentialRegistry} from "contracts/credentials/interfaces/ICredentialRegistry.sol";
import {IPublicSale} from "contracts/issuance/interfaces/IPublicSale.sol";
import {ILiquidityGauge} from "contracts/liquidity/interfaces/ILiquidityGauge.sol";
import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {ITreasury} from "contracts/treasury/interfaces/ITreasury.sol";
import {IssuanceFixture} from "test/support/issuance/IssuanceFixture.sol";

/// @notice Whoever brought a store into being uses, in the store, what it held before.
contract LeftOverIssuanceRolesAttackTest is IssuanceFixture {
    bytes32[4] private _roles =
        [bytes32(0), keccak256("PROPOSER_ROLE"), keccak256("CANCELLER_ROLE"), keccak256("EXECUTOR_ROLE")];
    IPublicSale private sale;

    function setUp() public override {
        super.setUp();
        uint256 id;
        (id, sale) = _toOnSale();
        _sellOut(sale);
        _open(desk.activate(id, _agreed(id)));
        sale.claimFor(alice);
        sale.claimFor(bob);
    }

    function test_thoseWhoMadeTheStoreHoldNothingInIt() public {
        address pair = pairFactory.getPair(store.token, address(usd));
        address[9] memory makers = [
            address(desk),
            address(factory),
            address(sale),
            address(deskDeployer),
            address(credentials),
            ADMIN,
            DEPLOYER,
            UNDERWRITER,
            MERCHANT
        ];
        for (uint256 i = 0; i < makers.length; ++i) {
            address maker = makers[i];
            for (uint256 r = 0; r < _roles.length; ++r) {
                assertFalse(IAccessControl(store.timelock).hasRole(_roles[r], maker));
            }
            assertEq(token.balanceOf(maker), 0);
            assertEq(usd.balanceOf(maker), 0);
            assertEq(ILiquidityGauge(store.gauge).staked(pair, maker), 0);
            assertEq(IRoyaltyToken(pair).balanceOf(maker), 0);
            vm.startPrank(maker);
            vm.expectRevert(abi.encodeWithSelector(ITreasury.OnlyTimelock.selector, maker));
            ITreasury(store.treasury).pay(address(usd), maker, 1);
            vm.expectRevert(
                abi.encodeWithSelector(ICredentialRegistry.OnlyController.selector, maker, store.timelock)
            );
            credentials.revoke(store.token, PLATFORM);
            vm.expectRevert();
            IPublicSale(address(sale)).finalize(store);
            vm.stopPrank();
        }
        assertEq(token.allowance(address(sale), store.gauge), 0);
        assertEq(IRoyaltyToken(pair).allowance(address(sale), store.gauge), 0);
    }

    function test_theMerchantNoLongerControlsTheCredentials() public {
        vm.expectRevert(
            abi.encodeWithSelector(ICredentialRegistry.OnlyController.selector, MERCHANT, store.timelock)
        );
        vm.prank(MERCHANT);
        credentials.revoke(store.token, PLATFORM);
    }

    /// @dev The admin's settings are for what comes.
    function test_theAdminsLaterSettingsDoNotReachTheStore() public {
        bytes32 before = _fingerprint();
        vm.startPrank(ADMIN);
        desk.appoint(UNDERWRITER, false);
        desk.setStablecoin(address(usd), 6, false);
        desk.setLimits(_limits());
        registry.accredit(COMMERCE, false, false);
        vm.stopPrank();
        assertEq(_fingerprint(), before);
    }

    function _fingerprint() private view returns (bytes32) {
        return keccak256(
            abi.encode(
                factory.storeOf(store.token),
                token.totalSupply(),
                account.limit(),
                router.royaltyBps(),
                governor.controls(),
                desk.controllerOf(store.token)
            )
        );
    }
}
