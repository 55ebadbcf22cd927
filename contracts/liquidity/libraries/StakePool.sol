// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title What one pair earned, shared in proportion among its stakes.
/// @notice *Units* are the royalty token's (millionths of a dollar), *scaled* is units × 2^76. A stake earns
/// amount × Δindex, without rounding; what the division by the total leaves is carried to the next sharing, so that
/// Σ owed + paid + remainder = claimed + ahead, exactly, in scaled units.
/// @dev Bounds. A token receives at most 2^52 − 1 units in its life and each is shared once, hence index × 1 < 2^128 and
/// what is owed to all stakes together, too. Liquidity tokens are at most √(reserve × reserve) < √(2^87 × 2^112) < 2^100,
/// for the royalty token's supply is ≤ 10^26 < 2^87 and a reserve < 2^112; a remainder is smaller than some past total.
library StakePool {
    /// @dev Two slots, the second of which a harvest leaves alone unless somebody staked or left before it. From the lowest
    /// bit: index (128), remainder scaled (104); total staked (104), units ahead (56), registered (1).
    struct Packed {
        uint256 first;
        uint256 second;
    }

    /// @dev The same in memory. `ahead` units were shared while they still waited to be claimed.
    struct Pool {
        uint256 index;
        uint256 remainder;
        uint256 total;
        uint256 ahead;
        bool registered;
    }

    uint256 internal constant SCALE_BITS = 76;

    uint256 private constant _INDEX_MASK = 2 ** 128 - 1;
    uint256 private constant _TOTAL_MASK = 2 ** 104 - 1;
    uint256 private constant _AHEAD_MASK = 2 ** 56 - 1;
    uint256 private constant _REGISTERED = 2 ** 160;

    function load(Packed storage self) internal view returns (Pool memory pool) {
        (uint256 first, uint256 second) = (self.first, self.second);
        pool.index = first & _INDEX_MASK;
        pool.remainder = first >> 128;
        pool.total = second & _TOTAL_MASK;
        pool.ahead = (second >> 104) & _AHEAD_MASK;
        pool.registered = second & _REGISTERED != 0;
    }

    function save(Packed storage self, Pool memory pool) internal {
        self.first = SafeCast.toUint128(pool.index) | (pool.remainder << 128);
        self.second = SafeCast.toUint104(pool.total) | (uint256(SafeCast.toUint56(pool.ahead)) << 104)
            | (pool.registered ? _REGISTERED : 0);
    }

    /// @dev `units` wait at the token, of which some may have been shared before. Returns what is new.
    function shareWaiting(Pool memory self, uint256 units) internal pure returns (uint256 fresh) {
        if (units <= self.ahead) return 0;
        fresh = units - self.ahead;
        self.ahead = units;
        _share(self, fresh);
    }

    /// @dev `units` were claimed and arrived, all that waited. Returns what is new. Less than was shared before (an asset
    /// that keeps a fee) is made up for by what comes later.
    function shareClaimed(Pool memory self, uint256 units) internal pure returns (uint256 fresh) {
        if (units <= self.ahead) {
            self.ahead -= units;
            return 0;
        }
        fresh = units - self.ahead;
        self.ahead = 0;
        _share(self, fresh);
    }

    /// @dev With nothing staked it is shared with nobody and the caller's to attribute.
    function _share(Pool memory self, uint256 units) private pure {
        uint256 total = self.total;
        if (total == 0) return;
        uint256 scaled = (units << SCALE_BITS) + self.remainder;
        self.index += scaled / total;
        self.remainder = scaled % total;
    }
}
