// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDelisting} from "../merchant/interfaces/IDelisting.sol";
import {IRevenueRouter} from "../revenue/interfaces/IRevenueRouter.sol";
import {Limits, MAX_VESTING_TARGETS} from "../shared/Limits.sol";
import {IRoyaltyToken} from "../token/interfaces/IRoyaltyToken.sol";
import {IPerformanceVesting} from "./interfaces/IPerformanceVesting.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {BitMaps} from "@openzeppelin/contracts/utils/structs/BitMaps.sol";

/// @title A store's vesting terms, and what its attested years earn.
/// @dev The store's other contracts are the token's own immutables. Amounts of tokens fit 96 bits: the supply ends at
/// 10^26.
abstract contract YearlyReviews is IPerformanceVesting, Initializable {
    using BitMaps for BitMaps.BitMap;
    using SafeCast for uint256;

    /// @inheritdoc IPerformanceVesting
    uint256 public constant YEAR = 365 days;
    /// @inheritdoc IPerformanceVesting
    uint256 public constant MISS_DELAY = 60 days;

    /// @inheritdoc IPerformanceVesting
    address public token;
    uint48 private _start;
    uint16 internal _originatorBps;
    uint8 private _targetCount;
    uint16 private _tranchesPassed;
    /// @inheritdoc IPerformanceVesting
    address public originator;
    uint96 private _tranche;
    uint96 private _reserved;
    uint64 internal _minPoolAsset;
    uint64[MAX_VESTING_TARGETS] private _targets;
    BitMaps.BitMap private _met;
    BitMaps.BitMap private _missed;

    /// @inheritdoc IPerformanceVesting
    function initialize(Init calldata init) external initializer {
        VestingTerms calldata t = init.terms;
        uint256 count = t.targets.length;
        if (t.tranche == 0) revert InvalidTerms("tranche");
        if (count == 0 || count > MAX_VESTING_TARGETS) revert InvalidTerms("targets");
        if (t.minPoolAsset == 0) revert InvalidTerms("minPoolAsset");
        uint256 mostBps = init.originator == address(0) ? 0 : Limits.BPS;
        if (t.originatorBps > mostBps) revert InvalidTerms("originatorBps");
        for (uint256 i = 0; i < count; ++i) {
            if (t.targets[i] == 0) revert InvalidTerms("targets");
            _targets[i] = t.targets[i];
        }
        token = init.token;
        // At most MAX_VESTING_TARGETS.
        // forge-lint: disable-next-line(unsafe-typecast)
        (_start, _originatorBps, _targetCount) = (uint48(block.timestamp), t.originatorBps, uint8(count));
        originator = init.originator;
        _tranche = uint256(t.tranche).toUint96();
        _reserved = IERC20(init.token).balanceOf(address(this)).toUint96();
        _minPoolAsset = t.minPoolAsset;
    }

    /// @inheritdoc IPerformanceVesting
    function review(uint256 year) external returns (Review result) {
        if (_exit() == IDelisting.Exit.Default) revert StoreDefaulted();
        (uint256 netSales, uint256 target, uint256 endsAt, Review recorded) = yearOf(year);
        if (block.timestamp < endsAt) revert YearNotOver(year, endsAt);
        if (recorded != Review.Open) revert AlreadyReviewed(year);
        uint64 settledUntil = _revenue().lastPeriodEnd();
        result = _outcome(netSales, target, endsAt, settledUntil);
        if (result == Review.Open) {
            revert ReviewOpen(year, netSales, target, endsAt + MISS_DELAY, settledUntil);
        }
        if (result == Review.Met) {
            _met.set(year);
            uint256 before = _earned();
            ++_tranchesPassed;
            emit ReviewPassed(year, netSales, target, _earned() - before);
        } else {
            _missed.set(year);
            emit ReviewMissed(year, netSales, target);
        }
    }

    /// @inheritdoc IPerformanceVesting
    function due(uint256 year) external view returns (Review) {
        (uint256 netSales, uint256 target, uint256 endsAt, Review recorded) = yearOf(year);
        if (recorded != Review.Open || block.timestamp < endsAt || _exit() == IDelisting.Exit.Default) {
            return Review.Open;
        }
        return _outcome(netSales, target, endsAt, _revenue().lastPeriodEnd());
    }

    /// @inheritdoc IPerformanceVesting
    function terms() external view returns (VestingTerms memory t) {
        t.tranche = _tranche;
        t.minPoolAsset = _minPoolAsset;
        t.originatorBps = _originatorBps;
        t.targets = new uint64[](_targetCount);
        for (uint256 i = 0; i < t.targets.length; ++i) {
            t.targets[i] = _targets[i];
        }
    }

    /// @inheritdoc IPerformanceVesting
    function start() external view returns (uint64) {
        return _start;
    }

    /// @inheritdoc IPerformanceVesting
    function tranchesPassed() external view returns (uint256) {
        return _tranchesPassed;
    }

    /// @inheritdoc IPerformanceVesting
    function reserved() public view returns (uint256) {
        return _reserved;
    }

    /// @inheritdoc IPerformanceVesting
    function router() public view returns (address) {
        return IRoyaltyToken(token).router();
    }

    /// @inheritdoc IPerformanceVesting
    function merchantAccount() public view returns (address) {
        return IRoyaltyToken(token).merchantAccount();
    }

    /// @inheritdoc IPerformanceVesting
    function yearOf(uint256 year)
        public
        view
        returns (uint256 netSales, uint256 target, uint256 endsAt, Review recorded)
    {
        if (year == 0) revert NoSuchYear(year);
        endsAt = _start + year * YEAR;
        target = uint256(_targets[Math.min(year, _targetCount) - 1]) * _assetUnit();
        IRevenueRouter revenue = _revenue();
        (uint256 gross, uint256 refunds) = revenue.proratedSales(endsAt.toUint48());
        (uint256 grossBefore, uint256 refundsBefore) = revenue.proratedSales((endsAt - YEAR).toUint48());
        netSales = Math.saturatingSub(gross - grossBefore, refunds - refundsBefore);
        if (_met.get(year)) recorded = Review.Met;
        else if (_missed.get(year)) recorded = Review.Missed;
    }

    /// @dev Earned by reviews, placed or not.
    function _earned() internal view returns (uint256) {
        return Math.min(uint256(_tranchesPassed) * _tranche, _reserved);
    }

    function _revenue() internal view returns (IRevenueRouter) {
        return IRevenueRouter(router());
    }

    function _exit() internal view returns (IDelisting.Exit) {
        return IDelisting(merchantAccount()).exit();
    }

    function _asset() internal view returns (address) {
        return IRoyaltyToken(token).asset();
    }

    function _assetUnit() internal view returns (uint256) {
        return 10 ** IERC20Metadata(_asset()).decimals();
    }

    /// @dev Nothing is decided on part of a year: its last settlement may bring the refunds, or the sales.
    function _outcome(uint256 netSales, uint256 target, uint256 endsAt, uint256 settledUntil)
        private
        view
        returns (Review)
    {
        if (settledUntil < endsAt) return Review.Open;
        if (netSales >= target) return Review.Met;
        return block.timestamp < endsAt + MISS_DELAY ? Review.Open : Review.Missed;
    }
}
