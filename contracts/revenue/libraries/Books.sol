// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title A store's revenue books: the split rule, arrears, carry and credits.
/// @notice Amounts in the stablecoin's smallest unit. What follows from other figures is derived, not stored:
/// royalties due = paid + arrears, merchant = received − royalties paid, credits = earned − collected.
library Books {
    using SafeCast for uint256;

    struct Ledger {
        /// What lowers the next base.
        uint104 carry;
        uint104 arrears;
        /// Everything that was split or surrendered.
        uint104 received;
        /// Fee included.
        uint104 royaltyPaid;
        uint104 fees;
        uint104 feesCollected;
        uint104 merchantCollected;
    }

    struct Split {
        uint256 due;
        uint256 paid;
        uint256 fee;
        uint256 merchant;
        uint256 arrears;
    }

    uint256 private constant BPS = 10_000;

    /// @notice Splits `amount`, received against `base`: royalty due rounds up, fee rounds down.
    function split(Ledger storage self, int256 base, uint256 amount, uint256 royaltyBps, uint256 feeBps)
        internal
        returns (Split memory result)
    {
        base -= int256(uint256(self.carry));
        uint256 carry;
        if (base < 0) carry = uint256(-base);
        else result.due = Math.mulDiv(uint256(base), royaltyBps, BPS, Math.Rounding.Ceil);

        uint256 owed = result.due + self.arrears;
        result.paid = Math.min(owed, amount);
        result.fee = result.paid * feeBps / BPS;
        result.merchant = amount - result.paid;
        result.arrears = owed - result.paid;

        (self.carry, self.arrears) = (carry.toUint104(), result.arrears.toUint104());
        (self.received, self.royaltyPaid) =
        ((self.received + amount).toUint104(), (self.royaltyPaid + result.paid).toUint104());
        self.fees = (self.fees + result.fee).toUint104();
    }

    /// @notice Pays arrears with `fromCredit` of the merchant's credit and `surrendered` from its account.
    function payArrears(Ledger storage self, uint256 fromCredit, uint256 surrendered, uint256 feeBps)
        internal
        returns (uint256 fee, uint256 arrearsLeft)
    {
        uint256 amount = fromCredit + surrendered;
        fee = amount * feeBps / BPS;
        arrearsLeft = self.arrears - amount;

        self.arrears = arrearsLeft.toUint104();
        (self.received, self.royaltyPaid) =
        ((self.received + surrendered).toUint104(), (self.royaltyPaid + amount).toUint104());
        self.fees = (self.fees + fee).toUint104();
    }

    function lowerBase(Ledger storage self, uint256 reduction) internal {
        self.carry = (self.carry + reduction).toUint104();
    }

    function takeMerchantCredit(Ledger storage self) internal returns (uint256 amount) {
        amount = merchantCredit(self);
        self.merchantCollected = (self.merchantCollected + amount).toUint104();
    }

    function takeFeeCredit(Ledger storage self) internal returns (uint256 amount) {
        amount = feeCredit(self);
        self.feesCollected = self.fees;
    }

    function merchantCredit(Ledger storage self) internal view returns (uint256) {
        return self.received - self.royaltyPaid - self.merchantCollected;
    }

    function feeCredit(Ledger storage self) internal view returns (uint256) {
        return self.fees - self.feesCollected;
    }
}
