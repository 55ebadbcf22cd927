// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {StoreTest} from "test/support/revenue/StoreTest.sol";

/// @notice A dollar that keeps a part of every transfer would leave credits without money behind them.
contract SettleWithFeeOnTransferAssetTest is StoreTest {
    function _deployAsset() internal override returns (address) {
        return deployCode("FeeOnTransferUSD.sol:FeeOnTransferUSD", abi.encode(6, 100));
    }

    function test_aShortTransferSettlesNothing() public {
        IRevenueRouter.Settlement memory s = _next("1", 100 * dollar, 0, 0);
        _expectRefused(
            s, abi.encodeWithSelector(IRevenueRouter.ShortTransfer.selector, 100 * dollar, 99 * dollar)
        );
        assertFalse(router.settled("1"));
        vm.expectRevert(
            abi.encodeWithSelector(IRevenueRouter.ShortTransfer.selector, 100 * dollar, 99 * dollar)
        );
        vm.prank(KEEPER);
        router.pay(100 * dollar);
    }
}
