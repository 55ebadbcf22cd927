// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Limits} from "./Limits.sol";

/// @title What a period that attestors sign must be, for settlements and for figures.
/// @dev Half-open, Unix seconds: not empty, not longer than {Limits-MAX_PERIOD}, over, not before the last one's end, and
/// signed for now or later.
library Period {
    /// @notice The period ends where it starts, or before.
    /// @param start first second of the period, Unix seconds
    /// @param end first second after the period, Unix seconds
    error EmptyPeriod(uint64 start, uint64 end);
    /// @notice The period is longer than one statement may cover.
    /// @param start first second of the period, Unix seconds
    /// @param end first second after the period, Unix seconds
    /// @param max longest period, seconds
    error PeriodTooLong(uint64 start, uint64 end, uint64 max);
    /// @notice The period is not over yet.
    /// @param end first second after the period, Unix seconds
    /// @param nowTimestamp the block's time, Unix seconds
    error PeriodInFuture(uint64 end, uint256 nowTimestamp);
    /// @notice The period starts before the last one ended.
    /// @param start first second of the period, Unix seconds
    /// @param lastEnd first second after the last period, Unix seconds
    error PeriodOverlaps(uint64 start, uint64 lastEnd);
    /// @notice The signed statements are void.
    /// @param deadline last second at which they were valid, Unix seconds
    /// @param nowTimestamp the block's time, Unix seconds
    error StatementExpired(uint256 deadline, uint256 nowTimestamp);

    /// @dev Reverts unless [start, end) may follow a period that ended at `lastEnd`. Errors, in this order: EmptyPeriod,
    /// PeriodTooLong, PeriodInFuture, PeriodOverlaps.
    function check(uint64 start, uint64 end, uint64 lastEnd) internal view {
        if (start >= end) revert EmptyPeriod(start, end);
        if (end - start > Limits.MAX_PERIOD) revert PeriodTooLong(start, end, Limits.MAX_PERIOD);
        if (end > block.timestamp) revert PeriodInFuture(end, block.timestamp);
        if (start < lastEnd) revert PeriodOverlaps(start, lastEnd);
    }

    function checkDeadline(uint256 deadline) internal view {
        if (block.timestamp > deadline) revert StatementExpired(deadline, block.timestamp);
    }
}
