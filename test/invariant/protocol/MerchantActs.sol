// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PoolActs} from "./PoolActs.sol";
import {IDelisting} from "contracts/merchant/interfaces/IDelisting.sol";
import {IStoreMetrics} from "contracts/merchant/interfaces/IStoreMetrics.sol";

/// @notice A merchant who takes what it can, changes its payout address and hands its seat on; attested figures that breach
/// the policy or heal it; a guardian that freezes.
abstract contract MerchantActs is PoolActs {
    struct Withdrawal {
        uint256 time;
        uint256 amount;
        uint256 limit;
        uint256 window;
    }

    mapping(uint256 shop => Withdrawal[]) internal _withdrawn;

    function withdraw(uint256 shop, uint256 wait, uint256 amount)
        external
        watched("withdraw", shop = shop % _shops.length, wait)
    {
        _withdraw(shop, amount % 3 == 0 ? type(uint256).max : amount);
    }

    /// @dev A second before it would fit it must not, and then it must.
    function withdrawWhenItFits(uint256 shop, uint256 amount) external {
        shop = shop % _shops.length;
        uint256 limit = _shops[shop].account.effectiveLimit();
        if (limit == 0 || limit == type(uint256).max) return;
        amount = bound(amount, 1, limit);
        uint256 due = _shops[shop].account.availableAt(amount);
        if (due > block.timestamp + 30 days) return;
        if (due > block.timestamp + 1) _pass(due - 1 - block.timestamp);
        if (due > block.timestamp && _shops[shop].account.limitLeft() >= amount) _break("MER-2: too late");
        if (due > block.timestamp) _pass(due - block.timestamp);
        if (_shops[shop].account.limitLeft() < amount) _break("MER-2: too early");
        _withdrawAll(shop);
    }

    function _withdrawAll(uint256 shop) private watched("withdrawWhenItFits", shop, 1) {
        _withdraw(shop, type(uint256).max);
    }

    function overdraw(uint256 shop, uint256 wait, uint256 extra)
        external
        watched("overdraw", shop = shop % _shops.length, wait)
    {
        uint256 left = _shops[shop].account.limitLeft();
        if (left > 1e36) return;
        vm.prank(_shops[shop].account.merchant());
        try _shops[shop].account.withdraw(left + bound(extra, 1, 1000 * _shops[shop].dollar)) {
            _break("MER-1: past the limit");
        } catch (bytes memory reason) {
            _refuse(reason);
        }
    }

    function changePayout(uint256 shop, uint256 wait, uint256 to)
        external
        watched("changePayout", shop = shop % _shops.length, wait)
    {
        address payout = to % 2 == 0 ? _named("payout", _shops[shop].application) : _heirs[to / 2 % 2];
        vm.prank(_shops[shop].account.merchant());
        _shops[shop].account.setRecipient(payout);
    }

    function handOver(uint256 shop, uint256 wait, uint256 to)
        external
        watched("handOver", shop = shop % _shops.length, wait)
    {
        (address next, uint64 from) = _shops[shop].account.pendingMerchant();
        if (next == address(0)) {
            address heir = _heirs[to % 2];
            if (to % 3 != 0 || heir == _shops[shop].account.merchant()) return;
            vm.prank(_shops[shop].account.merchant());
            _shops[shop].account.transferMerchant(heir);
        } else if (block.timestamp >= from) {
            vm.prank(next);
            _shops[shop].account.acceptMerchant();
            _silent[shop][next] = true;
        }
    }

    function report(uint256 shop, uint256 sales, uint256 refunds, uint256 inventory) external {
        shop = shop % _shops.length;
        _pass(1 hours);
        _report(shop, sales, refunds, inventory);
    }

    function _report(uint256 shop, uint256 sales, uint256 refunds, uint256 inventory)
        private
        watched("report", shop, 1)
    {
        uint256 dollar = _shops[shop].dollar;
        IStoreMetrics.Report memory r;
        (r.periodStart, r.periodEnd) = (uint64(block.timestamp - 1 hours), uint64(block.timestamp));
        r.sales = uint128(bound(sales, 0, 5000 * dollar));
        r.refunds = uint128(bound(refunds, 0, r.sales / 4));
        r.deposits = uint128(bound(sales, 0, 4000 * dollar));
        r.inventoryValue = uint128(bound(inventory, 0, 60_000 * dollar));
        r.daysInventory = uint32(inventory % 160);
        r.deadline = block.timestamp;
        IStoreMetrics metrics = IStoreMetrics(_shops[shop].parts.metrics);
        bytes memory commerce = _signed(COMMERCE_KEY, metrics.commerceDigest(r));
        bytes memory bank = _signed(BANK_KEY, metrics.bankDigest(r));
        metrics.report(r, commerce, bank);
    }

    function freeze(uint256 shop, uint256 wait, uint256 time)
        external
        watched("freeze", shop = shop % _shops.length, wait)
    {
        address guardian = _shops[shop].governor.guardian();
        if (guardian == address(0)) return;
        vm.prank(guardian);
        try _shops[shop].account.freeze(uint32(bound(time, 1, 72 hours))) {}
        catch (bytes memory reason) {
            _refuse(reason);
        }
    }

    function collectSetAside(uint256 shop, uint256 wait, uint256 who)
        external
        watched("collectSetAside", shop = shop % _shops.length, wait)
    {
        address account = _accounts[shop][HOLDERS + who % 5];
        uint256 due = _shops[shop].ending.setAside(account);
        uint256 had = _shops[shop].usd.balanceOf(account);
        _shops[shop].ending.collectSetAside(account, account);
        if (_shops[shop].usd.balanceOf(account) != had + due) _break("MER: set aside");
    }

    /// @dev A defaulted store's reserve is the holders'.
    function forfeitReserve(uint256 shop, uint256 wait)
        external
        watched("forfeitReserve", shop = shop % _shops.length, wait)
    {
        if (_shops[shop].ending.exit() != IDelisting.Exit.Default) return;
        _modelOfPayArrears(shop, _shops[shop].account.balance());
        _returned[shop] += _shops[shop].ending.forfeitReserve();
    }

    /// @dev Arrears first, then the credit comes to the account.
    function _modelOfPayArrears(uint256 shop, uint256 balance) internal {
        _sweepModel(shop, balance);
        _models[shop].collected = _models[shop].merchant;
    }

    function _withdraw(uint256 shop, uint256 amount) private {
        uint256 available = _shops[shop].account.available();
        if (available == 0) return;
        amount = bound(amount, 1, available);
        uint256 limit = _shops[shop].account.effectiveLimit();
        address to = _shops[shop].account.recipient();
        uint256 had = _shops[shop].usd.balanceOf(to);
        vm.prank(_shops[shop].account.merchant());
        _shops[shop].account.withdraw(amount);
        if (_shops[shop].usd.balanceOf(to) != had + amount) _break("MER-1: another amount");
        _models[shop].collected = _models[shop].merchant;
        _withdrawn[shop].push(Withdrawal(block.timestamp, amount, limit, _shops[shop].account.window()));
    }
}
