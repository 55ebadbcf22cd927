// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICredentialRegistry} from "contracts/credentials/interfaces/ICredentialRegistry.sol";
import {IssuanceFixture} from "test/support/issuance/IssuanceFixture.sol";

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
