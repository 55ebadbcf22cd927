// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice What the vault must have seen of its pool's share before a release, in the plainest form.
library PoolShare {
    struct Seen {
        /// Bps of the circulating tokens; over 3,000 through all of the stretch since `since`.
        uint256 lowest;
        uint256 since;
        uint256 last;
    }

    function note(Seen storage self, uint256 share) internal {
        if (self.lowest <= 3000 || block.timestamp > self.last + 10 days) {
            (self.lowest, self.since) = (share, block.timestamp);
        } else if (share < self.lowest) {
            self.lowest = share;
        }
        self.last = block.timestamp;
    }

    /// @notice What a release of `nominal` tokens of liquidity breaks; empty: nothing.
    function breach(Seen storage self, uint256 nominal, uint256 circulating)
        internal
        view
        returns (string memory)
    {
        if (self.lowest <= 3000) return "VEST-2: released at 30 percent";
        if (block.timestamp < self.since + 30 days) return "VEST-2: not seen for 30 days";
        if (nominal > (self.lowest - 3000) * circulating / 10_000) return "VEST-2: more than the excess";
        return "";
    }
}
