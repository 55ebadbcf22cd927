// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMerchantAccount} from "contracts/merchant/interfaces/IMerchantAccount.sol";
import {IStoreMetrics} from "contracts/merchant/interfaces/IStoreMetrics.sol";
import {StoreTest} from "test/support/revenue/StoreTest.sol";

/// @notice Breach and recovery in quick turns must not add up to more than the limit.
contract PolicyFlappingTest is StoreTest {
    function test_noAllowancePerTurn() public {
        _fund(address(account), 5000 * dollar);
        _report(false);
        _withdraw(500 * dollar);
        _expectLimited(1, 0);
        _report(true);
        _withdraw(500 * dollar);
        _expectLimited(1, 0);
        _report(false);
        _expectLimited(1, 0);
        _report(true);
        _expectLimited(1, 0);
        assertEq(_balance(PAYOUT), 1000 * dollar);
    }

    function _report(bool healthy) private {
        skip(1 hours);
        IStoreMetrics.Report memory r;
        (r.periodStart, r.periodEnd) = (uint64(block.timestamp - 1 hours), uint64(block.timestamp));
        (r.sales, r.deposits) = (uint128(4000 * dollar), uint128(3000 * dollar));
        (r.inventoryValue, r.daysInventory) = (uint128(2000 * dollar), healthy ? 30 : 1000);
        r.deadline = block.timestamp;
        (bytes memory commerce, bytes memory bank) = _signatures(metrics, r);
        metrics.report(r, commerce, bank);
    }

    function _withdraw(uint256 amount) private {
        vm.prank(MERCHANT);
        account.withdraw(amount);
    }

    function _expectLimited(uint256 amount, uint256 left) private {
        uint256 fitsAt = account.availableAt(amount);
        assertGt(fitsAt, block.timestamp);
        vm.expectRevert(
            abi.encodeWithSelector(IMerchantAccount.WithdrawalLimitExceeded.selector, amount, left, fitsAt)
        );
        _withdraw(amount);
    }
}
