// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Limits} from "../shared/Limits.sol";
import {IMerchantPolicy} from "./interfaces/IMerchantPolicy.sol";
import {IStoreMetrics} from "./interfaces/IStoreMetrics.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";

/// @title What holders ask of a store's figures, and what a breach leaves of the withdrawal limit.
/// @notice Holds thresholds, their bounds, and since when a breach has been seen; no money.
/// @notice Callers: votes set the policy within the bounds; anybody has it look.
/// @notice Never takes the whole limit, asks more than the accepted bounds allow, or makes a cause of a
/// threshold that was voted later.
contract MerchantPolicy is IMerchantPolicy, Initializable {
    uint8 private constant REFUND_RATIO = 1;
    uint8 private constant DAYS_INVENTORY = 2;
    uint8 private constant INVENTORY_VALUE = 4;
    uint8 private constant SALES = 8;
    uint8 private constant DEPOSITS = 16;

    /// @dev What a policy measures figures by.
    struct Thresholds {
        uint16 maxRefundBps;
        uint32 maxDaysInventory;
        uint128 minInventoryValue;
        uint128 minMonthlySales;
        uint128 minMonthlyDeposits;
    }

    /// @inheritdoc IMerchantPolicy
    address public metrics;
    /// @inheritdoc IMerchantPolicy
    address public timelock;
    Policy private _policy;
    Bounds private _bounds;
    Thresholds private _accepted;
    uint64 private _breachedSince;

    constructor() {
        _disableInitializers();
    }

    /// @notice Sets the bounds for good and the first policy. Error: PolicyOutOfBounds.
    function initialize(Init calldata init) external initializer {
        Bounds calldata b = init.bounds;
        _requireWithin("minMaxRefundBps", b.minMaxRefundBps, 1, type(uint16).max);
        _requireWithin("minMaxDaysInventory", b.minMaxDaysInventory, 1, type(uint32).max);
        _requireWithin("minMaxAge", b.minMaxAge, Limits.MIN_MAX_AGE, b.maxMaxAge);
        _requireWithin(
            "minBreachFractionBps", b.minBreachFractionBps, Limits.MIN_BREACH_FRACTION_BPS, Limits.BPS
        );
        metrics = init.metrics;
        timelock = init.timelock;
        _bounds = b;
        _accepted = _thresholds(init.policy);
        _setPolicy(init.policy);
    }

    /// @inheritdoc IMerchantPolicy
    function setPolicy(Policy calldata newPolicy) external {
        if (msg.sender != timelock) revert OnlyTimelock(msg.sender);
        observe();
        _setPolicy(newPolicy);
        observe();
    }

    /// @inheritdoc IMerchantPolicy
    function policy() external view returns (Policy memory) {
        return _policy;
    }

    /// @inheritdoc IMerchantPolicy
    function bounds() external view returns (Bounds memory) {
        return _bounds;
    }

    /// @inheritdoc IMerchantPolicy
    function breachedSince() external view returns (uint64) {
        return _isStale() ? 0 : _breachedSince;
    }

    /// @inheritdoc IMerchantPolicy
    function status() external view returns (Status) {
        if (_isStale()) return Status.Stale;
        return breaches() == 0 ? Status.Healthy : Status.Breached;
    }

    /// @inheritdoc IMerchantPolicy
    function effectiveLimit(uint256 limit) external view returns (uint256) {
        return breaches() == 0 ? limit : limit * _policy.breachFractionBps / Limits.BPS;
    }

    /// @inheritdoc IMerchantPolicy
    function observe() public {
        bool gives = !_isStale() && causeBreaches() != 0;
        if (gives == (_breachedSince != 0)) return;
        _breachedSince = gives ? uint64(block.timestamp) : 0;
        emit CauseObserved(_breachedSince);
    }

    /// @inheritdoc IMerchantPolicy
    function breaches() public view returns (uint8) {
        return _breachesOf(_thresholds(_policy));
    }

    /// @inheritdoc IMerchantPolicy
    function causeBreaches() public view returns (uint8) {
        return breaches() & _breachesOf(_accepted);
    }

    function _breachesOf(Thresholds memory t) private view returns (uint8 mask) {
        IStoreMetrics.Report memory r = IStoreMetrics(metrics).latest();
        if (r.periodEnd == 0) return 0;
        uint256 period = r.periodEnd - r.periodStart;
        uint256 netSales = r.sales > r.refunds ? r.sales - r.refunds : 0;
        if (IStoreMetrics(metrics).refundRatioBps() > t.maxRefundBps) mask |= REFUND_RATIO;
        if (r.daysInventory > t.maxDaysInventory) mask |= DAYS_INVENTORY;
        if (r.inventoryValue < t.minInventoryValue) mask |= INVENTORY_VALUE;
        if (netSales * 30 days < t.minMonthlySales * period) mask |= SALES;
        if (uint256(r.deposits) * 30 days < t.minMonthlyDeposits * period) mask |= DEPOSITS;
    }

    function _isStale() private view returns (bool) {
        return block.timestamp > IStoreMetrics(metrics).latest().periodEnd + uint256(_policy.maxAge);
    }

    function _setPolicy(Policy calldata p) private {
        Bounds memory b = _bounds;
        _requireWithin("maxRefundBps", p.maxRefundBps, b.minMaxRefundBps, type(uint16).max);
        _requireWithin("maxDaysInventory", p.maxDaysInventory, b.minMaxDaysInventory, type(uint32).max);
        _requireWithin("minInventoryValue", p.minInventoryValue, 0, b.maxMinInventoryValue);
        _requireWithin("minMonthlySales", p.minMonthlySales, 0, b.maxMinMonthlySales);
        _requireWithin("minMonthlyDeposits", p.minMonthlyDeposits, 0, b.maxMinMonthlyDeposits);
        _requireWithin("maxAge", p.maxAge, b.minMaxAge, b.maxMaxAge);
        _requireWithin("breachFractionBps", p.breachFractionBps, b.minBreachFractionBps, Limits.BPS);
        _policy = p;
        emit PolicyChanged(p);
    }

    function _thresholds(Policy memory p) private pure returns (Thresholds memory) {
        return Thresholds({
            maxRefundBps: p.maxRefundBps,
            maxDaysInventory: p.maxDaysInventory,
            minInventoryValue: p.minInventoryValue,
            minMonthlySales: p.minMonthlySales,
            minMonthlyDeposits: p.minMonthlyDeposits
        });
    }

    function _requireWithin(bytes32 field, uint256 value, uint256 min, uint256 max) private pure {
        if (value < min || value > max) revert PolicyOutOfBounds(field, value, min, max);
    }
}
