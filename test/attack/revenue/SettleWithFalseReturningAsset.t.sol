// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {StoreTest} from "test/support/revenue/StoreTest.sol";
import {FalseReturningUSD} from "test/support/tokens/FalseReturningUSD.sol";

/// @notice A dollar that says no by returning false.
contract SettleWithFalseReturningAssetTest is StoreTest {
    function _deployAsset() internal override returns (address) {
        return deployCode("FalseReturningUSD.sol:FalseReturningUSD", abi.encode(6));
    }

    function test_falseIsAFailure() public {
        IRevenueRouter.Settlement memory s = _next("1", 100 * dollar, 0, 0);
        FalseReturningUSD(usd).setRefusesAll(true);
        _expectRefused(s, abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, usd));
        assertFalse(router.settled("1"));
        FalseReturningUSD(usd).setRefusesAll(false);
        _submit(s);
        FalseReturningUSD(usd).setRefused(FEE_RECIPIENT, true);
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, usd));
        router.collectFee();
        assertEq(router.feeCredit(), 0.01e6);
    }
}
