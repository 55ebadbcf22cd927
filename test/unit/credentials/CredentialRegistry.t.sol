// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICredentialRegistry} from "contracts/credentials/interfaces/ICredentialRegistry.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Who controls a store's credentials is the desk's word; here the desk is a switch.
contract Controllers {
    mapping(address token => address) public controllerOf;

    function set(address token, address controller) external {
        controllerOf[token] = controller;
    }
}

contract CredentialRegistryTest is Test {
    bytes32 private constant AMAZON = "amazon";
    bytes32 private constant BANK = "bank";

    address private immutable STORE = makeAddr("store");
    address private immutable MERCHANT = makeAddr("merchant");
    address private immutable DAO = makeAddr("timelock");
    Controllers private desk;
    ICredentialRegistry private registry;

    function setUp() public {
        vm.warp(1_800_000_000);
        desk = new Controllers();
        desk.set(STORE, MERCHANT);
        registry = ICredentialRegistry(
            deployCode("CredentialRegistry.sol:CredentialRegistry", abi.encode(address(desk)))
        );
    }

    function test_aGrantIsCurrentUntilItExpires() public {
        ICredentialRegistry.Sealing memory first = _sealing(1);
        vm.expectEmit(address(registry));
        emit ICredentialRegistry.CredentialsGranted(STORE, AMAZON, 1, MERCHANT, first);
        _grant(first);
        assertTrue(registry.isCurrent(STORE, AMAZON));
        assertEq(abi.encode(registry.latest(STORE, AMAZON)), abi.encode(first));
        registry.verify(STORE, AMAZON, 1, first.ciphertext);
        vm.expectRevert(
            abi.encodeWithSelector(
                ICredentialRegistry.WrongCiphertext.selector, first.ciphertext, bytes32("other")
            )
        );
        registry.verify(STORE, AMAZON, 1, "other");
        vm.warp(first.expiry);
        assertFalse(registry.isCurrent(STORE, AMAZON));
        _expectNotCurrent(1, ICredentialRegistry.Status.Expired);
        registry.verify(STORE, AMAZON, 1, first.ciphertext);
    }

    function test_platformsAndStoresAreApart() public {
        _grant(_sealing(1));
        assertEq(registry.nextVersion(STORE, AMAZON), 2);
        assertEq(registry.nextVersion(STORE, BANK), 1);
        assertFalse(registry.isCurrent(STORE, BANK));
        _expectNotCurrent(1, ICredentialRegistry.Status.None);
        registry.verify(MERCHANT, AMAZON, 1, _sealing(1).ciphertext);
    }

    function test_rotationSupersedes() public {
        _grant(_sealing(1));
        ICredentialRegistry.Sealing memory second = _sealing(2);
        second.custodians = new bytes32[](2);
        (second.custodians[0], second.custodians[1]) = ("new one", "new two");
        vm.expectEmit(address(registry));
        emit ICredentialRegistry.CredentialsRotated(STORE, AMAZON, 2, MERCHANT, second);
        vm.prank(MERCHANT);
        registry.rotate(STORE, AMAZON, second);
        assertEq(abi.encode(registry.latest(STORE, AMAZON)), abi.encode(second));
        _assertStatus(1, ICredentialRegistry.Status.Superseded);
        _assertStatus(2, ICredentialRegistry.Status.Current);
        _assertStatus(3, ICredentialRegistry.Status.None);
    }

    function test_aRevokeInvalidatesAllAndAGrantStartsAnew() public {
        _grant(_sealing(1));
        vm.startPrank(MERCHANT);
        registry.rotate(STORE, AMAZON, _sealing(2));
        vm.expectEmit(address(registry));
        emit ICredentialRegistry.CredentialsRevoked(STORE, AMAZON, 2, MERCHANT);
        registry.revoke(STORE, AMAZON);
        _assertStatus(1, ICredentialRegistry.Status.Revoked);
        _assertStatus(2, ICredentialRegistry.Status.Revoked);
        bytes memory nothing =
            abi.encodeWithSelector(ICredentialRegistry.NothingGranted.selector, STORE, AMAZON);
        vm.expectRevert(nothing);
        registry.revoke(STORE, AMAZON);
        vm.expectRevert(nothing);
        registry.rotate(STORE, AMAZON, _sealing(3));
        registry.grant(STORE, AMAZON, _sealing(3));
        vm.stopPrank();
        _assertStatus(2, ICredentialRegistry.Status.Superseded);
        _assertStatus(3, ICredentialRegistry.Status.Current);
    }

    function test_expiredCredentialsAreRotatedNotGranted() public {
        _grant(_sealing(1));
        skip(366 days);
        vm.startPrank(MERCHANT);
        ICredentialRegistry.Sealing memory second = _sealing(2);
        vm.expectRevert(abi.encodeWithSelector(ICredentialRegistry.AlreadyGranted.selector, 1));
        registry.grant(STORE, AMAZON, second);
        registry.rotate(STORE, AMAZON, second);
        assertTrue(registry.isCurrent(STORE, AMAZON));
    }

    function test_onlyTheControllerAndItChangesWithTheStore() public {
        _expectOnly(address(this), MERCHANT);
        registry.grant(STORE, AMAZON, _sealing(1));
        _grant(_sealing(1));
        desk.set(STORE, DAO);
        vm.startPrank(MERCHANT);
        _expectOnly(MERCHANT, DAO);
        registry.rotate(STORE, AMAZON, _sealing(2));
        _expectOnly(MERCHANT, DAO);
        registry.revoke(STORE, AMAZON);
        vm.stopPrank();
        vm.prank(DAO);
        registry.revoke(STORE, AMAZON);
    }

    function test_refusesUnsoundSealings() public {
        ICredentialRegistry.Sealing memory s = _sealing(2);
        _expectRefused(s, AMAZON, abi.encodeWithSelector(ICredentialRegistry.WrongVersion.selector, 2, 1));
        _expectInvalid(_sealing(1), 0, "platform");
        s = _sealing(1);
        s.expiry = uint64(block.timestamp);
        _expectInvalid(s, AMAZON, "expiry");
        s = _sealing(1);
        s.ciphertext = 0;
        _expectInvalid(s, AMAZON, "ciphertext");
        s = _sealing(1);
        s.location = "";
        _expectInvalid(s, AMAZON, "location");
        s = _sealing(1);
        s.threshold = 1;
        _expectInvalid(s, AMAZON, "threshold");
        s.threshold = 4;
        _expectInvalid(s, AMAZON, "threshold");
        s = _sealing(1);
        s.custodians = new bytes32[](17);
        _expectInvalid(s, AMAZON, "custodians");
        s = _sealing(1);
        s.custodians[1] = 0;
        _expectInvalid(s, AMAZON, "custodians");
        s = _sealing(1);
        s.custodians[2] = s.custodians[0];
        _expectRefused(
            s,
            AMAZON,
            abi.encodeWithSelector(ICredentialRegistry.DuplicateCustodian.selector, s.custodians[0])
        );
        assertEq(registry.nextVersion(STORE, AMAZON), 1, "nothing moved");
    }

    function _sealing(uint32 version) private view returns (ICredentialRegistry.Sealing memory sealing) {
        sealing.version = version;
        sealing.expiry = uint64(block.timestamp + 365 days);
        sealing.threshold = 2;
        sealing.ciphertext = keccak256(abi.encode(version));
        sealing.location = "ipfs://sealed";
        sealing.custodians = new bytes32[](3);
        (sealing.custodians[0], sealing.custodians[1], sealing.custodians[2]) = ("one", "two", "three");
    }

    function _grant(ICredentialRegistry.Sealing memory sealing) private {
        vm.prank(MERCHANT);
        registry.grant(STORE, AMAZON, sealing);
    }

    function _assertStatus(uint32 version, ICredentialRegistry.Status expected) private view {
        assertEq(uint8(registry.statusOf(STORE, AMAZON, version)), uint8(expected));
    }

    function _expectNotCurrent(uint32 version, ICredentialRegistry.Status status) private {
        vm.expectRevert(abi.encodeWithSelector(ICredentialRegistry.NotCurrent.selector, version, status));
    }

    function _expectOnly(address caller, address controller) private {
        vm.expectRevert(
            abi.encodeWithSelector(ICredentialRegistry.OnlyController.selector, caller, controller)
        );
    }

    function _expectInvalid(ICredentialRegistry.Sealing memory s, bytes32 platform, bytes32 field) private {
        _expectRefused(
            s, platform, abi.encodeWithSelector(ICredentialRegistry.InvalidSealing.selector, field)
        );
    }

    function _expectRefused(ICredentialRegistry.Sealing memory s, bytes32 platform, bytes memory reason)
        private
    {
        vm.expectRevert(reason);
        vm.prank(MERCHANT);
        registry.grant(STORE, platform, s);
    }
}
