// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMerchantPolicy} from "contracts/merchant/interfaces/IMerchantPolicy.sol";
import {IStoreMetrics} from "contracts/merchant/interfaces/IStoreMetrics.sol";
import {IStoreAttestors} from "contracts/revenue/interfaces/IStoreAttestors.sol";
import {Period} from "contracts/shared/Period.sol";
import {StoreTest} from "test/support/revenue/StoreTest.sol";

/// @notice Attested figures and what the policy reads in them.
contract MerchantPolicyTest is StoreTest {
    function test_beforeTheFirstReport() public view {
        assertEq(uint8(policy.status()), uint8(IMerchantPolicy.Status.Stale));
        assertEq(policy.breaches(), 0);
        assertEq(policy.effectiveLimit(1000), 1000);
    }

    function test_healthyThenStale() public {
        _report(_good());
        assertEq(uint8(policy.status()), uint8(IMerchantPolicy.Status.Healthy));
        skip(45 days);
        assertEq(uint8(policy.status()), uint8(IMerchantPolicy.Status.Healthy));
        skip(1);
        assertEq(uint8(policy.status()), uint8(IMerchantPolicy.Status.Stale));
        assertEq(account.effectiveLimit(), 1000 * dollar, "the merchant does not pay for a late attestor");
    }

    function test_eachThresholdAtItsEdge() public {
        IStoreMetrics.Report memory r = _good();
        r.refunds = uint128(600 * dollar);
        _report(r);
        assertEq(policy.breaches(), 0, "exactly 15 %");
        r = _good();
        r.refunds = uint128(600 * dollar + 1);
        _reportBreach(r, 1);
        r = _good();
        r.daysInventory = 121;
        _reportBreach(r, 2);
        r = _good();
        r.inventoryValue = uint128(1000 * dollar - 1);
        _reportBreach(r, 4);
        r = _good();
        r.sales = uint128(1400 * dollar + 99);
        r.refunds = 100;
        _reportBreach(r, 8);
        r = _good();
        r.deposits = uint128(2000 * dollar * 14 / 30 - 1);
        _reportBreach(r, 16);
    }

    function test_breachLowersTheLimitAtOnceAndRecoveryRestoresIt() public {
        IStoreMetrics.Report memory r = _good();
        r.daysInventory = 121;
        _report(r);
        assertEq(uint8(policy.status()), uint8(IMerchantPolicy.Status.Breached));
        assertEq(account.effectiveLimit(), 500 * dollar);
        skip(100 days);
        assertEq(uint8(policy.status()), uint8(IMerchantPolicy.Status.Stale));
        assertEq(account.effectiveLimit(), 500 * dollar, "a breach stays until a report ends it");
        _report(_good());
        assertEq(account.effectiveLimit(), 1000 * dollar);
    }

    function test_refundRatioRoundsUp() public {
        assertEq(metrics.refundRatioBps(), 0);
        IStoreMetrics.Report memory r = _good();
        (r.sales, r.refunds) = (3, 1);
        _report(r);
        assertEq(metrics.refundRatioBps(), 3334);
        r = _good();
        (r.sales, r.refunds) = (0, 1);
        _report(r);
        assertEq(metrics.refundRatioBps(), 10_000);
        assertEq(policy.breaches(), 1 | 8);
    }

    function test_reportsAreMonotonicAndSignedByBoth() public {
        IStoreMetrics.Report memory r = _good();
        _report(r);
        assertEq(metrics.reportCount(), 1);
        assertEq(metrics.latest().evidence, r.evidence);
        _expectRefused(r, abi.encodeWithSelector(Period.PeriodOverlaps.selector, r.periodStart, r.periodEnd));

        r = _good();
        r.periodStart = r.periodEnd;
        _expectRefused(r, abi.encodeWithSelector(Period.EmptyPeriod.selector, r.periodEnd, r.periodEnd));
        skip(100 days);
        r = _good();
        r.periodStart = r.periodEnd - 62 days - 1;
        _expectRefused(
            r, abi.encodeWithSelector(Period.PeriodTooLong.selector, r.periodStart, r.periodEnd, 62 days)
        );
        r = _good();
        r.periodEnd += 1;
        _expectRefused(
            r, abi.encodeWithSelector(Period.PeriodInFuture.selector, r.periodEnd, block.timestamp)
        );
        r = _good();
        r.deadline = block.timestamp - 1;
        _expectRefused(
            r, abi.encodeWithSelector(Period.StatementExpired.selector, r.deadline, block.timestamp)
        );
        r = _good();
        (bytes memory commerce, bytes memory bank) = _signatures(metrics, r);
        r.deposits += 1;
        vm.expectRevert(
            abi.encodeWithSelector(
                IStoreAttestors.InvalidAttestation.selector, IStoreAttestors.Role.Bank, BANK
            )
        );
        metrics.report(r, commerce, bank);
        r.deposits -= 1;
        r.sales += 1;
        vm.expectRevert(
            abi.encodeWithSelector(
                IStoreAttestors.InvalidAttestation.selector, IStoreAttestors.Role.Commerce, COMMERCE
            )
        );
        metrics.report(r, commerce, bank);
    }

    function test_onlyTheTimelockSetsThePolicy() public {
        IMerchantPolicy.Policy memory p = policy.policy();
        vm.expectRevert(abi.encodeWithSelector(IMerchantPolicy.OnlyTimelock.selector, address(this)));
        policy.setPolicy(p);
        p.maxRefundBps = 500;
        vm.prank(TIMELOCK);
        policy.setPolicy(p);
        assertEq(policy.policy().maxRefundBps, 500);
    }

    /// @dev A fortnight's good report that ends now.
    function _good() private returns (IStoreMetrics.Report memory) {
        skip(14 days);
        return IStoreMetrics.Report({
            periodStart: uint64(block.timestamp - 14 days),
            periodEnd: uint64(block.timestamp),
            sales: uint128(4000 * dollar),
            refunds: uint128(100 * dollar),
            inventoryValue: uint128(1000 * dollar),
            daysInventory: 120,
            deposits: uint128(3000 * dollar),
            evidence: keccak256("inventory"),
            deadline: block.timestamp + 1 days
        });
    }

    function _report(IStoreMetrics.Report memory r) private {
        (bytes memory commerce, bytes memory bank) = _signatures(metrics, r);
        metrics.report(r, commerce, bank);
    }

    function _reportBreach(IStoreMetrics.Report memory r, uint8 mask) private {
        _report(r);
        assertEq(policy.breaches(), mask);
    }

    function _expectRefused(IStoreMetrics.Report memory r, bytes memory reason) private {
        (bytes memory commerce, bytes memory bank) = _signatures(metrics, r);
        vm.expectRevert(reason);
        metrics.report(r, commerce, bank);
    }
}
