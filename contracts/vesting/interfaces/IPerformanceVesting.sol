// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IVestingTerms} from "./IVestingTerms.sol";

/// @title Holds a store's reserved tokens and lets go of them only for attested growth.
/// @notice Reserved tokens neither earn nor vote. Year n ends at {start} + n × 365 days; its review compares the store's
/// attested net sales of exactly those 365 days (a settlement that straddles an edge counts by time) with year n's target,
/// once settlements reach the year's end. A miss is final; the tranche may be earned by a later year's target. A met target moves one tranche into stage one, where
/// slices of it become liquidity staked in this vault's name, whose royalties return to the holders' stream; stage two
/// hands that liquidity to the beneficiaries while the pool holds more than {POOL_SHARE_BPS} of the circulating tokens.
/// Tokens are in their smallest unit, sales and targets in the asset's smallest unit unless said otherwise.
interface IPerformanceVesting is IVestingTerms {
    struct Init {
        /// Its immutables name the store's router, merchant account and gauge.
        address token;
        /// Zero: none.
        address originator;
        VestingTerms terms;
    }

    enum Review {
        /// Not decided.
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
        /// After a default.
        uint256 burned;
    }

    /// @notice A year met its target.
    /// @param year number of the year, from 1
    /// @param netSales attested net sales of the year, the asset's smallest unit
    /// @param target the year's target, the asset's smallest unit
    /// @param tranche tokens that it earned, smallest token units
    event ReviewPassed(uint256 indexed year, uint256 netSales, uint256 target, uint256 tranche);
    /// @notice A year missed its target, for good.
    /// @param year number of the year, from 1
    /// @param netSales attested net sales of the year, the asset's smallest unit
    /// @param target the year's target, the asset's smallest unit
    event ReviewMissed(uint256 indexed year, uint256 netSales, uint256 target);
    /// @notice Earned tokens became liquidity that is staked here.
    /// @param tokens sold and paired, smallest token units
    /// @param sold smallest token units
    /// @param proceeds the asset's smallest unit
    /// @param liquidity the pair's smallest unit
    event SlicePlaced(uint256 tokens, uint256 sold, uint256 proceeds, uint256 liquidity);
    /// @notice The pool's share of the circulating tokens was noted.
    /// @param poolTokens tokens in the pool, smallest token units
    /// @param circulating supply less what is locked, smallest token units
    /// @param shareBps of the circulating tokens, bps
    event PoolObserved(uint256 poolTokens, uint256 circulating, uint256 shareBps);
    /// @notice Staked liquidity was handed to the beneficiaries.
    /// @param liquidity the pair's smallest unit
    /// @param nominal tokens that had gone into it, smallest token units
    /// @param toMerchant of the liquidity, the pair's smallest unit
    /// @param toOriginator of the liquidity, the pair's smallest unit
    event LiquidityReleased(uint256 liquidity, uint256 nominal, uint256 toMerchant, uint256 toOriginator);
    /// @notice Royalties of the staked liquidity went to the holders' stream.
    /// @param amount the asset's smallest unit
    event RoyaltiesReturned(uint256 amount);
    /// @notice Locked tokens of a defaulted store were burned.
    /// @param amount smallest token units
    event LockedBurned(uint256 amount);

    /// @notice `field` is the name of the VestingTerms field.
    /// @param field name of the field
    error InvalidTerms(bytes32 field);
    /// @notice Years count from 1.
    /// @param year number of the year, from 1
    error NoSuchYear(uint256 year);
    /// @notice The year has not ended.
    /// @param year number of the year, from 1
    /// @param endsAt Unix seconds
    error YearNotOver(uint256 year, uint256 endsAt);
    /// @notice The year was reviewed before.
    /// @param year number of the year, from 1
    error AlreadyReviewed(uint256 year);
    /// @notice Settlements do not reach the year's end yet (`settledUntil` < the end), or its sales are below the target
    /// and a miss counts only from `missableAt` on.
    /// @param year number of the year, from 1
    /// @param netSales attested net sales of the year, the asset's smallest unit
    /// @param target the year's target, the asset's smallest unit
    /// @param missableAt from when a miss counts, Unix seconds
    /// @param settledUntil end of the last settled period, Unix seconds
    error ReviewOpen(
        uint256 year, uint256 netSales, uint256 target, uint256 missableAt, uint256 settledUntil
    );
    /// @notice No tokens are earned and waiting, or too few for the pool's price.
    error NothingToPlace();
    /// @notice The last slice was placed too short a time ago.
    /// @param nextAt first moment at which it is possible, Unix seconds
    error SliceTooSoon(uint256 nextAt);
    /// @notice No observation is between {TWAP_WINDOW} and ten days old; there will be one at `readyAt`, after {observe}.
    /// @param readyAt first moment at which it is long enough, Unix seconds
    error PriceHistoryTooShort(uint256 readyAt);
    /// @notice The pool's price is further than {PRICE_BAND_BPS} from its time-weighted average; the asset's smallest units
    /// for a whole token.
    /// @param spot the pool's price now, the asset's smallest unit per whole token
    /// @param average its average, the asset's smallest unit per whole token
    error PriceOutOfBand(uint256 spot, uint256 average);
    /// @notice The pool holds less of the asset than the terms ask for.
    /// @param poolAsset the asset's smallest unit
    /// @param minPoolAsset the asset's smallest unit
    error PoolTooThin(uint256 poolAsset, uint256 minPoolAsset);
    /// @notice The pair is not registered with the gauge.
    error PoolMissing();
    /// @notice No liquidity is staked here.
    error NothingStaged();
    /// @notice The last release was too short a time ago.
    /// @param nextAt first moment at which it is possible, Unix seconds
    error ReleaseTooSoon(uint256 nextAt);
    /// @notice The pool's share was not above the threshold through all the observed time.
    /// @param shareBps of the circulating tokens, bps
    /// @param requiredBps what it must exceed, bps
    error PoolShareTooSmall(uint256 shareBps, uint256 requiredBps);
    /// @notice The pool's share has not been observed for long enough.
    /// @param observedSince Unix seconds
    /// @param readyAt first moment at which it is long enough, Unix seconds
    error ObservedTooShort(uint256 observedSince, uint256 readyAt);
    /// @notice The store was not delisted for default.
    error NotDefaulted();
    /// @notice The store was delisted for default: nothing more vests.
    error StoreDefaulted();

    /// @notice Once, by the factory that made the clone. Starts the years' clock. Error: InvalidTerms.
    function initialize(Init calldata init) external;

    /// @notice Reviews year `year` (from 1). Anyone may call, in any order. Errors: StoreDefaulted (after a default),
    /// NoSuchYear, YearNotOver, AlreadyReviewed, ReviewOpen.
    /// @param year its number, from 1
    function review(uint256 year) external returns (Review result);
    /// @notice Notes the pool's price and, where its spot is within the band of the average, its share. Anyone may call, at
    /// any time: what counts is the least reserve and the least share that anybody saw. Errors: PoolMissing, PoolTooThin.
    function observe() external returns (bool shareNoted);
    /// @notice Turns one slice of earned tokens into staked liquidity: at most {SLICE_BPS} of the pool's tokens, by the
    /// least reserve seen since the observation that the average begins with. So much is sold that the rest pairs with
    /// the proceeds; that moves the price by at most half a percent. `tokens` went into it, sold and paired. Anyone may call. Errors,
    /// in this order: StoreDefaulted, NothingToPlace, SliceTooSoon, PoolMissing, PoolTooThin, PriceHistoryTooShort,
    /// PriceOutOfBand.
    function placeSlice() external returns (uint256 tokens, uint256 liquidity);
    /// @notice Hands liquidity to the merchant's payout address and the originator: the excess of the pool's least share
    /// over {POOL_SHARE_BPS}, at most once in {RELEASE_INTERVAL}, where the share was above it through observations that
    /// span {OBSERVATION_SPAN} with no gap over {MAX_GAP}; that span begins anew with each release. After a delisting: all
    /// of it, at once. Rounds down. Anyone may call. Errors, in this order: PoolMissing, PoolTooThin, NothingStaged,
    /// ReleaseTooSoon, PriceHistoryTooShort, PriceOutOfBand, PoolShareTooSmall, ObservedTooShort.
    function release() external returns (uint256 liquidity);
    /// @notice Harvests the staged liquidity's royalties and returns them to the holders' stream. Anyone may call.
    function returnRoyalties() external returns (uint256 amount);
    /// @notice Burns what is locked after a delisting for default. Anyone may call. Error: NotDefaulted.
    function burnLocked() external returns (uint256 amount);

    function balances() external view returns (Balance memory);
    /// @notice What is still locked here (earned or not), smallest unit; it does not circulate. Tokens that somebody gave to
    /// this vault are not part of it.
    function locked() external view returns (uint256);
    /// @notice Earned by reviews and not placed yet.
    function placeable() external view returns (uint256);
    /// @notice Supply less what is locked here.
    function circulating() external view returns (uint256);
    /// @notice What {review} would record now; Open where it would revert.
    /// @param year its number, from 1
    function due(uint256 year) external view returns (Review);
    /// @notice Attested net sales of year `year` so far (0 if refunds outweigh), its target, both in the asset's smallest
    /// unit, its end and what was recorded. Error: NoSuchYear.
    /// @param year its number, from 1
    function yearOf(uint256 year)
        external
        view
        returns (uint256 netSales, uint256 target, uint256 endsAt, Review recorded);
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
    /// @notice When the pool's share was last noted, Unix seconds; 0: never.
    function observedAt() external view returns (uint48);
    function start() external view returns (uint64);
    function token() external view returns (address);
    function router() external view returns (address);
    function gauge() external view returns (address);
    function merchantAccount() external view returns (address);
    function originator() external view returns (address);
    function YEAR() external view returns (uint256);
    /// @notice How long after a year's end a miss can be recorded at the earliest.
    function MISS_DELAY() external view returns (uint256);
    function TWAP_WINDOW() external view returns (uint256);
    function PRICE_BAND_BPS() external view returns (uint256);
    function POOL_SHARE_BPS() external view returns (uint256);
    function OBSERVATION_SPAN() external view returns (uint256);
    function MAX_GAP() external view returns (uint256);
    function SLICE_BPS() external view returns (uint256);
    function SLICE_INTERVAL() external view returns (uint256);
    function RELEASE_INTERVAL() external view returns (uint256);
}
