// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MerchantActs} from "./MerchantActs.sol";
import {IDelisting} from "contracts/merchant/interfaces/IDelisting.sol";
import {IPerformanceVesting} from "contracts/vesting/interfaces/IPerformanceVesting.sol";
import {PoolShare} from "test/support/vesting/PoolShare.sol";

/// @notice Reviews, observations, slices and releases, by whoever comes first, compared with what the rules say of each.
abstract contract VestActs is MerchantActs {
    using PoolShare for PoolShare.Seen;

    uint256 private constant YEAR = 365 days;

    mapping(uint256 shop => mapping(uint256 year => bool)) private _decided;
    mapping(uint256 shop => uint256) internal _yearsMet;
    mapping(uint256 shop => uint256) private _lastSlice;
    mapping(uint256 shop => uint256) private _lastRelease;
    mapping(uint256 shop => PoolShare.Seen) private _seen;

    function review(uint256 shop, uint256 wait, uint256 year)
        external
        watched("review", shop = shop % _shops.length, wait)
    {
        uint256 start = _shops[shop].vesting.start();
        year = bound(year, 1, 1 + (block.timestamp - start) / YEAR);
        uint256 before = _shops[shop].vesting.placeable();
        try _shops[shop].vesting.review(year) returns (IPerformanceVesting.Review result) {
            _judge(shop, year, start + year * YEAR, result == IPerformanceVesting.Review.Met);
            if (result == IPerformanceVesting.Review.Missed && _shops[shop].vesting.placeable() != before) {
                _break("VEST-2: a miss earned");
            }
        } catch (bytes memory reason) {
            _refuse(reason);
        }
    }

    function _judge(uint256 shop, uint256 year, uint256 endsAt, bool met) private {
        if (_decided[shop][year]) _break("VEST-2: a year decided twice");
        _decided[shop][year] = true;
        if (block.timestamp < endsAt || _settledUntil(shop) < endsAt) {
            _break("VEST-2: decided before its sales were there");
        }
        uint256 target = (year == 1 ? 100_000 : year == 2 ? 120_000 : 140_000) * _shops[shop].dollar;
        if (met != (_netSales(shop, endsAt) >= target)) _break("VEST-3: not by attested sales");
        if (!met && block.timestamp < endsAt + 60 days) _break("VEST-2: missed too early");
        if (met) ++_yearsMet[shop];
    }

    function observe(uint256 shop, uint256 wait)
        external
        watched("observe", shop = shop % _shops.length, wait)
    {
        _observe(shop);
    }

    function placeSlice(uint256 shop, uint256 watch) external {
        shop = shop % _shops.length;
        // As a keeper would: a day after an observation.
        if (watch % 4 != 0) {
            _observe(shop);
            _pass(1 days);
        }
        _placeSlice(shop);
    }

    function _placeSlice(uint256 shop) private watched("placeSlice", shop, 1) {
        uint256 placeable = _shops[shop].vesting.placeable();
        (uint256 tokens, uint256 dollars) = _reservesOf(shop, 0);
        uint256 share = _share(shop);
        try _shops[shop].vesting.placeSlice() returns (uint256 placed, uint256) {
            _seen[shop].note(share);
            if (placed > placeable) _break("VEST-2: more placed than earned");
            _judgeSlice(shop, placed, tokens, dollars);
        } catch (bytes memory reason) {
            _refuse(reason);
        }
    }

    function _judgeSlice(uint256 shop, uint256 placed, uint256 tokensBefore, uint256 dollarsBefore) private {
        if (block.timestamp < _lastSlice[shop] + 1 days) _break("VEST-2: two slices a day");
        if (placed > tokensBefore / 200) _break("VEST-2: a slice over half a percent");
        (uint256 tokens, uint256 dollars) = _reservesOf(shop, 0);
        if (dollars * tokensBefore * 1000 < dollarsBefore * tokens * 994) _break("VEST-2: price impact");
        _lastSlice[shop] = block.timestamp;
        _count("placeSlice: placed");
    }

    function release(uint256 shop, uint256 watch) external {
        shop = shop % _shops.length;
        // As a keeper would: only a pool that was watched for a month releases anything.
        for (uint256 i = 0; watch % 2 == 0 && i < 7; ++i) {
            _observe(shop);
            _pass(5 days);
        }
        _release(shop);
    }

    function _release(uint256 shop) private watched("release", shop, 1) {
        bool delisted = _shops[shop].ending.exit() != IDelisting.Exit.None;
        uint256 share = _share(shop);
        uint256 staked = _shops[shop].gauge.staked(address(_shops[shop].pairs[0]), _shops[shop].parts.vesting);
        uint256 supply = _shops[shop].vesting.circulating();
        (uint256 poolTokens,) = _reservesOf(shop, 0);
        try _shops[shop].vesting.release() returns (uint256 liquidity) {
            if (delisted && liquidity != staked) _break("VEST-2: not all released at the end");
            if (!delisted) _seen[shop].note(share);
            if (!delisted) _judgeRelease(shop, liquidity, poolTokens, supply);
            _noteRelease(shop);
        } catch (bytes memory reason) {
            _refuse(reason);
        }
    }

    function returnRoyalties(uint256 shop, uint256 wait)
        external
        watched("returnRoyalties", shop = shop % _shops.length, wait)
    {
        (address gauge, uint256 held) =
            (_shops[shop].parts.gauge, _shops[shop].usd.balanceOf(_shops[shop].parts.gauge));
        _noteClaimOfPair(shop, 0);
        uint256 due = _shops[shop].gauge.earned(address(_shops[shop].pairs[0]), _shops[shop].parts.vesting);
        uint256 unasked = _shops[shop].usd.balanceOf(_shops[shop].parts.vesting);
        uint256 amount = _shops[shop].vesting.returnRoyalties();
        if (amount != due + unasked) _break("LIQ-1: the vault's royalties");
        _returned[shop] += amount;
        _harvestedOf[shop][0] += due;
        _claimedFor[shop][0] += _shops[shop].usd.balanceOf(gauge) + due - held;
        _harvested(shop, _shops[shop].parts.vesting, 0);
    }

    function giveToVault(uint256 shop, uint256 wait, uint256 who, uint256 tokens)
        external
        watched("giveToVault", shop = shop % _shops.length, wait)
    {
        address giver = _holder(who);
        tokens = bound(tokens, 0, _least(_shops[shop].token.balanceOf(giver), 10e18));
        vm.prank(giver);
        _shops[shop].token.transfer(_shops[shop].parts.vesting, tokens);
    }

    function burnLocked(uint256 shop, uint256 wait)
        external
        watched("burnLocked", shop = shop % _shops.length, wait)
    {
        if (_shops[shop].ending.exit() == IDelisting.Exit.Default) _shops[shop].vesting.burnLocked();
    }

    function _noteRelease(uint256 shop) private {
        _lastRelease[shop] = block.timestamp;
        _seen[shop].lowest = 0;
        _count("release: released");
    }

    function _judgeRelease(uint256 shop, uint256 liquidity, uint256 poolTokens, uint256 supply) private {
        uint256 nominal = liquidity * poolTokens / _shops[shop].pairs[0].totalSupply();
        if (_lastRelease[shop] != 0 && block.timestamp < _lastRelease[shop] + 90 days) {
            _break("VEST-2: two releases in 90 days");
        }
        string memory breach = _seen[shop].breach(nominal, supply);
        if (bytes(breach).length > 0) _break(breach);
    }

    function _observe(uint256 shop) private {
        try _shops[shop].vesting.observe() returns (bool noted) {
            if (noted) _seen[shop].note(_share(shop));
        } catch (bytes memory reason) {
            _refuse(reason);
        }
    }

    function _share(uint256 shop) private view returns (uint256) {
        (uint256 tokens,) = _reservesOf(shop, 0);
        return tokens * 10_000 / _shops[shop].vesting.circulating();
    }

    function _netSales(uint256 shop, uint256 endsAt) private view returns (uint256) {
        (uint256 grossTo, uint256 refundsTo) = _soldBy(shop, endsAt);
        (uint256 grossFrom, uint256 refundsFrom) = _soldBy(shop, endsAt - YEAR);
        (uint256 gross, uint256 refunds) = (grossTo - grossFrom, refundsTo - refundsFrom);
        return gross > refunds ? gross - refunds : 0;
    }

    /// @dev Each settlement's part by time, rounded down.
    function _soldBy(uint256 shop, uint256 moment) private view returns (uint256 gross, uint256 refunds) {
        Sold[] storage list = _soldIn[shop];
        for (uint256 i = 0; i < list.length && moment > list[i].from; ++i) {
            Sold memory s = list[i];
            uint256 elapsed = moment < s.to ? moment - s.from : s.to - s.from;
            gross += s.gross * elapsed / (s.to - s.from);
            refunds += s.refunds * elapsed / (s.to - s.from);
        }
    }
}
