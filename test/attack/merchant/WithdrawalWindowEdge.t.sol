// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMerchantAccount} from "contracts/merchant/interfaces/IMerchantAccount.sol";
import {StoreTest} from "test/support/revenue/StoreTest.sol";

/// @notice The whole limit just before a window's edge, and again just after it.
contract WithdrawalWindowEdgeTest is StoreTest {
    function test_noSecondAllowanceAcrossAnyEdge() public {
        _fund(address(account), 5000 * dollar);
        uint256 edge = (block.timestamp / 7 days + 1) * 7 days;
        vm.warp(edge - 1);
        _withdraw(1000 * dollar);
        vm.warp(edge);
        _expectNothingLeft(1, edge - 1 + 7 days);
        vm.warp(edge - 1 + 7 days - 1);
        _expectNothingLeft(1, edge - 1 + 7 days);
        vm.warp(edge - 1 + 7 days);
        _withdraw(1000 * dollar);
    }

    function _withdraw(uint256 amount) private {
        vm.prank(MERCHANT);
        account.withdraw(amount);
    }

    function _expectNothingLeft(uint256 amount, uint256 until) private {
        vm.expectRevert(
            abi.encodeWithSelector(IMerchantAccount.WithdrawalLimitExceeded.selector, amount, 0, until)
        );
        _withdraw(amount);
    }
}
