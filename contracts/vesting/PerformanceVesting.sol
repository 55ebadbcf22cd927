// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILiquidityGauge} from "../liquidity/interfaces/ILiquidityGauge.sol";
import {PairMath} from "../liquidity/libraries/PairMath.sol";
import {PairOracle} from "../liquidity/libraries/PairOracle.sol";
import {IDelisting} from "../merchant/interfaces/IDelisting.sol";
import {IMerchantAccount} from "../merchant/interfaces/IMerchantAccount.sol";
import {Limits} from "../shared/Limits.sol";
import {IRoyaltyToken} from "../token/interfaces/IRoyaltyToken.sol";
import {PoolWatch} from "./PoolWatch.sol";
import {IPerformanceVesting} from "./interfaces/IPerformanceVesting.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IUniswapV2Pair} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Pair.sol";

/// @title The vault of a store's reserved tokens: locked, staged as liquidity, released.
/// @notice Holds reserved tokens; the liquidity made of them is staked in its name.
/// @notice Callers: anybody reviews, observes, places, releases and returns royalties: each does one thing
/// only, and when.
/// @notice Never gives out a token without attested growth, votes, earns, or sells more than a quarter percent
/// of the pool in a day.
contract PerformanceVesting is PoolWatch, ReentrancyGuardTransient {
    using SafeCast for uint256;
    using SafeERC20 for IERC20;

    struct Slice {
        uint256 sold;
        uint256 proceeds;
        uint256 paired;
    }

    /// @dev What a sandwich around a slice gains is its price move × the sold half; what it pays are two swaps' fees on
    /// half its price move × the pool. With a quarter of a percent sold, fees of 0.25 % or more outweigh the gain.
    /// @inheritdoc IPerformanceVesting
    uint256 public constant SLICE_BPS = 50;
    /// @inheritdoc IPerformanceVesting
    uint256 public constant SLICE_INTERVAL = 1 days;
    /// @inheritdoc IPerformanceVesting
    uint256 public constant RELEASE_INTERVAL = 90 days;

    constructor() {
        _disableInitializers();
    }

    /// @inheritdoc IPerformanceVesting
    function placeSlice() external nonReentrant returns (uint256 tokens, uint256 liquidity) {
        if (_exit() == IDelisting.Exit.Default) revert StoreDefaulted();
        uint256 left = placeable();
        if (left == 0) revert NothingToPlace();
        uint256 nextAt = _lastSlice + SLICE_INTERVAL;
        if (block.timestamp < nextAt) revert SliceTooSoon(nextAt);

        // What somebody gave to the pair would otherwise change its price between our two steps.
        IUniswapV2Pair(_pool().pair).sync();
        PairOracle.Pool memory pool = _pool();
        uint256 minPoolAsset = _minPoolAsset * _assetUnit();
        if (pool.reserveAsset < minPoolAsset) revert PoolTooThin(pool.reserveAsset, minPoolAsset);
        uint256 least = Math.min(_watch(pool), pool.reserveToken);
        Slice memory slice = _cut(pool, Math.min(left, least * SLICE_BPS / Limits.BPS));
        tokens = slice.sold + slice.paired;
        if (slice.paired == 0) revert NothingToPlace();
        _lastSlice = uint48(block.timestamp);
        _staged = (_staged + tokens).toUint96();
        liquidity = _place(pool, slice);
        emit SlicePlaced(tokens, slice.sold, slice.proceeds, liquidity);
    }

    /// @inheritdoc IPerformanceVesting
    function release() external nonReentrant returns (uint256 liquidity) {
        PairOracle.Pool memory pool = _pool();
        uint256 stake = _stakeIn(pool.pair);
        if (stake == 0) revert NothingStaged();
        if (_exit() == IDelisting.Exit.None) {
            uint256 nextAt = _nextRelease();
            if (block.timestamp < nextAt) revert ReleaseTooSoon(nextAt);
            _watch(pool);
            if (_leastShareBps <= POOL_SHARE_BPS) revert PoolShareTooSmall(_leastShareBps, POOL_SHARE_BPS);
            uint256 readyAt = _observedSince + OBSERVATION_SPAN;
            if (block.timestamp < readyAt) revert ObservedTooShort(_observedSince, readyAt);
            liquidity = Math.min(stake, _excess(pool));
            // The stretch begins anew.
            _leastShareBps = 0;
        } else {
            liquidity = stake;
        }
        uint256 nominal = Math.mulDiv(_staged, liquidity, stake);
        _lastRelease = uint48(block.timestamp);
        _staged = (_staged - nominal).toUint96();
        _released = (_released + nominal).toUint96();
        _handOut(pool.pair, liquidity, nominal);
    }

    /// @inheritdoc IPerformanceVesting
    function returnRoyalties() external nonReentrant returns (uint256 amount) {
        address pair = ILiquidityGauge(gauge()).primaryPair();
        if (pair != address(0)) ILiquidityGauge(gauge()).harvest(pair, address(this));
        IERC20 asset = IERC20(_asset());
        amount = asset.balanceOf(address(this));
        if (amount == 0) return 0;
        emit RoyaltiesReturned(amount);
        asset.forceApprove(router(), amount);
        _revenue().returnRoyalties(amount);
    }

    /// @inheritdoc IPerformanceVesting
    function burnLocked() external returns (uint256 amount) {
        if (_exit() != IDelisting.Exit.Default) revert NotDefaulted();
        amount = locked();
        if (amount == 0) return 0;
        _burned = (_burned + amount).toUint96();
        emit LockedBurned(amount);
        IRoyaltyToken(token).burn(amount);
    }

    /// @inheritdoc IPerformanceVesting
    function balances() external view returns (Balance memory) {
        return Balance({locked: locked(), staged: _staged, released: _released, burned: _burned});
    }

    /// @inheritdoc IPerformanceVesting
    function nextSlice() external view returns (uint256 notBefore, uint256 tokens) {
        PairOracle.Pool memory pool = _pool();
        return
            (_lastSlice + SLICE_INTERVAL, Math.min(placeable(), _leastReserve(pool) * SLICE_BPS / Limits.BPS));
    }

    /// @inheritdoc IPerformanceVesting
    function nextRelease()
        external
        view
        returns (uint256 notBefore, uint256 leastShareBps, uint256 observedSince, uint256 liquidity)
    {
        PairOracle.Pool memory pool = _pool();
        uint256 stake = _stakeIn(pool.pair);
        if (_exit() != IDelisting.Exit.None) return (0, _leastShareBps, _observedSince, stake);
        notBefore = Math.max(_nextRelease(), _observedSince + OBSERVATION_SPAN);
        return (notBefore, _leastShareBps, _observedSince, Math.min(stake, _excess(pool)));
    }

    /// @inheritdoc IPerformanceVesting
    function placeable() public view returns (uint256) {
        if (_exit() == IDelisting.Exit.Default) return 0;
        return _earned() - _staged - _released;
    }

    /// @dev How `tokens` become liquidity at the pool's price: so much is sold that the rest pairs with what it brings.
    function _cut(PairOracle.Pool memory pool, uint256 tokens) private view returns (Slice memory slice) {
        uint256 feeBps = ILiquidityGauge(gauge()).swapFeeBps();
        slice.sold = PairMath.swapPart(tokens, pool.reserveToken, feeBps);
        slice.proceeds = PairMath.amountOut(slice.sold, pool.reserveToken, pool.reserveAsset, feeBps);
        uint256 matching = PairMath.paired(
            slice.proceeds, pool.reserveAsset - slice.proceeds, pool.reserveToken + slice.sold
        );
        slice.paired = Math.min(matching, tokens - slice.sold);
    }

    function _place(PairOracle.Pool memory pool, Slice memory slice) private returns (uint256 liquidity) {
        IUniswapV2Pair pair = IUniswapV2Pair(pool.pair);
        IERC20(token).safeTransfer(pool.pair, slice.sold);
        (uint256 out0, uint256 out1) =
            pool.tokenIsFirst ? (uint256(0), slice.proceeds) : (slice.proceeds, uint256(0));
        pair.swap(out0, out1, address(this), "");
        IERC20(token).safeTransfer(pool.pair, slice.paired);
        IERC20(_asset()).safeTransfer(pool.pair, slice.proceeds);
        liquidity = pair.mint(address(this));
        pair.approve(gauge(), liquidity);
        ILiquidityGauge(gauge()).stake(pool.pair, liquidity);
    }

    function _handOut(address pair, uint256 liquidity, uint256 nominal) private {
        uint256 toOriginator = liquidity * _originatorBps / Limits.BPS;
        uint256 toMerchant = liquidity - toOriginator;
        emit LiquidityReleased(liquidity, nominal, toMerchant, toOriginator);
        ILiquidityGauge from = ILiquidityGauge(gauge());
        if (toMerchant != 0) {
            from.unstake(pair, toMerchant, IMerchantAccount(merchantAccount()).recipient());
        }
        if (toOriginator != 0) from.unstake(pair, toOriginator, originator);
    }

    function _stakeIn(address pair) private view returns (uint256) {
        return ILiquidityGauge(gauge()).staked(pair, address(this));
    }

    /// @dev Zero before the first release.
    function _nextRelease() private view returns (uint256) {
        return _lastRelease == 0 ? 0 : _lastRelease + RELEASE_INTERVAL;
    }

    /// @dev The liquidity whose tokens are above the threshold, by the least share; rounds down.
    function _excess(PairOracle.Pool memory pool) private view returns (uint256) {
        uint256 tokens = Math.saturatingSub(_leastShareBps, POOL_SHARE_BPS) * circulating() / Limits.BPS;
        return Math.mulDiv(tokens, IERC20(pool.pair).totalSupply(), pool.reserveToken);
    }
}
