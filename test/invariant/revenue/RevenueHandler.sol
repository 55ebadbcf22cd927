// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RevenueModel} from "./RevenueModel.sol";
import {IMerchantAccount} from "contracts/merchant/interfaces/IMerchantAccount.sol";
import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {ISettlementTypes} from "contracts/revenue/interfaces/ISettlementTypes.sol";
import {IERC20Mint} from "test/support/revenue/IERC20Mint.sol";
import {Statements} from "test/support/revenue/Statements.sol";

/// @notice Everything that can happen to a store's revenue, good and bad, compared with the model.
contract RevenueHandler is Statements {
    using RevenueModel for RevenueModel.Model;

    IRevenueRouter public immutable router;
    IMerchantAccount public immutable account;
    address public immutable usd;
    uint256 public immutable dollar;

    RevenueModel.Model private _model;
    ISettlementTypes.Settlement[] private _sent;
    bytes[2][] private _sentSignatures;
    uint256 private _adjustments;
    /// Money that entered the router from outside the store's own contracts, and that the merchant's account got so.
    uint256 public paidIn;
    uint256 public surrendered;
    uint256 public returned;
    uint256 public gross;
    uint256 public refunds;
    /// Bad calls that changed something or did not revert.
    uint256 public accepted;
    uint256 public refused;

    constructor(IRevenueRouter router_, IMerchantAccount account_, address usd_, uint256 dollar_) {
        (router, account, usd, dollar) = (router_, account_, usd_, dollar_);
        (_model.royaltyBps, _model.feeBps) = (router_.royaltyBps(), router_.feeBps());
        IERC20Mint(usd_).approve(address(router_), type(uint256).max);
    }

    function model() external view returns (RevenueModel.Model memory) {
        return _model;
    }

    function settle(uint256 grossSeed, uint256 refundSeed, uint256 deductionSeed, uint32 length) external {
        length = uint32(bound(length, 1 hours, 62 days));
        skip(length);
        ISettlementTypes.Settlement memory s = _settlement(
            keccak256(abi.encode("s", _sent.length)),
            uint64(block.timestamp) - length,
            uint64(block.timestamp),
            bound(grossSeed, 0, 100_000 * dollar),
            bound(refundSeed, 0, 30_000 * dollar),
            int256(bound(deductionSeed, 0, 120_000 * dollar)) - int256(20_000 * dollar)
        );
        (bytes memory commerce, bytes memory bank) = _signatures(router, s);
        IERC20Mint(usd).mint(address(this), s.deposited);
        router.settle(s, commerce, bank);
        _sent.push(s);
        _sentSignatures.push([commerce, bank]);
        paidIn += s.deposited;
        gross += s.gross;
        refunds += s.refunds;
        RevenueModel.Model memory m = _model;
        m.take(int256(s.gross) - int256(s.refunds), s.deposited);
        _model = m;
    }

    function pay(uint256 amount) external {
        amount = bound(amount, 1, 50_000 * dollar);
        IERC20Mint(usd).mint(address(this), amount);
        router.pay(amount);
        paidIn += amount;
        RevenueModel.Model memory m = _model;
        m.take(int256(amount), amount);
        _model = m;
    }

    function payDust(uint256 amount) external {
        this.pay(bound(amount, 1, 20));
    }

    function transferIn(uint256 amount) external {
        amount = bound(amount, 1, 50_000 * dollar);
        IERC20Mint(usd).mint(address(router), amount);
        paidIn += amount;
    }

    function donateToAccount(uint256 amount) external {
        IERC20Mint(usd).mint(address(account), bound(amount, 1, 1000 * dollar));
    }

    function payTransferred() external {
        if (router.sweepable() == 0) return;
        uint256 amount = router.payTransferred();
        RevenueModel.Model memory m = _model;
        m.take(int256(amount), amount);
        _model = m;
    }

    function adjust(uint256 which, uint256 reduction) external {
        if (_sent.length == 0) return;
        bytes32 settlementId = _sent[which % _sent.length].id;
        reduction = bound(reduction, 0, router.adjustable(settlementId));
        ISettlementTypes.Adjustment memory a = ISettlementTypes.Adjustment(
            keccak256(abi.encode("a", _adjustments++)), settlementId, reduction, "", block.timestamp
        );
        (bytes memory commerce, bytes memory bank) = _signatures(router, a);
        router.adjust(a, commerce, bank);
        refunds += reduction;
        RevenueModel.Model memory m = _model;
        m.adjust(reduction);
        _model = m;
    }

    function sweepArrears() external {
        RevenueModel.Model memory m = _model;
        uint256 given = m.sweep(account.balance());
        if (m.paid == _model.paid) return;
        router.sweepArrears();
        surrendered += given;
        _model = m;
    }

    function withdraw(uint256 amount) external {
        uint256 available = account.available();
        if (available == 0) return;
        vm.prank(account.merchant());
        account.withdraw(bound(amount, 1, available));
        _model.collected = _model.merchant;
    }

    function collectFee() external {
        if (router.feeCredit() == 0) return;
        router.collectFee();
    }

    /// @dev Rarely: half of the runs see a store's end.
    function windDown(uint256 seed) external {
        if (bound(seed, 0, 15) != 0) return;
        vm.prank(address(account));
        router.windDown();
        _model.woundDown = true;
    }

    function returnRoyalties(uint256 amount) external {
        amount = bound(amount, 1, 1000 * dollar);
        IERC20Mint(usd).mint(address(this), amount);
        router.returnRoyalties(amount);
        returned += amount;
    }

    function warp(uint32 time) external {
        skip(bound(time, 1, 30 days));
    }

    /// @dev Replays, alters, expires or moves an earlier settlement; nothing may change.
    function settleBadly(uint256 which, uint8 how) external {
        if (_sent.length == 0) return;
        which = which % _sent.length;
        ISettlementTypes.Settlement memory s = _sent[which];
        if (how % 4 == 1) s.id = keccak256(abi.encode(s.id, block.timestamp));
        if (how % 4 == 2) (s.periodStart, s.periodEnd) = (s.periodEnd, uint64(block.timestamp));
        if (how % 4 == 3) {
            // A fresh period that only one of the two signed.
            skip(1 hours);
            s = _settlement(
                "bad", uint64(block.timestamp - 1 hours), uint64(block.timestamp), 100 * dollar, 0, 0
            );
            _sentSignatures[which][1] = _sign(COMMERCE_KEY, router.bankDigest(s));
        }
        IERC20Mint(usd).mint(address(this), s.deposited);
        bytes32 before = _fingerprint();
        try router.settle(s, _sentSignatures[which][0], _sentSignatures[which][1]) {
            ++accepted;
        } catch {
            ++refused;
        }
        if (_fingerprint() != before) ++accepted;
    }

    function _fingerprint() private view returns (bytes32) {
        (uint256 g, uint256 r) = router.cumulativeSales(type(uint48).max);
        return keccak256(
            abi.encode(
                router.totals(),
                router.arrears(),
                router.carriedBase(),
                router.lastPeriodEnd(),
                IERC20Mint(usd).balanceOf(address(router)),
                g,
                r
            )
        );
    }
}
