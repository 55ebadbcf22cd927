// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDelisting} from "contracts/merchant/interfaces/IDelisting.sol";
import {DelistingTest} from "test/support/revenue/DelistingTest.sol";

/// @notice A vote uses a consent that the merchant took back, gave for something else or for another store.
contract ConsentReplayTest is DelistingTest {
    address private immutable NEXT = makeAddr("next merchant");

    function test_revoked() public {
        bytes memory consent = _consent(block.timestamp);
        vm.prank(merchant);
        ending.revokeConsents();
        assertEq(ending.consentNonce(), 1);
        _expectInvalid(block.timestamp, consent);
    }

    function test_expired() public {
        uint256 deadline = block.timestamp + 7 days;
        bytes memory consent = _consent(deadline);
        vm.warp(deadline + 1);
        vm.expectRevert(abi.encodeWithSelector(IDelisting.ConsentExpired.selector, deadline));
        _delist(deadline, consent);
        _expectInvalid(deadline + 1, consent);
    }

    function test_anotherStores() public {
        bytes memory consent = _consent(block.timestamp);
        _useStore(_issue(usd));
        ending = IDelisting(address(account));
        _expectInvalid(block.timestamp, consent);
    }

    function test_anotherChains() public {
        bytes memory consent = _consent(block.timestamp);
        vm.chainId(block.chainid + 1);
        _expectInvalid(block.timestamp, consent);
    }

    function test_forAnotherMerchantOrPurpose() public {
        bytes memory transfer = _sign(merchantKey, ending.transferDigest(NEXT, block.timestamp));
        _expectInvalid(block.timestamp, transfer);
        vm.expectRevert(abi.encodeWithSelector(IDelisting.InvalidConsent.selector, merchant));
        vm.prank(TIMELOCK);
        ending.transferStore(BOB, block.timestamp, transfer);
    }

    /// @dev To another merchant and back: the first consent was for the first time.
    function test_afterTheSeatCameBack() public {
        uint256 deadline = block.timestamp + 365 days;
        bytes memory old = _sign(merchantKey, ending.transferDigest(NEXT, deadline));
        vm.prank(TIMELOCK);
        ending.transferStore(NEXT, deadline, old);
        vm.prank(NEXT);
        account.transferMerchant(merchant);
        skip(3 days);
        vm.prank(merchant);
        account.acceptMerchant();
        vm.expectRevert(abi.encodeWithSelector(IDelisting.InvalidConsent.selector, merchant));
        vm.prank(TIMELOCK);
        ending.transferStore(NEXT, deadline, old);
    }

    function test_onlyTheMerchantSigns() public {
        bytes memory forged = _sign(COMMERCE_KEY, ending.delistDigest(block.timestamp));
        _expectInvalid(block.timestamp, forged);
        _delist(block.timestamp, _consent(block.timestamp));
        assertEq(uint8(ending.exit()), uint8(IDelisting.Exit.Agreed));
    }

    function _consent(uint256 deadline) private view returns (bytes memory) {
        return _sign(merchantKey, ending.delistDigest(deadline));
    }

    function _delist(uint256 deadline, bytes memory consent) private {
        vm.prank(TIMELOCK);
        ending.delistByAgreement(deadline, consent);
    }

    function _expectInvalid(uint256 deadline, bytes memory consent) private {
        vm.expectRevert(abi.encodeWithSelector(IDelisting.InvalidConsent.selector, merchant));
        _delist(deadline, consent);
    }
}
