// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {IStoreAttestors} from "contracts/revenue/interfaces/IStoreAttestors.sol";
import {StoreTest} from "test/support/revenue/StoreTest.sol";

/// @notice One signed settlement, presented again: here, at another store, on another chain.
contract SettlementReplayTest is StoreTest {
    IRevenueRouter.Settlement private _s;
    bytes private _commerce;
    bytes private _bank;

    function setUp() public override {
        super.setUp();
        _s = _next("1", 100 * dollar, 0, int256(15 * dollar));
        (_commerce, _bank) = _signatures(router, _s);
        _fund(KEEPER, 10 * _s.deposited);
    }

    function test_sameChain() public {
        _send();
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.AlreadySettled.selector, _s.id));
        _send();
        _s.id = "2";
        (_s.periodStart, _s.periodEnd) = (_s.periodEnd, _s.periodEnd + 1);
        skip(1);
        _expectInvalid();
    }

    function test_otherStore() public {
        Store memory other = _issue(usd);
        _useStore(other);
        _fund(KEEPER, _s.deposited);
        _expectInvalid();
    }

    function test_otherChain() public {
        vm.chainId(block.chainid + 1);
        _expectInvalid();
    }

    function _send() private {
        vm.prank(KEEPER);
        router.settle(_s, _commerce, _bank);
    }

    function _expectInvalid() private {
        vm.expectRevert(
            abi.encodeWithSelector(
                IStoreAttestors.InvalidAttestation.selector, IStoreAttestors.Role.Commerce, COMMERCE
            )
        );
        _send();
    }
}
