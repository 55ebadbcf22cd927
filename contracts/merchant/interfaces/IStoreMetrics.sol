// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Attested business figures of a store, one report a period, monotonic in time.
interface IStoreMetrics {
    struct Report {
        /// Half-open period, Unix seconds.
        uint64 periodStart;
        /// First second after the period.
        uint64 periodEnd;
        /// Net of promotions, without tax; smallest unit of the stablecoin. Commerce.
        uint128 sales;
        /// Smallest unit of the stablecoin. Commerce.
        uint128 refunds;
        /// Value of stock on hand at the period's end, at cost. Commerce.
        uint128 inventoryValue;
        /// Days of inventory outstanding = inventory ÷ (cost of goods sold in the period ÷ days), rounded up. Commerce.
        uint32 daysInventory;
        /// What the bank received in the period. Bank.
        uint128 deposits;
        bytes32 evidence;
        /// Last second at which both signatures are valid, Unix seconds.
        uint256 deadline;
    }

    /// @notice Both attestors' figures of a period were recorded.
    /// @param periodEnd first second after the period, Unix seconds
    /// @param periodStart first second of the period, Unix seconds
    /// @param sales the asset's smallest unit
    /// @param refunds the asset's smallest unit
    /// @param inventoryValue the asset's smallest unit
    /// @param daysInventory days
    /// @param deposits the asset's smallest unit
    /// @param evidence keccak256 of the evidence
    event MetricsReported(
        uint64 indexed periodEnd,
        uint64 periodStart,
        uint128 sales,
        uint128 refunds,
        uint128 inventoryValue,
        uint32 daysInventory,
        uint128 deposits,
        bytes32 evidence
    );

    /// @notice Records a report signed by both attestors (each signs the fields it vouches for). Its period starts at
    /// or after the last one's end, lasts at most 62 days and is over. Anyone may call. Errors, in this order:
    /// EmptyPeriod, PeriodTooLong, PeriodInFuture, PeriodOverlaps, StatementExpired, StoreAttestors'
    /// InvalidAttestation.
    function report(Report calldata r, bytes calldata commerceSignature, bytes calldata bankSignature)
        external;

    /// @notice The last report; all zero before the first.
    function latest() external view returns (Report memory);
    function reportCount() external view returns (uint256);
    /// @notice Refunds ÷ sales of the last report, bps, rounded up; 10,000 where there are refunds without sales.
    function refundRatioBps() external view returns (uint256);
    function commerceDigest(Report calldata r) external view returns (bytes32);
    function bankDigest(Report calldata r) external view returns (bytes32);
    function attestors() external view returns (address);
}
