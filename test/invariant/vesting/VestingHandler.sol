// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDelisting} from "contracts/merchant/interfaces/IDelisting.sol";
import {ISettlementTypes} from "contracts/revenue/interfaces/ISettlementTypes.sol";
import {IPerformanceVesting} from "contracts/vesting/interfaces/IPerformanceVesting.sol";
import {PoolShare} from "test/support/vesting/PoolShare.sol";
import {VestingTest} from "test/support/vesting/VestingTest.sol";

/// @notice Sales, time, trade and liquidity as they come, compared with what must follow from each step.
/// @dev A handler that is its own store: what a step may do is checked where it happens, in {broken}.
contract VestingHandler is VestingTest {
    using PoolShare for PoolShare.Seen;

    /// @dev Attested by both, in the plainest form: one entry a settlement.
    struct Sale {
        uint256 from;
        uint256 to;
        uint256 gross;
        uint256 refunds;
    }

    Sale[] private _sales;
    uint256 public reviewedMet;
    mapping(uint256 year => bool) private _decided;
    uint256 public lastSlice;
    uint256 public lastRelease;
    uint256 public slices;
    uint256 public releases;
    PoolShare.Seen private _poolShare;
    string[] public broken;

    function open() external {
        setUp();
        for (uint256 i = 0; i < 3; ++i) {
            usd.mint([alice, bob, carol][i], 1e15);
        }
        for (uint256 i = 0; i < 6; ++i) {
            this.settle(61 days, 17_000e6, 0);
        }
        this.observe();
    }

    function vault() external view returns (IPerformanceVesting) {
        return vesting;
    }

    function brokenCount() external view returns (uint256) {
        return broken.length;
    }

    // --- sales and time ---

    function settle(uint256 length, uint256 gross, uint256 refunds) external {
        length = bound(length, 10 days, 62 days);
        uint256 from = _settledUntil();
        uint256 to = from + length;
        gross = bound(gross, 0, 1500e6 * length / 1 days);
        refunds = bound(refunds, 0, gross / 8);
        if (block.timestamp < to) vm.warp(to);
        _submit(_statement(from, to, gross, refunds, 0));
        _sales.push(Sale(from, to, gross, refunds));
    }

    /// @dev Sales that only one of the two signed.
    function settleUnsigned(uint256 gross) external {
        uint256 from = _settledUntil();
        if (block.timestamp < from + 30 days) vm.warp(from + 30 days);
        ISettlementTypes.Settlement memory s = _statement(from, from + 30 days, bound(gross, 1, 1e12), 0, 0);
        usd.mint(KEEPER, s.deposited);
        bytes memory bank = _signed(BANK_KEY, router.bankDigest(s));
        bytes memory notCommerce = _signed(BANK_KEY, router.commerceDigest(s));
        vm.startPrank(KEEPER);
        usd.approve(address(router), s.deposited);
        try router.settle(s, notCommerce, bank) {
            broken.push("VEST-3: settled without the commerce signature");
        } catch {}
        vm.stopPrank();
    }

    function pay(uint256 amount) external {
        amount = bound(amount, 1, 200_000e6);
        usd.mint(MERCHANT, amount);
        vm.startPrank(MERCHANT);
        usd.approve(address(router), amount);
        router.pay(amount);
        vm.stopPrank();
    }

    function warp(uint256 time) external {
        skip(bound(time, 1 hours, 6 days));
    }

    function review(uint256 year) external {
        year = bound(year, 1, 1 + (block.timestamp - START) / YEAR);
        uint256 before = vesting.placeable();
        try vesting.review(year) returns (IPerformanceVesting.Review result) {
            uint256 endsAt = START + year * YEAR;
            if (_decided[year]) broken.push("VEST-2: a year decided twice");
            if (block.timestamp < endsAt || router.lastPeriodEnd() < endsAt) {
                broken.push("VEST-2: decided before its sales were there");
            }
            _decided[year] = true;
            bool met = _netSales(year) >= _target(year);
            if (met != (result == IPerformanceVesting.Review.Met)) {
                broken.push("VEST-3: not by attested sales");
            }
            if (!met && block.timestamp < endsAt + 60 days) broken.push("VEST-2: missed too early");
            if (met) ++reviewedMet;
            if (!met && vesting.placeable() != before) broken.push("VEST-2: a miss earned");
        } catch {}
    }

    // --- the pool ---

    function buy(uint256 who, uint256 dollars) external {
        (, uint256 poolDollars) = _reserves();
        _buyTokens(_holder(who), bound(dollars, 1e6, 1e6 + poolDollars / 5));
        _seen();
    }

    function sell(uint256 who, uint256 tokens) external {
        address holder = _holder(who);
        (uint256 poolTokens,) = _reserves();
        uint256 most = token.balanceOf(holder) < poolTokens / 5 ? token.balanceOf(holder) : poolTokens / 5;
        if (most < 1e18) return;
        _sellTokens(holder, bound(tokens, 1e18, most));
        _seen();
    }

    function addLiquidity(uint256 who, uint256 tokens) external {
        address holder = _holder(who);
        if (token.balanceOf(holder) < 1e18) return;
        _addAtPrice(holder, bound(tokens, 1e18, token.balanceOf(holder)));
        _seen();
    }

    function removeLiquidity(uint256 who, uint256 part) external {
        address holder = _holder(who);
        uint256 liquidity = pair.balanceOf(holder);
        if (liquidity < 1e12) return;
        _removeLiquidity(holder, bound(part, 1e12, liquidity));
        _seen();
    }

    function donate(uint256 tokens, uint256 dollars) external {
        usd.mint(address(pair), bound(dollars, 0, 100e6));
        uint256 most = token.balanceOf(bob) < 100e18 ? token.balanceOf(bob) : 100e18;
        vm.prank(bob);
        token.transfer(address(pair), bound(tokens, 0, most));
        if (dollars % 2 == 0) pair.sync();
        else pair.skim(carol);
        _seen();
    }

    /// @dev Seen at a price within the band: from here the least share counts.
    function observe() external {
        try vesting.observe() returns (bool noted) {
            if (noted) _poolShare.note(_share());
        } catch {}
    }

    /// @dev Sometimes as a keeper would: a day after an observation.
    function placeSlice(bool watched) external {
        if (watched) {
            this.observe();
            skip(1 days);
        }
        uint256 placeable = vesting.placeable();
        (uint256 tokensBefore, uint256 dollarsBefore) = _reserves();
        uint256 share = _share();
        try vesting.placeSlice() returns (uint256 placed, uint256) {
            if (placed > placeable) broken.push("VEST-2: more placed than earned");
            if (block.timestamp < lastSlice + 1 days) broken.push("VEST-2: two slices a day");
            if (placed > tokensBefore / 200) broken.push("VEST-2: a slice over half a percent");
            (uint256 tokens, uint256 dollars) = _reserves();
            // Half a percent, and a unit.
            if (dollars * tokensBefore * 1000 < dollarsBefore * tokens * 994) {
                broken.push("VEST-2: price impact");
            }
            lastSlice = block.timestamp;
            ++slices;
            _poolShare.note(share);
        } catch {}
    }

    function release(bool watched) external {
        for (uint256 i = 0; watched && i < 7; ++i) {
            this.observe();
            skip(5 days);
        }
        bool delisted = ending.exit() != IDelisting.Exit.None;
        uint256 share = _share();
        uint256 staked = _staked();
        uint256 supply = vesting.circulating();
        (uint256 poolTokens,) = _reserves();
        try vesting.release() returns (uint256 liquidity) {
            if (!delisted) {
                _poolShare.note(share);
                if (lastRelease != 0 && block.timestamp < lastRelease + 90 days) {
                    broken.push("VEST-2: two releases in 90 days");
                }
                string memory breach = _poolShare.breach(liquidity * poolTokens / pair.totalSupply(), supply);
                if (bytes(breach).length > 0) broken.push(breach);
            } else if (liquidity != staked) {
                broken.push("VEST-2: not all released at the end");
            }
            lastRelease = block.timestamp;
            _poolShare.lowest = 0;
            ++releases;
        } catch {}
    }

    function returnRoyalties() external {
        vesting.returnRoyalties();
    }

    function giveToVault(uint256 tokens) external {
        uint256 most = token.balanceOf(carol) < 10e18 ? token.balanceOf(carol) : 10e18;
        vm.prank(carol);
        token.transfer(address(vesting), bound(tokens, 0, most));
    }

    /// @dev Rarely: a store's end is one step among many.
    function delist(uint256 how) external {
        how = bound(how, 0, 99);
        if (ending.exit() != IDelisting.Exit.None || how > 3) return;
        if (how % 2 == 0) {
            _agree();
        } else {
            _default();
            uint256 until = router.lastPeriodEnd();
            _sales.push(Sale(until - 14 days, until, 1000e6, 0));
        }
    }

    function burnLocked() external {
        if (ending.exit() == IDelisting.Exit.Default) vesting.burnLocked();
    }

    // --- the model ---

    function _holder(uint256 who) private view returns (address) {
        return [alice, bob, carol][who % 3];
    }

    function _target(uint256 year) private pure returns (uint256) {
        return year == 1 ? 100_000e6 : year == 2 ? 120_000e6 : 140_000e6;
    }

    /// @dev Each settlement's part in the year, by time; the vault rounds each edge down.
    function _netSales(uint256 year) private view returns (uint256) {
        (uint256 grossTo, uint256 refundsTo) = _soldBy(START + year * YEAR);
        (uint256 grossFrom, uint256 refundsFrom) = _soldBy(START + (year - 1) * YEAR);
        (uint256 gross, uint256 refunds) = (grossTo - grossFrom, refundsTo - refundsFrom);
        return gross > refunds ? gross - refunds : 0;
    }

    function _soldBy(uint256 moment) private view returns (uint256 gross, uint256 refunds) {
        for (uint256 i = 0; i < _sales.length; ++i) {
            Sale memory s = _sales[i];
            if (moment <= s.from) break;
            uint256 elapsed = moment < s.to ? moment - s.from : s.to - s.from;
            gross += s.gross * elapsed / (s.to - s.from);
            refunds += s.refunds * elapsed / (s.to - s.from);
        }
    }

    function _share() private view returns (uint256) {
        (uint256 tokens,) = _reserves();
        return tokens * 10_000 / vesting.circulating();
    }

    /// @dev Whoever wants may look; half of the steps are seen.
    function _seen() private {
        if (uint256(keccak256(abi.encode(gasleft()))) % 2 == 0) this.observe();
    }
}
