// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMerchantAccount} from "contracts/merchant/interfaces/IMerchantAccount.sol";
import {StoreTest} from "test/support/revenue/StoreTest.sol";

/// @notice The merchant empties its account while holders are owed royalties.
contract WithdrawalWithArrearsTest is StoreTest {
    function setUp() public override {
        super.setUp();
        _fund(address(account), 100 * dollar);
        _settle("1", 200 * dollar, 0, int256(195 * dollar));
        assertEq(router.arrears(), 15 * dollar);
    }

    function test_nothingLeavesBeforeTheHolders() public {
        assertEq(account.available(), 0);
        vm.expectRevert(abi.encodeWithSelector(IMerchantAccount.ArrearsOutstanding.selector, 15 * dollar));
        _withdraw(1);
        vm.prank(makeAddr("anyone"));
        assertEq(router.sweepArrears(), 15 * dollar);
        assertEq(account.available(), 85 * dollar);
        _withdraw(85 * dollar);
    }

    function _withdraw(uint256 amount) private {
        vm.prank(MERCHANT);
        account.withdraw(amount);
    }
}
