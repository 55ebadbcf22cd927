// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILiquidityGauge} from "../liquidity/interfaces/ILiquidityGauge.sol";
import {PairOracle, PriceX112} from "../liquidity/libraries/PairOracle.sol";
import {Limits} from "../shared/Limits.sol";
import {IRoyaltyToken} from "../token/interfaces/IRoyaltyToken.sol";
import {YearlyReviews} from "./YearlyReviews.sol";
import {IPerformanceVesting} from "./interfaces/IPerformanceVesting.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title What is known of the store's pool over time: its average price, and its least share of the tokens.
/// @notice Anyone may look at any moment, so liquidity that comes only for the moments its owner chooses does not count.
abstract contract PoolWatch is YearlyReviews {
    using PairOracle for PairOracle.History;
    using PairOracle for PairOracle.Pool;

    /// @inheritdoc IPerformanceVesting
    uint256 public constant TWAP_WINDOW = PairOracle.WINDOW;
    /// @inheritdoc IPerformanceVesting
    uint256 public constant PRICE_BAND_BPS = 300;
    /// @inheritdoc IPerformanceVesting
    uint256 public constant POOL_SHARE_BPS = 3000;
    /// @inheritdoc IPerformanceVesting
    uint256 public constant OBSERVATION_SPAN = 30 days;
    /// @inheritdoc IPerformanceVesting
    uint256 public constant MAX_GAP = 10 days;

    PairOracle.History private _prices;
    uint16 internal _leastShareBps;
    uint48 internal _observedSince;
    /// @inheritdoc IPerformanceVesting
    uint48 public observedAt;
    uint48 internal _lastRelease;
    uint96 internal _burned;
    uint96 internal _staged;
    uint96 internal _released;
    uint48 internal _lastSlice;

    /// @inheritdoc IPerformanceVesting
    function observe() external returns (bool shareNoted) {
        PairOracle.Pool memory pool = _pool();
        (PriceX112 average,) = _prices.average(pool);
        _prices.note(pool);
        shareNoted = PriceX112.unwrap(average) != 0 && PairOracle.isNear(pool.spot(), average, PRICE_BAND_BPS);
        if (shareNoted) _noteShare(pool);
    }

    /// @inheritdoc IPerformanceVesting
    function gauge() public view returns (address) {
        return IRoyaltyToken(token).pairRegistrar();
    }

    /// @inheritdoc IPerformanceVesting
    function locked() public view returns (uint256) {
        return reserved() - _staged - _released - _burned;
    }

    /// @inheritdoc IPerformanceVesting
    function circulating() public view returns (uint256) {
        return IERC20(token).totalSupply() - locked();
    }

    function _pool() internal view returns (PairOracle.Pool memory pool) {
        address pair = ILiquidityGauge(gauge()).primaryPair();
        if (pair == address(0)) revert PoolMissing();
        pool = PairOracle.read(pair, token);
        if (pool.reserveToken == 0) revert PoolTooThin(0, _minPoolAsset * _assetUnit());
    }

    /// @dev Refuses a pool whose price is not the last days', then notes it. Returns the least reserve of those days.
    function _watch(PairOracle.Pool memory pool) internal returns (uint256 leastReserve) {
        PriceX112 average;
        (average, leastReserve) = _prices.average(pool);
        if (PriceX112.unwrap(average) == 0) revert PriceHistoryTooShort(_prices.readyAt());
        PriceX112 spot = pool.spot();
        if (!PairOracle.isNear(spot, average, PRICE_BAND_BPS)) {
            revert PriceOutOfBand(PairOracle.perToken(spot), PairOracle.perToken(average));
        }
        _prices.note(pool);
        _noteShare(pool);
    }

    /// @dev The least reserve that a slice placed now would be sized by; 0 where the price's history is too short.
    function _leastReserve(PairOracle.Pool memory pool) internal view returns (uint256 least) {
        (, least) = _prices.average(pool);
        least = Math.min(least, pool.reserveToken);
    }

    /// @dev The stretch in which the share was always above the threshold, and never unseen for long. It begins anew with
    /// every release.
    function _noteShare(PairOracle.Pool memory pool) private {
        uint256 supply = circulating();
        uint256 share = pool.reserveToken * Limits.BPS / supply;
        bool anew = block.timestamp > observedAt + MAX_GAP || _leastShareBps <= POOL_SHARE_BPS;
        if (anew) _observedSince = uint48(block.timestamp);
        // At most Limits.BPS.
        // forge-lint: disable-next-line(unsafe-typecast)
        if (anew || share < _leastShareBps) _leastShareBps = uint16(share);
        observedAt = uint48(block.timestamp);
        emit PoolObserved(pool.reserveToken, supply, share);
    }
}
