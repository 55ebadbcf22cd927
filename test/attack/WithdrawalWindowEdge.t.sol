// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {StoreTest} from "../support/revenue/StoreTest.sol";
import {IMerchantAccount} from "contracts/merchant/interfaces/IMerchantAccount.sol";

/// @notice A limit per calendar bucket, the usual shortcut.
contract UnguardedBuckets {
    uint256 private immutable _limit;
    uint256 private immutable _window;
    mapping(uint256 bucket => uint256) private _used;

    constructor(uint256 limit, uint256 window) {
        (_limit, _window) = (limit, window);
    }

    function withdraw(uint256 amount) external {
        uint256 bucket = block.timestamp / _window;
        require(_used[bucket] + amount <= _limit);
        _used[bucket] += amount;
    }
}

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

    function test_withoutTheGuardTheEdgeDoublesTheLimit() public {
        UnguardedBuckets buckets = new UnguardedBuckets(1000 * dollar, 7 days);
        uint256 edge = (block.timestamp / 7 days + 1) * 7 days;
        vm.warp(edge - 1);
        buckets.withdraw(1000 * dollar);
        vm.warp(edge);
        buckets.withdraw(1000 * dollar);
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
