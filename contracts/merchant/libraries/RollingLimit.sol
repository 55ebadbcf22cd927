// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

/// @title A strict rolling limit over a history of cumulative amounts.
/// @notice The window is (t − window, t]. The history outlives every change of limit and window, so a change can
/// neither forget what was taken nor open a second allowance.
library RollingLimit {
    using Checkpoints for Checkpoints.Trace208;
    using SafeCast for uint256;

    /// @notice Adds `amount`, taken now.
    function record(Checkpoints.Trace208 storage history, uint256 amount) internal {
        history.push(uint48(block.timestamp), (history.latest() + amount).toUint208());
    }

    /// @notice What was taken in the window that ends now.
    function used(Checkpoints.Trace208 storage history, uint256 window) internal view returns (uint256) {
        if (block.timestamp < window) return history.latest();
        // A time: 48 bits last for millions of years.
        // forge-lint: disable-next-line(unsafe-typecast)
        return history.latest() - history.upperLookupRecent(uint48(block.timestamp - window));
    }

    /// @notice What may still be taken now: `limit` − used, at least 0.
    function left(Checkpoints.Trace208 storage history, uint256 limit, uint256 window)
        internal
        view
        returns (uint256)
    {
        return Math.saturatingSub(limit, used(history, window));
    }

    /// @notice The first moment from now at which `amount` fits, or 0 for never.
    function fitsAt(Checkpoints.Trace208 storage history, uint256 amount, uint256 limit, uint256 window)
        internal
        view
        returns (uint256)
    {
        if (amount > limit) return 0;
        // What must have left the window: the first withdrawals, up to this cumulative total.
        uint256 mustLeave = Math.saturatingSub(history.latest() + amount, limit);
        if (mustLeave == 0) return block.timestamp;
        uint256 low;
        uint256 high = history.length() - 1;
        while (low < high) {
            uint256 mid = Math.average(low, high);
            if (history.at(mid.toUint32())._value < mustLeave) low = mid + 1;
            else high = mid;
        }
        return Math.max(block.timestamp, history.at(low.toUint32())._key + window);
    }
}
