// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {IStoreAttestors} from "contracts/revenue/interfaces/IStoreAttestors.sol";
import {StoreTest} from "test/support/revenue/StoreTest.sol";

/// @notice A settlement signed in office and sent after it: the signer must be current when it executes.
contract AttestorRemovedMidFlightTest is StoreTest {
    uint256 private constant NEW_KEY = 0xBEEF;
    IRevenueRouter.Settlement private _s;
    bytes private _commerce;
    bytes private _bank;

    function setUp() public override {
        super.setUp();
        vm.prank(ADMIN);
        registry.accredit(vm.addr(NEW_KEY), true, false);
        vm.prank(TIMELOCK);
        attestors.setAttestor(IStoreAttestors.Role.Commerce, vm.addr(NEW_KEY));
        _s = _next("1", 100 * dollar, 0, 0);
        _s.deadline = block.timestamp + 30 days;
        vm.warp(block.timestamp - 1);
        _s.periodEnd -= 1;
        (_commerce, _bank) = _signatures(router, _s);
        _fund(KEEPER, 2 * _s.deposited);
    }

    function test_theOldKeyCountsToTheLastSecond() public {
        _send();
        assertTrue(router.settled("1"));
    }

    function test_andNotASecondLonger() public {
        skip(1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IStoreAttestors.InvalidAttestation.selector, IStoreAttestors.Role.Commerce, vm.addr(NEW_KEY)
            )
        );
        _send();
    }

    function test_theNewKeyDoesNotCountEarly() public {
        _commerce = _sign(NEW_KEY, router.commerceDigest(_s));
        vm.expectRevert(
            abi.encodeWithSelector(
                IStoreAttestors.InvalidAttestation.selector, IStoreAttestors.Role.Commerce, COMMERCE
            )
        );
        _send();
    }

    function _send() private {
        vm.prank(KEEPER);
        router.settle(_s, _commerce, _bank);
    }
}
