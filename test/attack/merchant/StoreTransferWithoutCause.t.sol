// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDelisting} from "contracts/merchant/interfaces/IDelisting.sol";
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
}
