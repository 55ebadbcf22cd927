// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

/// @title Attested sales over time: gross and refunds, both cumulative, at the ends of periods.
/// @notice Where a period does not begin where the last one ended, its start is a checkpoint, too, so that between two
/// checkpoints there is one period or none.
/// @dev Gross in the upper, refunds in the lower 104 bits.
library SalesHistory {
    using Checkpoints for Checkpoints.Trace208;
    using SafeCast for uint256;

    /// @notice Adds a period's sales to `latest`, what the history ends with at `lastEnd`.
    function record(
        Checkpoints.Trace208 storage history,
        uint48 lastEnd,
        uint208 latest,
        uint256 periodStart,
        uint256 periodEnd,
        uint256 gross,
        uint256 refunds
    ) internal {
        // Times: 48 bits last for millions of years.
        // forge-lint: disable-next-line(unsafe-typecast)
        if (periodStart > lastEnd) history.push(uint48(periodStart), latest);
        // forge-lint: disable-next-line(unsafe-typecast)
        history.push(uint48(periodEnd), _add(latest, gross, refunds));
    }

    /// @notice Adds refunds to the last period.
    function correct(Checkpoints.Trace208 storage history, uint256 refunds) internal {
        (, uint48 lastEnd, uint208 latest) = history.latestCheckpoint();
        history.push(lastEnd, _add(latest, 0, refunds));
    }

    /// @notice Of all periods that ended at or before `timestamp`.
    function ended(Checkpoints.Trace208 storage history, uint48 timestamp)
        internal
        view
        returns (uint256 gross, uint256 refunds)
    {
        return _unpack(history.upperLookupRecent(timestamp));
    }

    /// @notice {ended}, and of a period that `timestamp` cuts its share by time; each rounds down.
    function prorated(Checkpoints.Trace208 storage history, uint48 timestamp)
        internal
        view
        returns (uint256 gross, uint256 refunds)
    {
        uint256 after_ = _firstAfter(history, timestamp);
        if (after_ == 0) return (0, 0);
        // forge-lint: disable-next-line(unsafe-typecast)
        Checkpoints.Checkpoint208 memory from = history.at(uint32(after_ - 1));
        (gross, refunds) = _unpack(from._value);
        if (after_ == history.length()) return (gross, refunds);
        // forge-lint: disable-next-line(unsafe-typecast)
        Checkpoints.Checkpoint208 memory to = history.at(uint32(after_));
        (uint256 grossThen, uint256 refundsThen) = _unpack(to._value);
        uint256 elapsed = timestamp - from._key;
        uint256 length = to._key - from._key;
        gross += (grossThen - gross) * elapsed / length;
        refunds += (refundsThen - refunds) * elapsed / length;
    }

    /// @dev Index of the first checkpoint later than `timestamp`; the length where there is none.
    function _firstAfter(Checkpoints.Trace208 storage history, uint48 timestamp)
        private
        view
        returns (uint256 low)
    {
        uint256 high = history.length();
        while (low < high) {
            uint256 mid = Math.average(low, high);
            // forge-lint: disable-next-line(unsafe-typecast)
            if (history.at(uint32(mid))._key > timestamp) high = mid;
            else low = mid + 1;
        }
    }

    function _add(uint208 sales, uint256 gross, uint256 refunds) private pure returns (uint208) {
        uint208 newGross = ((sales >> 104) + gross).toUint104();
        // The lower half of the word on purpose.
        // forge-lint: disable-next-line(unsafe-typecast)
        return (newGross << 104) | (uint256(uint104(sales)) + refunds).toUint104();
    }

    function _unpack(uint208 sales) private pure returns (uint256 gross, uint256 refunds) {
        // The lower half of the word on purpose.
        // forge-lint: disable-next-line(unsafe-typecast)
        return (sales >> 104, uint104(sales));
    }
}
