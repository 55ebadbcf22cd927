// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICredentialRegistry} from "contracts/credentials/interfaces/ICredentialRegistry.sol";
import {IssuanceFixture} from "test/support/issuance/IssuanceFixture.sol";

/// @dev Notes what anybody says of any store.
contract UnguardedRegistry {
    mapping(address store => bytes32) public ciphertextOf;

    function grant(address store, ICredentialRegistry.Sealing calldata sealing) external {
        ciphertextOf[store] = sealing.ciphertext;
    }
}

/// @notice ATTACK: put one's own sealed credentials in place of a store's, or revoke the store's.
contract CredentialTheftTest is IssuanceFixture {
    address private immutable MALLORY = makeAddr("mallory");
    address private store_;

    function setUp() public override {
        super.setUp();
        store_ = desk.integrationOf(_toAccepted()).token;
    }

    function test_attack_grantForAStoreOfAnother() public {
        _expectRefused();
        credentials.grant(store_, PLATFORM, _sealing(1));
    }

    function test_attack_rotateToOnesOwn() public {
        _grant();
        _expectRefused();
        credentials.rotate(store_, PLATFORM, _sealing(2));
    }

    function test_attack_revokeAStoresCredentials() public {
        _grant();
        _expectRefused();
        credentials.revoke(store_, PLATFORM);
        assertTrue(credentials.isCurrent(store_, PLATFORM));
    }

    function test_attack_succeedsWhereNobodyIsAsked() public {
        UnguardedRegistry registry = new UnguardedRegistry();
        registry.grant(store_, _sealing(1));
        vm.prank(MALLORY);
        registry.grant(store_, _sealing(2));
        assertEq(registry.ciphertextOf(store_), _sealing(2).ciphertext);
    }

    function _grant() private {
        vm.prank(MERCHANT);
        credentials.grant(store_, PLATFORM, _sealing(1));
    }

    function _expectRefused() private {
        vm.expectRevert(
            abi.encodeWithSelector(ICredentialRegistry.OnlyController.selector, MALLORY, MERCHANT)
        );
        vm.prank(MALLORY);
    }
}
