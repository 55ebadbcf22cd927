// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDelisting} from "contracts/merchant/interfaces/IDelisting.sol";
import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {GovernanceTest} from "test/support/GovernanceTest.sol";

/// @notice A majority gives the store, or its merchant's money, to itself.
contract StoreTransferWithoutCauseTest is GovernanceTest {
    bytes private _transfer;

    function setUp() public override {
        super.setUp();
        usd.mint(store.merchantAccount, 50_000e6);
        _transfer = abi.encodeCall(IDelisting.transferStore, (alice, 0, ""));
    }

    function test_theVotePassesAndCannotBeCarriedOut() public {
        uint256 id = _propose(store.merchantAccount, _transfer);
        _passAndQueue(id);
        _toExecutable(id);
        vm.expectRevert(abi.encodeWithSelector(IDelisting.NoCause.selector, 0, 0));
        _byId().execute(id);
        assertEq(account.merchant(), MERCHANT);
    }

    function test_neitherCanADelisting() public {
        uint256 id = _propose(store.merchantAccount, abi.encodeCall(IDelisting.delistForDefault, ()));
        _passAndQueue(id);
        _toExecutable(id);
        vm.expectRevert(abi.encodeWithSelector(IDelisting.NoCause.selector, 0, 0));
        _byId().execute(id);
        vm.expectRevert(IDelisting.NotDefaulted.selector);
        IDelisting(store.merchantAccount).forfeitReserve();
    }

    /// @dev With a cause made up the same vote takes the seat, and with it the coming revenue.
    function test_withoutTheGuardTheMajorityTakesTheStore() public {
        vm.mockCall(store.router, abi.encodeCall(IRevenueRouter.arrearsSince, ()), abi.encode(1));
        _carryOut(_propose(store.merchantAccount, _transfer));
        assertEq(account.merchant(), alice);
        assertEq(account.recipient(), alice);
    }
}
