// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {StakePool} from "./StakePool.sol";

/// @title One account's stake in one pair in one word.
/// @notice From the lowest bit: what is not owed (152), amount (104). Owed, in scaled units, is amount × index − that,
/// modulo 2^152: as what is owed is below 2^128 (StakePool, "Bounds"), the modulus loses nothing, and neither a stake nor a
/// withdrawal changes what is owed.
type StakeSlot is uint256;

using StakeSlots for StakeSlot global;

/// @title Reads and rewrites a {StakeSlot}.
library StakeSlots {
    uint256 private constant _BITS = 152;
    uint256 private constant _MASK = 2 ** 152 - 1;
    uint256 private constant _MAX_AMOUNT = 2 ** 104 - 1;

    /// @notice A stake ends at 2^104 − 1.
    /// @param amount the pair's smallest unit
    error StakeTooLarge(uint256 amount);

    function amount(StakeSlot self) internal pure returns (uint256) {
        return StakeSlot.unwrap(self) >> _BITS;
    }

    /// @dev Scaled, with its exact fraction. An index is below 2^128, so the product does not overflow.
    function owed(StakeSlot self, uint256 index) internal pure returns (uint256) {
        unchecked {
            return (amount(self) * index - StakeSlot.unwrap(self)) & _MASK;
        }
    }

    /// @dev Whole units.
    function due(StakeSlot self, uint256 index) internal pure returns (uint256) {
        return owed(self, index) >> StakePool.SCALE_BITS;
    }

    /// @dev Another amount, the same owed.
    function withAmount(StakeSlot self, uint256 newAmount, uint256 index) internal pure returns (StakeSlot) {
        if (newAmount > _MAX_AMOUNT) revert StakeTooLarge(newAmount);
        return _pack(newAmount, owed(self, index), index);
    }

    function paid(StakeSlot self, uint256 units, uint256 index) internal pure returns (StakeSlot) {
        return _pack(amount(self), owed(self, index) - (units << StakePool.SCALE_BITS), index);
    }

    function credited(StakeSlot self, uint256 units, uint256 index) internal pure returns (StakeSlot) {
        return _pack(amount(self), owed(self, index) + (units << StakePool.SCALE_BITS), index);
    }

    function _pack(uint256 amount_, uint256 owed_, uint256 index) private pure returns (StakeSlot) {
        unchecked {
            return StakeSlot.wrap((amount_ << _BITS) | ((amount_ * index - owed_) & _MASK));
        }
    }
}
