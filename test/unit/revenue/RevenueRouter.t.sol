// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {ISettlementTypes} from "contracts/revenue/interfaces/ISettlementTypes.sol";
import {Period} from "contracts/shared/Period.sol";
import {StoreTest} from "test/support/revenue/StoreTest.sol";

/// @notice The split rule, its credits and the corrections.
contract RevenueRouterTest is StoreTest {
    function test_workedExample() public {
        _settle("1", 100 * dollar, 0, int256(15 * dollar));
        assertEq(token.pushed(), 9.99e6, "holders");
        assertEq(router.feeCredit(), 0.01e6, "fee");
        assertEq(router.merchantCredit(), 75e6, "merchant");
        assertEq(router.arrears(), 0);
        assertTrue(router.settled("1"));
        _assertTotals(85 * dollar, 10 * dollar, 10 * dollar, 0.01e6, 75 * dollar);
        assertEq(_balance(address(router)), 75.01e6);
    }

    function test_royaltyRoundsUpAndFeeDown() public {
        _settle("1", 101, 0, 0);
        // ceil(10.1) to holders, floor(0.011) of it as fee.
        _assertTotals(101, 11, 11, 0, 90);
    }

    function test_negativeBaseIsCarriedUntilUsedUp() public {
        _settle("1", 10 * dollar, 60 * dollar, 0);
        assertEq(router.carriedBase(), -int256(50 * dollar));
        _settle("2", 30 * dollar, 0, 0);
        assertEq(router.carriedBase(), -int256(20 * dollar));
        assertEq(token.pushes(), 0);
        assertEq(router.merchantCredit(), 30 * dollar);
        _settle("3", 100 * dollar, 0, 0);
        assertEq(router.carriedBase(), 0);
        assertEq(router.totals().royaltyPaid, 8 * dollar);
    }

    function test_arrearsAreSeniorToTheMerchant() public {
        _settle("1", 100 * dollar, 0, int256(96 * dollar));
        assertEq(router.arrears(), 6 * dollar);
        assertEq(router.merchantCredit(), 0);
        _settle("2", 10 * dollar, 0, 0);
        assertEq(router.arrears(), 0);
        assertEq(router.merchantCredit(), 3 * dollar);
        _assertTotals(14 * dollar, 11 * dollar, 11 * dollar, 0.011e6, 3 * dollar);
    }

    function test_negativePayoutComesWithoutDeposit() public {
        _settle("1", 10 * dollar, 0, int256(40 * dollar));
        assertEq(router.arrears(), 1 * dollar);
        assertEq(_balance(address(router)), 0);
    }

    function test_payoutMayDifferWithinTolerance() public {
        IRevenueRouter.Settlement memory s = _next("1", 1000 * dollar, 0, 0);
        s.deposited = 1000 * dollar + 1.001e6;
        _submit(s);
        s = _next("2", 1000 * dollar, 0, 0);
        s.deposited = 1000 * dollar + 1.002e6;
        _expectRefused(
            s,
            abi.encodeWithSelector(
                IRevenueRouter.DepositMismatch.selector, int256(1000 * dollar), s.deposited, 1.001002e6
            )
        );
    }

    function test_cumulativeSalesByPeriodEnd() public {
        _settle("1", 100 * dollar, 5 * dollar, 0);
        uint48 first = uint48(router.lastPeriodEnd());
        _settle("2", 200 * dollar, 10 * dollar, 0);
        _assertSales(first - 1, 0, 0);
        _assertSales(first, 100 * dollar, 5 * dollar);
        _assertSales(first + 14 days - 1, 100 * dollar, 5 * dollar);
        _assertSales(first + 14 days, 300 * dollar, 15 * dollar);
    }

    function test_adjustLowersComingBasesAndAttestedSales() public {
        _settle("1", 100 * dollar, 0, 0);
        _adjust("a", "1", 40 * dollar);
        assertEq(router.carriedBase(), -int256(40 * dollar));
        assertEq(router.adjustable("1"), 60 * dollar);
        _assertSales(uint48(router.lastPeriodEnd()), 100 * dollar, 40 * dollar);
        assertEq(router.totals().royaltyPaid, 10 * dollar);
        _settle("2", 100 * dollar, 0, 0);
        assertEq(router.totals().royaltyPaid, 16 * dollar);
    }

    function test_adjustRefusals() public {
        _settle("1", 100 * dollar, 0, 0);
        _adjust("a", "1", 40 * dollar);
        _expectAdjustRefused(
            "a", "1", 1, abi.encodeWithSelector(IRevenueRouter.AlreadyAdjusted.selector, bytes32("a"))
        );
        _expectAdjustRefused(
            "b", "2", 1, abi.encodeWithSelector(IRevenueRouter.UnknownSettlement.selector, bytes32("2"))
        );
        _expectAdjustRefused(
            "b",
            "1",
            60 * dollar + 1,
            abi.encodeWithSelector(IRevenueRouter.AdjustmentTooLarge.selector, 60 * dollar + 1, 60 * dollar)
        );
    }

    function test_adjustmentHasADeadline() public {
        _settle("1", 100 * dollar, 0, int256(15 * dollar));
        uint256 deadline = block.timestamp - 1;
        ISettlementTypes.Adjustment memory a =
            ISettlementTypes.Adjustment("late", "1", 1, "reversal", deadline);
        (bytes memory commerce, bytes memory bank) = _signatures(router, a);
        vm.expectRevert(abi.encodeWithSelector(Period.StatementExpired.selector, deadline, block.timestamp));
        router.adjust(a, commerce, bank);
    }

    function test_payIsSplitAtOnceAndNotAttested() public {
        address shop = makeAddr("shop");
        _fund(shop, 50 * dollar);
        vm.prank(shop);
        router.pay(50 * dollar);
        assertEq(token.toppedUp(), 4.995e6);
        assertEq(token.pushed(), 0);
        assertEq(router.merchantCredit(), 45 * dollar);
        _assertSales(type(uint48).max, 0, 0);
        vm.expectRevert(IRevenueRouter.ZeroAmount.selector);
        router.pay(0);
    }

    function test_plainTransfersCountAsPay() public {
        _settle("1", 100 * dollar, 0, int256(15 * dollar));
        _fund(address(router), 50 * dollar);
        assertEq(router.sweepable(), 50 * dollar);
        assertEq(router.payTransferred(), 50 * dollar);
        assertEq(router.sweepable(), 0);
        assertEq(token.toppedUp(), 4.995e6);
        assertEq(router.merchantCredit(), 120 * dollar);
        uint256 credits = 120 * dollar + router.feeCredit();
        assertEq(IERC20(usd).balanceOf(address(router)), credits, "nothing but the credits");
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.NothingTransferred.selector, credits, credits));
        router.payTransferred();
    }

    function test_sweepTakesCreditBeforeTheAccount() public {
        _settle("1", 100 * dollar, 0, int256(85 * dollar));
        assertEq(router.merchantCredit(), 5 * dollar);
        _settle("2", 120 * dollar, 0, int256(120 * dollar));
        assertEq(router.arrears(), 12 * dollar);
        _fund(address(account), 4 * dollar);
        assertEq(router.sweepArrears(), 9 * dollar);
        assertEq(router.arrears(), 3 * dollar);
        assertEq(router.merchantCredit(), 0);
        assertEq(account.balance(), 0);
        assertEq(token.toppedUp(), 8.991e6);
        _assertTotals(19 * dollar, 22 * dollar, 19 * dollar, 0.019e6, 0);
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.NothingToSweep.selector, 3 * dollar));
        router.sweepArrears();
    }

    function test_creditsArePulled() public {
        _settle("1", 100 * dollar, 0, int256(15 * dollar));
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.OnlyMerchantAccount.selector, KEEPER));
        vm.prank(KEEPER);
        router.collectMerchant();
        assertEq(router.collectFee(), 0.01e6);
        assertEq(_balance(FEE_RECIPIENT), 0.01e6);
        vm.expectRevert(IRevenueRouter.NothingToCollect.selector);
        router.collectFee();
        vm.startPrank(address(account));
        assertEq(router.collectMerchant(), 75 * dollar);
        assertEq(router.collectMerchant(), 0);
        vm.stopPrank();
        assertEq(_balance(address(account)), 75 * dollar);
        assertEq(_balance(address(router)), 0);
    }

    function _adjust(bytes32 id, bytes32 settlementId, uint256 reduction) private {
        ISettlementTypes.Adjustment memory a =
            ISettlementTypes.Adjustment(id, settlementId, reduction, "reversal", block.timestamp);
        (bytes memory commerce, bytes memory bank) = _signatures(router, a);
        router.adjust(a, commerce, bank);
    }

    function _expectAdjustRefused(bytes32 id, bytes32 settlementId, uint256 reduction, bytes memory reason)
        private
    {
        ISettlementTypes.Adjustment memory a =
            ISettlementTypes.Adjustment(id, settlementId, reduction, "reversal", block.timestamp);
        (bytes memory commerce, bytes memory bank) = _signatures(router, a);
        vm.expectRevert(reason);
        router.adjust(a, commerce, bank);
    }

    function _assertTotals(uint256 received, uint256 due, uint256 paid, uint256 fees, uint256 merchant)
        private
        view
    {
        IRevenueRouter.Totals memory t = router.totals();
        assertEq(t.received, received, "received");
        assertEq(t.royaltyDue, due, "due");
        assertEq(t.royaltyPaid, paid, "paid");
        assertEq(t.fees, fees, "fees");
        assertEq(t.merchant, merchant, "merchant");
    }

    function _assertSales(uint48 timestamp, uint256 gross, uint256 refunds) private view {
        (uint256 g, uint256 r) = router.cumulativeSales(timestamp);
        assertEq(g, gross, "gross");
        assertEq(r, refunds, "refunds");
    }
}
