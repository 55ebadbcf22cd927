// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IVestingTerms} from "./IVestingTerms.sol";

/// @title Holds a store's reserved tokens and lets go of them only for attested growth.
/// @notice Reserved tokens neither earn nor vote. Year n ends at {start} + n × 365 days; its review compares the store's
/// attested net sales of exactly those 365 days with year n's target. A met target moves one tranche into stage one, where
/// slices of it become liquidity staked in this vault's name, whose royalties return to the holders' stream; stage two
/// hands that liquidity to the beneficiaries while the pool holds more than {POOL_SHARE_BPS} of the circulating tokens.
/// Tokens are in their smallest unit, sales and targets in the asset's smallest unit unless said otherwise.
interface IPerformanceVesting is IVestingTerms {
    struct Init {
        address token;
        address router;
        address merchantAccount;
        address gauge;
        address originator;
        VestingTerms terms;
    }

    enum Review {
        /// The year has not ended, or its sales are not all on-chain yet.
        Open,
        Met,
        Missed
    }

    /// @notice Where the reserved tokens are; the four add up to what was reserved.
    struct Balance {
        /// Still to be earned, or earned and waiting for a slice.
        uint256 locked;
        /// Turned into liquidity that is staked here (nominal: the tokens that went into it).
        uint256 staged;
        /// Nominal tokens of liquidity handed to the beneficiaries.
        uint256 released;
        uint256 burned;
    }

    event ReviewPassed(uint256 indexed year, uint256 netSales, uint256 target, uint256 tranche);
    event ReviewMissed(uint256 indexed year, uint256 netSales, uint256 target);
    event SlicePlaced(uint256 tokens, uint256 sold, uint256 proceeds, uint256 liquidity);
    event PoolObserved(uint256 poolTokens, uint256 circulating, uint256 shareBps);
    event LiquidityReleased(uint256 liquidity, uint256 nominal, uint256 toMerchant, uint256 toOriginator);
    event RoyaltiesReturned(uint256 amount);
    event LockedBurned(uint256 amount);

    /// @notice `field` is the name of the VestingTerms field.
    error InvalidTerms(bytes32 field);
    error YearNotOver(uint256 year, uint256 endsAt);
    error AlreadyReviewed(uint256 year);
    /// @notice The target is not met yet, and a miss counts only from `missableAt` on and once settlements reach the
    /// year's end (`settledUntil` ≥ the end).
    error ReviewOpen(
        uint256 year, uint256 netSales, uint256 target, uint256 missableAt, uint256 settledUntil
    );
    error NothingToPlace();
    error SliceTooSoon(uint256 nextAt);
    /// @notice No price observation is at least {TWAP_WINDOW} old yet; the youngest will be at `readyAt`.
    error PriceHistoryTooShort(uint256 readyAt);
    /// @notice The pool's price is further than {PRICE_BAND_BPS} from its time-weighted average.
    error PriceOutOfBand(uint256 spot, uint256 average);
    error PoolTooThin(uint256 poolAsset, uint256 minPoolAsset);
    error PoolMissing();
    error ReleaseTooSoon(uint256 nextAt);
    /// @notice The pool's share was not above the threshold through all the observed time.
    error PoolShareTooSmall(uint256 shareBps, uint256 requiredBps);
    error ObservedTooShort(uint256 observedSince, uint256 readyAt);
    error NotDefaulted();
    error StoreDelisted();

    /// @notice Once, by the factory that made the clone. Starts the years' clock. Error: InvalidTerms.
    function initialize(Init calldata init) external;

    /// @notice Reviews year `year` (from 1). Anyone may call. Errors: YearNotOver, AlreadyReviewed, ReviewOpen,
    /// StoreDelisted (after a default).
    function review(uint256 year) external returns (Review result);
    /// @notice Notes the pool's price and share. Anyone may call, at any time; what counts is the least share seen.
    function observe() external;
    /// @notice Turns one slice of earned tokens into staked liquidity. Anyone may call. Errors: NothingToPlace,
    /// SliceTooSoon, PoolMissing, PoolTooThin, PriceHistoryTooShort, PriceOutOfBand, StoreDelisted.
    function placeSlice() external returns (uint256 tokens, uint256 liquidity);
    /// @notice Hands liquidity to the beneficiaries as far as the pool's share allows (after a delisting: all of it).
    /// Anyone may call. Errors: NothingToPlace, ReleaseTooSoon, ObservedTooShort, PoolShareTooSmall.
    function release() external returns (uint256 liquidity);
    /// @notice Harvests the staged liquidity's royalties and returns them to the holders' stream. Anyone may call.
    function returnRoyalties() external returns (uint256 amount);
    /// @notice Burns what is locked after a delisting for default. Anyone may call. Error: NotDefaulted.
    function burnLocked() external returns (uint256 amount);

    function balances() external view returns (Balance memory);
    /// @notice Tokens held here (earned or not), smallest unit; they do not circulate.
    function locked() external view returns (uint256);
    /// @notice Earned by reviews and not placed yet.
    function placeable() external view returns (uint256);
    /// @notice Attested net sales of year `year` so far, the target in the same unit, and what its review stands at.
    function yearOf(uint256 year)
        external
        view
        returns (uint256 netSales, uint256 target, uint256 endsAt, Review result);
    function reserved() external view returns (uint256);
    function terms() external view returns (VestingTerms memory);
    function tranchesPassed() external view returns (uint256);
    /// @notice When the next slice may be placed, and the tokens it would take under the present pool (0: none).
    function nextSlice() external view returns (uint256 notBefore, uint256 tokens);
    /// @notice When liquidity may next be released, the least share of circulating tokens seen in the pool since
    /// `observedSince`, and the liquidity that share lets go.
    function nextRelease()
        external
        view
        returns (uint256 notBefore, uint256 leastShareBps, uint256 observedSince, uint256 liquidity);
    function start() external view returns (uint64);
    function token() external view returns (address);
    function router() external view returns (address);
    function gauge() external view returns (address);
    function merchantAccount() external view returns (address);
    function originator() external view returns (address);
}
