// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice The split rule in its plainest form, unpacked and unbounded, to hold the router against.
library RevenueModel {
    struct Model {
        uint256 royaltyBps;
        uint256 feeBps;
        /// Σ of all bases, adjustments taken off.
        int256 bases;
        /// Negative or zero.
        int256 carry;
        uint256 due;
        uint256 paid;
        uint256 fees;
        /// What the merchant was credited, less what was swept from its credit.
        uint256 merchant;
        uint256 collected;
        uint256 received;
        /// How often a royalty was rounded.
        uint256 roundings;
        /// Delisted: all that arrives is royalty, and what arrears leave of it is due beyond the share.
        bool woundDown;
        uint256 beyond;
    }

    function take(Model memory self, int256 base, uint256 amount) internal pure {
        if (self.woundDown) {
            uint256 before = arrears(self);
            uint256 more = amount > before ? amount - before : 0;
            (self.received, self.paid) = (self.received + amount, self.paid + amount);
            (self.due, self.beyond) = (self.due + more, self.beyond + more);
            return;
        }
        self.bases += base;
        self.received += amount;
        base += self.carry;
        self.carry = base < 0 ? base : int256(0);
        if (base > 0) {
            self.due += (uint256(base) * self.royaltyBps + 9999) / 10_000;
            ++self.roundings;
        }
        uint256 owed = arrears(self);
        uint256 paid = owed < amount ? owed : amount;
        self.paid += paid;
        self.fees += paid * self.feeBps / 10_000;
        self.merchant += amount - paid;
    }

    function adjust(Model memory self, uint256 reduction) internal pure {
        self.bases -= int256(reduction);
        self.carry -= int256(reduction);
    }

    /// @notice Returns what must come from the merchant's account, given its balance.
    function sweep(Model memory self, uint256 accountBalance) internal pure returns (uint256 surrendered) {
        uint256 owed = arrears(self);
        uint256 credit = self.merchant - self.collected;
        uint256 fromCredit = owed < credit ? owed : credit;
        surrendered = owed - fromCredit < accountBalance ? owed - fromCredit : accountBalance;
        self.merchant -= fromCredit;
        self.received += surrendered;
        self.paid += fromCredit + surrendered;
        if (!self.woundDown) self.fees += (fromCredit + surrendered) * self.feeBps / 10_000;
    }

    function arrears(Model memory self) internal pure returns (uint256) {
        return self.due - self.paid;
    }
}
