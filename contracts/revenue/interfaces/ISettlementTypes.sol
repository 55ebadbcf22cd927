// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title What attestors sign and the router settles. All amounts are in the store's stablecoin, smallest unit.
interface ISettlementTypes {
    /// @notice One settlement of one commerce source, as both attestors' statements describe it.
    struct Settlement {
        /// keccak256 of the platform's settlement id; settled at most once per store.
        bytes32 id;
        /// The bound commerce source (for example keccak256("amazon:seller-id:marketplace")).
        bytes32 commerceSource;
        /// The bound bank source (account the platform pays into).
        bytes32 bankSource;
        /// Half-open period [periodStart, periodEnd), Unix seconds, ≤ 62 days, not ending in the future.
        uint64 periodStart;
        /// First second after the period.
        uint64 periodEnd;
        /// Sales net of promotions, without tax.
        uint256 gross;
        /// Refunds, chargebacks and guarantee claims, as a positive amount.
        uint256 refunds;
        /// All else between gross − refunds and the net payout: fees, advertising, taxes passed through, reserves,
        /// carried balances. Negative where it adds to the payout.
        int256 deductions;
        /// What the bank received for this settlement.
        uint256 deposited;
        /// Stablecoin per unit of the sale's currency = rateNumerator / rateDenominator; 1/1 where it is the same.
        uint256 rateNumerator;
        /// Not zero.
        uint256 rateDenominator;
        /// Hash naming the rate's source and date; zero where no conversion took place.
        bytes32 rateSource;
        /// keccak256 of the source report's bytes.
        bytes32 evidence;
        /// Unix seconds after which both statements are void.
        uint256 deadline;
    }

    /// @notice A signed correction after a deposit was reversed by the bank: lowers coming royalty bases.
    struct Adjustment {
        bytes32 id;
        /// The settlement it corrects; must have been settled.
        bytes32 settlementId;
        /// By how much coming bases fall (positive).
        uint256 baseReduction;
        bytes32 evidence;
        /// Last second at which both signatures are valid, Unix seconds.
        uint256 deadline;
    }
}
