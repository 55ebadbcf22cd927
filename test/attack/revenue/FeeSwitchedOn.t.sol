// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {StoreTest} from "test/support/revenue/StoreTest.sol";
import {SwitchableFeeUSD} from "test/support/tokens/SwitchableFeeUSD.sol";

/// @notice The dollar's issuer switches its fee on in the middle of a store's life.
contract FeeSwitchedOnTest is StoreTest {
    function _deployAsset() internal override returns (address) {
        return deployCode("SwitchableFeeUSD.sol:SwitchableFeeUSD");
    }

    /// @dev 0.1 %, the tolerance: holders get the royalty on the sales, less the fee of the way to the stream.
    function test_aFeeWithinTheToleranceIsTheMerchants() public {
        _settle("1", 1000 * dollar, 0, 0);
        SwitchableFeeUSD(usd).setFee(10);
        _settle("2", 1000 * dollar, 0, 0);
        IRevenueRouter.Totals memory t = router.totals();
        assertEq(t.royaltyPaid, 200 * dollar, "the royalty is on the sales");
        assertEq(t.received, 1999 * dollar, "what arrived is booked");
        assertEq(t.merchant, 1799 * dollar, "the shortfall is the merchant's");
        _assertBacked();
    }

    /// @dev 2 %: settlements stop, as the signed deposit does not arrive; payments and arrears go on with what arrives.
    function test_aLargerFeeStopsSettlementsAlone() public {
        _settle("1", 1000 * dollar, 0, int256(950 * dollar));
        assertEq(router.arrears(), 50 * dollar);
        SwitchableFeeUSD(usd).setFee(200);
        IRevenueRouter.Settlement memory s = _next("2", 1000 * dollar, 0, 0);
        _expectRefused(
            s, abi.encodeWithSelector(IRevenueRouter.ShortTransfer.selector, 999 * dollar, 980 * dollar)
        );
        assertFalse(router.settled("2"));

        _fund(address(this), 100 * dollar);
        _fund(address(account), 100 * dollar);
        router.pay(10 * dollar);
        assertEq(router.totals().received, 59.8e6, "pay books what arrived");
        assertEq(router.arrears(), 41.18e6, "50 and 0.98, less 9.8");
        _assertBacked();
        assertEq(router.sweepArrears(), 41.18e6 * 98 / 100, "as much as arrived");
        assertEq(router.arrears(), 41.18e6 - uint256(41.18e6) * 98 / 100);
        _assertBacked();
        router.returnRoyalties(10 * dollar);
        _assertBacked();
    }

    /// @dev An asset that keeps everything is no payment.
    function test_nothingArrives() public {
        SwitchableFeeUSD(usd).setFee(10_000);
        _fund(address(this), 10 * dollar);
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.ShortTransfer.selector, 1, 0));
        router.pay(10 * dollar);
    }

    function _assertBacked() private view {
        assertEq(
            _balance(address(router)), router.merchantCredit() + router.feeCredit(), "credits are backed"
        );
    }
}
