// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title An address that a scheduled one replaces automatically once it is due.
library DelayedAddress {
    /// @dev One slot is read while nothing was scheduled; what is due is read from the second slot, until the next
    /// schedule folds it into the first.
    struct Delayed {
        address current;
        uint48 effectiveAt;
        address next;
    }

    /// @notice Schedules `next`, replacing what is scheduled and not due yet.
    function schedule(Delayed storage self, address next, uint64 effectiveAt) internal {
        self.current = get(self);
        self.next = next;
        // A time: 48 bits last for millions of years.
        // forge-lint: disable-next-line(unsafe-typecast)
        self.effectiveAt = uint48(effectiveAt);
    }

    /// @notice Drops what is scheduled and not due yet.
    function cancel(Delayed storage self) internal {
        self.current = get(self);
        self.next = address(0);
        self.effectiveAt = 0;
    }

    function get(Delayed storage self) internal view returns (address) {
        (address current, uint48 effectiveAt) = (self.current, self.effectiveAt);
        return effectiveAt != 0 && block.timestamp >= effectiveAt ? self.next : current;
    }

    /// @notice What is scheduled and not due yet; zero where nothing is.
    function pending(Delayed storage self) internal view returns (address next, uint64 effectiveAt) {
        if (block.timestamp < self.effectiveAt) return (self.next, self.effectiveAt);
    }
}
