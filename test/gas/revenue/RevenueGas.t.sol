// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDelisting} from "contracts/merchant/interfaces/IDelisting.sol";
import {IStoreMetrics} from "contracts/merchant/interfaces/IStoreMetrics.sol";
import {ISettlementTypes} from "contracts/revenue/interfaces/ISettlementTypes.sol";
import {GasBook} from "test/gas/GasBook.sol";
import {StoreSales} from "test/support/StoreSales.sol";

/// @notice What the merchant, its customers and whoever keeps the books pay, in isolated transactions (21,000 and call data
/// included), in a store that has settled and paid before.
/// forge-config: default.isolate = true
contract RevenueGasTest is StoreSales, GasBook {
    function setUp() public override {
        super.setUp();
        for (uint256 i = 1; i <= 2; ++i) {
            _settleTo(START + i * 14 days, 20_000e6);
        }
        usd.mint(KEEPER, 10_000e6);
        usd.mint(PAYOUT, 1);
        vm.prank(KEEPER);
        usd.approve(address(router), type(uint256).max);
        _withdraw(100e6);
        skip(1 days);
    }

    function test_gas_pay() public {
        vm.startPrank(KEEPER);
        router.pay(100e6);
        skip(1 hours);
        router.pay(100e6);
        _record("pay");
        router.returnRoyalties(10e6);
        _record("returnRoyalties");
        usd.transfer(address(router), 10e6);
        router.payTransferred();
        _record("payTransferred");
        router.collectFee();
        _record("collectFee");
        vm.stopPrank();
    }

    function test_gas_withdraw() public {
        _withdraw(100e6);
        _record("withdraw");
    }

    function test_gas_arrears() public {
        uint256 from = _settledUntil();
        vm.warp(from + 14 days);
        _submit(_statement(from, from + 14 days, 10_000e6, 0, 10_000e6));
        _record("settle.intoArrears");
        router.sweepArrears();
        _record("sweepArrears");
    }

    function test_gas_adjust() public {
        for (uint256 i = 0; i < 2; ++i) {
            ISettlementTypes.Adjustment memory a;
            a.id = keccak256(abi.encode(i));
            a.settlementId = keccak256(abi.encode("settlement", START + 14 days, START + 28 days));
            (a.baseReduction, a.deadline) = (10e6, block.timestamp);
            bytes32 digest = router.adjustmentDigest(a);
            router.adjust(a, _signed(COMMERCE_KEY, digest), _signed(BANK_KEY, digest));
        }
        _record("adjust");
    }

    function test_gas_metrics() public {
        IStoreMetrics metrics = IStoreMetrics(store.metrics);
        for (uint256 i = 0; i < 2; ++i) {
            skip(14 days);
            IStoreMetrics.Report memory r;
            (r.periodStart, r.periodEnd) = (uint64(block.timestamp - 14 days), uint64(block.timestamp));
            (r.sales, r.refunds, r.deposits, r.inventoryValue) = (20_000e6, 300e6, 15_000e6, 40_000e6);
            (r.daysInventory, r.deadline) = (60, block.timestamp);
            bytes memory commerce = _signed(COMMERCE_KEY, metrics.commerceDigest(r));
            metrics.report(r, commerce, _signed(BANK_KEY, metrics.bankDigest(r)));
        }
        _record("metrics.report");
    }

    function test_gas_merchantsSeat() public {
        address next = makeAddr("next merchant");
        vm.startPrank(MERCHANT);
        account.setRecipient(next);
        _record("setRecipient");
        account.transferMerchant(next);
        _record("transferMerchant");
        IDelisting(address(account)).revokeConsents();
        _record("revokeConsents");
        vm.stopPrank();
        skip(account.CHANGE_DELAY());
        vm.prank(next);
        account.acceptMerchant();
        _record("acceptMerchant");
    }

    function test_gas_freeze() public {
        vm.prank(GUARDIAN);
        account.freeze(1 days);
        _record("freeze");
    }

    function test_gas_setAside() public {
        (, uint256 key) = makeAddrAndKey("merchant");
        address next = makeAddr("next merchant");
        IDelisting ending = IDelisting(address(account));
        bytes memory consent = _signed(key, ending.transferDigest(next, block.timestamp));
        vm.prank(store.timelock);
        ending.transferStore(next, block.timestamp, consent);
        ending.collectSetAside(PAYOUT, PAYOUT);
        _record("collectSetAside");
    }

    function _withdraw(uint256 amount) private {
        vm.prank(MERCHANT);
        account.withdraw(amount);
    }
}
