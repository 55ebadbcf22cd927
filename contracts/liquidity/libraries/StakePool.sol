// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title What one pair earned, shared in proportion among its stakes.
/// @notice *Units* are the royalty token's (millionths of a dollar), *scaled* is units × 2^76. A stake earns
/// amount × Δindex, without rounding; what the division by the total leaves is carried to the next sharing, so that
/// Σ credits + paid + remainder = shared, exactly, in scaled units.
/// @dev Bounds. A token receives at most 2^52 − 1 units in its life, hence index × 1, credits and their sum are < 2^128.
/// Liquidity tokens are at most √(reserve × reserve) < √(2^87 × 2^112) < 2^100, as the royalty token's supply is
/// ≤ 10^26 < 2^87 and a reserve < 2^112; a remainder is smaller than some past total.
library StakePool {
    using SafeCast for uint256;

    /// @dev Two slots; `shared` units were attributed so far, `claimed` units of them have been claimed and have arrived.
    struct Pool {
        uint128 index;
        uint104 totalStaked;
        bool registered;
        uint104 remainder;
        uint56 shared;
        uint56 claimed;
    }

    /// @dev Index and credit share a slot: harvesting writes only that one.
    struct Stake {
        uint128 index;
        uint128 credit;
        uint104 amount;
    }

    uint256 internal constant SCALE_BITS = 76;
    uint256 private constant _FRACTION_MASK = 2 ** SCALE_BITS - 1;

    /// @dev Shares what came beyond what was shared before, `waiting` being units that can be claimed but are not yet.
    /// Returns what came; with nothing staked it is shared with nobody and the caller's to attribute. Should less have
    /// arrived than was claimed (an asset that keeps a fee), nothing is shared until that is made up for.
    function share(Pool memory self, uint256 waiting) internal pure returns (uint256 units) {
        uint256 available = self.claimed + waiting;
        if (available <= self.shared) return 0;
        units = available - self.shared;
        self.shared = available.toUint56();
        if (self.totalStaked == 0) return units;
        uint256 scaled = (units << SCALE_BITS) + self.remainder;
        self.index = (self.index + scaled / self.totalStaked).toUint128();
        self.remainder = (scaled % self.totalStaked).toUint104();
    }

    /// @dev Brings the stake's credit up to the pool's index.
    function settle(Stake memory self, uint256 index) internal pure {
        self.credit = (self.credit + self.amount * (index - self.index)).toUint128();
        self.index = index.toUint128();
    }

    function addCredit(Stake memory self, uint256 units) internal pure {
        self.credit = (self.credit + (units << SCALE_BITS)).toUint128();
    }

    function due(Stake memory self) internal pure returns (uint256 units) {
        return self.credit >> SCALE_BITS;
    }

    /// @dev Takes the whole units; the fraction stays.
    function take(Stake memory self) internal pure returns (uint256 units) {
        units = due(self);
        self.credit = uint128(self.credit & _FRACTION_MASK);
    }
}
