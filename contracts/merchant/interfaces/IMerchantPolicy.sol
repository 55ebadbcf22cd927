// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Thresholds on a store's attested figures; a breach lowers what the merchant may withdraw, at once and
/// only while it lasts.
interface IMerchantPolicy {
    enum Status {
        Healthy,
        Breached,
        Stale
    }

    /// @notice Votable values. A threshold is met when the figure is ≤ a maximum or ≥ a minimum.
    struct Policy {
        /// Refunds ÷ sales of the last period, bps.
        uint16 maxRefundBps;
        /// Days of inventory outstanding.
        uint32 maxDaysInventory;
        /// Smallest unit of the stablecoin; 0: no threshold.
        uint128 minInventoryValue;
        /// Net sales per 30 days, smallest unit; 0: no threshold.
        uint128 minMonthlySales;
        /// Deposits per 30 days, smallest unit; 0: no threshold.
        uint128 minMonthlyDeposits;
        /// Seconds after the last report's period end from which the figures are stale.
        uint32 maxAge;
        /// Share of the withdrawal limit that is left during a breach, bps.
        uint16 breachFractionBps;
    }

    /// @notice What votes may not leave, fixed by the accepted terms: thresholds no stricter, fraction no lower. The
    /// terms themselves need a refund and an inventory maximum of at least 1, a maximum age of at least a day and a
    /// fraction of at least 1,000 bps, so that no vote can make a threshold unreachable or take the whole limit.
    struct Bounds {
        /// Lowest `maxRefundBps`, bps.
        uint16 minMaxRefundBps;
        /// Lowest `maxDaysInventory`, days.
        uint32 minMaxDaysInventory;
        /// Highest `minInventoryValue`, smallest unit of the stablecoin.
        uint128 maxMinInventoryValue;
        /// Highest `minMonthlySales`, smallest unit.
        uint128 maxMinMonthlySales;
        /// Highest `minMonthlyDeposits`, smallest unit.
        uint128 maxMinMonthlyDeposits;
        /// Lowest `maxAge`, seconds.
        uint32 minMaxAge;
        /// Highest `maxAge`, seconds.
        uint32 maxMaxAge;
        /// Lowest `breachFractionBps`, bps.
        uint16 minBreachFractionBps;
    }

    struct Init {
        address metrics;
        address timelock;
        Policy policy;
        Bounds bounds;
    }

    /// @notice A vote, or the accepted terms, set the policy.
    /// @param policy the new policy
    event PolicyChanged(Policy policy);
    /// @notice A breach that can become a cause was first seen at `since`; 0: it ended, or its figures went stale.
    /// @param since Unix seconds; 0: not now
    event CauseObserved(uint64 since);

    /// @notice Only the store's timelock may call, that is a vote.
    /// @param caller who called
    error OnlyTimelock(address caller);
    /// @notice `field` is the name of the Policy field.
    /// @param field name of the field
    /// @param value the value that was given, in the field's unit
    /// @param min smallest value allowed, in the same unit
    /// @param max largest value allowed, in the same unit
    error PolicyOutOfBounds(bytes32 field, uint256 value, uint256 min, uint256 max);

    /// @notice Replaces the policy. Timelock only. Error: PolicyOutOfBounds.
    function setPolicy(Policy calldata newPolicy) external;

    /// @notice Notes whether there is a breach that can become a cause, see {breachedSince}. Every report and every change
    /// of policy calls it before and after; anyone may.
    function observe() external;

    function policy() external view returns (Policy memory);
    function bounds() external view returns (Bounds memory);
    /// @notice A pure reading of the last report. Stale wins over Breached in the status, but {breaches} still shows them.
    /// Stale before the first report.
    function status() external view returns (Status);
    /// @notice Bit mask of thresholds that the last report breaches: 1 refund ratio, 2 days of inventory, 4 inventory
    /// value, 8 sales, 16 deposits; 0 before the first report. Sales (net of refunds) and deposits are measured
    /// against the threshold × the report's period ÷ 30 days, exactly.
    function breaches() external view returns (uint8);
    /// @notice Thresholds that the last report breaches under both the present policy and the one in the accepted terms:
    /// no vote can make a store that keeps its terms look breached.
    function causeBreaches() external view returns (uint8);
    /// @notice Since when {causeBreaches} has never been seen empty; 0 while it is empty, or the figures are stale. A gap of
    /// stale figures starts it anew.
    function breachedSince() external view returns (uint64);
    /// @notice `limit` × breach fraction (rounded down) while any threshold is breached, else `limit`. Stale figures
    /// alone never lower it: the merchant does not pay for a late attestor.
    /// @param limit the asset's smallest unit
    function effectiveLimit(uint256 limit) external view returns (uint256);
    function metrics() external view returns (address);
    function timelock() external view returns (address);
}
