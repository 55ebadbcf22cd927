// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title One account's royalty state in one word.
/// @notice From the lowest bit: index (96), accrued scaled units with their exact fraction (152), flags (8).
type AccountSlot is uint256;

using AccountSlots for AccountSlot global;

/// @title Reads and rewrites an {AccountSlot}.
library AccountSlots {
    uint256 private constant _ACCRUED_SHIFT = 96;
    uint256 private constant _INDEX_MASK = 2 ** 96 - 1;
    uint256 private constant _ACCRUED_MASK = 2 ** 152 - 1;
    uint256 private constant _FLAGS_MASK = 0xff * 2 ** 248;

    uint256 private constant _NON_EARNING = 2 ** 248;
    uint256 private constant _NON_VOTING = 2 ** 249;
    uint256 private constant _HAS_PAYEE = 2 ** 250;
    uint256 private constant _HAS_KEY = 2 ** 251;
    uint256 private constant _PAIR = 2 ** 252;

    function index(AccountSlot self) internal pure returns (uint256) {
        return AccountSlot.unwrap(self) & _INDEX_MASK;
    }

    function accrued(AccountSlot self) internal pure returns (uint256) {
        return (AccountSlot.unwrap(self) >> _ACCRUED_SHIFT) & _ACCRUED_MASK;
    }

    function nonEarning(AccountSlot self) internal pure returns (bool) {
        return AccountSlot.unwrap(self) & _NON_EARNING != 0;
    }

    function nonVoting(AccountSlot self) internal pure returns (bool) {
        return AccountSlot.unwrap(self) & _NON_VOTING != 0;
    }

    function hasPayee(AccountSlot self) internal pure returns (bool) {
        return AccountSlot.unwrap(self) & _HAS_PAYEE != 0;
    }

    /// @dev Whether the account once proved that it has a private key.
    function hasKey(AccountSlot self) internal pure returns (bool) {
        return AccountSlot.unwrap(self) & _HAS_KEY != 0;
    }

    /// @dev Whether the account is a registered pair, which only the registrar may claim for.
    function isPair(AccountSlot self) internal pure returns (bool) {
        return AccountSlot.unwrap(self) & _PAIR != 0;
    }

    /// @dev Whether both accounts earn, vote and are settled up to `currentIndex`: one look for the usual transfer.
    function areSettledAndOrdinary(AccountSlot self, AccountSlot other, uint256 currentIndex)
        internal
        pure
        returns (bool)
    {
        uint256 difference =
            (AccountSlot.unwrap(self) ^ currentIndex) | (AccountSlot.unwrap(other) ^ currentIndex);
        return difference & (_INDEX_MASK | _NON_EARNING | _NON_VOTING) == 0;
    }

    /// @dev Both values fit: see RoyaltyStream, "Bounds".
    function withCredit(AccountSlot self, uint256 newIndex, uint256 newAccrued)
        internal
        pure
        returns (AccountSlot)
    {
        return AccountSlot.wrap(
            (AccountSlot.unwrap(self) & _FLAGS_MASK) | (newAccrued << _ACCRUED_SHIFT) | newIndex
        );
    }

    function asNonEarning(AccountSlot self) internal pure returns (AccountSlot) {
        return AccountSlot.wrap(AccountSlot.unwrap(self) | _NON_EARNING);
    }

    function asNonVoting(AccountSlot self) internal pure returns (AccountSlot) {
        return AccountSlot.wrap(AccountSlot.unwrap(self) | _NON_VOTING);
    }

    function asKeyed(AccountSlot self) internal pure returns (AccountSlot) {
        return AccountSlot.wrap(AccountSlot.unwrap(self) | _HAS_KEY);
    }

    function asPair(AccountSlot self) internal pure returns (AccountSlot) {
        return AccountSlot.wrap(AccountSlot.unwrap(self) | _PAIR);
    }

    function withPayee(AccountSlot self, bool set) internal pure returns (AccountSlot) {
        return AccountSlot.wrap(
            set ? AccountSlot.unwrap(self) | _HAS_PAYEE : AccountSlot.unwrap(self) & ~_HAS_PAYEE
        );
    }
}
