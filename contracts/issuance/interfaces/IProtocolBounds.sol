// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title The bounds that every store of this protocol keeps to, in its terms and in every later vote.
/// @notice They are code: no vote and no admin changes one. A store's own terms narrow some of them further
/// ({IMerchantAccount-terms}, {IMerchantPolicy-bounds}). Each bound is inclusive.
interface IProtocolBounds {
    /// @notice What a governor and its timelock may be set to.
    struct GovernanceBounds {
        /// Seconds.
        uint48 minVotingDelay;
        /// Seconds.
        uint48 maxVotingDelay;
        /// Seconds.
        uint32 minVotingPeriod;
        /// Seconds.
        uint32 maxVotingPeriod;
        /// Seconds.
        uint48 minLateVoteExtension;
        /// Seconds; never above the store's voting period.
        uint48 maxLateVoteExtension;
        /// Percent of the voting supply.
        uint16 minQuorumPercent;
        /// Percent of the voting supply.
        uint16 maxQuorumPercent;
        /// Percent of the tokens sold (`distributed`), rounded up.
        uint16 minQuorumFloorPercent;
        /// Percent of the supply, rounded down.
        uint16 maxQuorumFloorPercent;
        /// Percent of the supply, rounded down; the least threshold is one smallest token unit.
        uint16 maxThresholdPercent;
        /// Seconds from now.
        uint48 maxGuardianTerm;
        /// Actions of one proposal.
        uint16 maxActions;
        /// Seconds.
        uint48 minTimelockDelay;
        /// Seconds.
        uint48 maxTimelockDelay;
    }

    /// @notice What a store's terms may say, and what holds for its merchant.
    struct StoreBounds {
        /// Of net sales, bps; at least 1.
        uint16 maxRoyaltyBps;
        /// The protocol's fee, of a royalty, bps.
        uint16 maxFeeBps;
        /// Difference between signed payout and deposit, of the deposit, bps.
        uint16 maxToleranceBps;
        /// Longest period of one statement, seconds.
        uint64 maxPeriod;
        /// Smallest token unit.
        uint128 minSupply;
        /// Smallest token unit.
        uint128 maxSupply;
        /// Decimals of the stablecoin.
        uint8 maxAssetDecimals;
        /// Seconds.
        uint24 minStreamDuration;
        /// Seconds.
        uint24 maxStreamDuration;
        /// Seconds that a stream must have left for a top-up to raise its rate.
        uint24 topUpMinLeft;
        /// Of the withdrawal limit, that any breach leaves at least, bps.
        uint16 minBreachFractionBps;
        /// The shortest maximum age of figures, seconds.
        uint32 minMaxAge;
        /// Seconds.
        uint32 maxFreeze;
        /// From the start of one freeze to the start of the next, seconds.
        uint32 freezeInterval;
        /// Yearly targets; at least 1.
        uint16 maxVestingTargets;
    }

    /// @notice What a public sale may be.
    struct SaleBounds {
        /// Seconds.
        uint32 minDuration;
        /// Seconds.
        uint32 maxDuration;
        /// From opening the sale to its first second of buying, seconds.
        uint32 maxNotice;
    }

    /// @notice Bounds of {IStoreGovernor-Settings} and of the timelock's delay.
    function governanceBounds() external pure returns (GovernanceBounds memory);

    /// @notice Bounds of a store's configuration.
    function storeBounds() external pure returns (StoreBounds memory);

    /// @notice Bounds of {IIssuanceTypes-SaleTerms} and of a sale's opening.
    function saleBounds() external pure returns (SaleBounds memory);
}
