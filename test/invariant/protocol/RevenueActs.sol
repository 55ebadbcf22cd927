// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ClaimActs} from "./ClaimActs.sol";
import {ISettlementTypes} from "contracts/revenue/interfaces/ISettlementTypes.sol";
import {RevenueModel} from "test/invariant/revenue/RevenueModel.sol";

/// @notice Revenue of all kinds, good and forged, compared with a plain model of the split.
abstract contract RevenueActs is ClaimActs {
    using RevenueModel for RevenueModel.Model;

    /// @dev What both attested, in the plainest form; adjustments count as refunds of what was last.
    struct Sold {
        uint256 from;
        uint256 to;
        uint256 gross;
        uint256 refunds;
    }

    mapping(uint256 shop => RevenueModel.Model) internal _models;
    mapping(uint256 shop => Sold[]) internal _soldIn;
    mapping(uint256 shop => ISettlementTypes.Settlement[]) private _sent;
    mapping(uint256 shop => bytes[2][]) private _sentSignatures;
    mapping(uint256 shop => uint256) private _adjustments;
    /// @dev Into the router from outside the store; from the merchant's account; royalties that came back.
    mapping(uint256 shop => uint256) internal _paidIn;
    mapping(uint256 shop => uint256) internal _surrendered;
    mapping(uint256 shop => uint256) internal _returned;

    function _openBooks(uint256 shop) internal {
        _models[shop].royaltyBps = _shops[shop].router.royaltyBps();
        _models[shop].feeBps = _shops[shop].router.feeBps();
    }

    /// @dev The next period, of up to 62 days; where it is not over yet, it passes.
    function settle(uint256 shop, uint256 length, uint256 gross, uint256 refunds, uint256 deductions)
        external
    {
        shop = shop % _shops.length;
        uint256 from = _settledUntil(shop);
        uint256 to = from + bound(length, 1 hours, 62 days);
        if (to > block.timestamp) _pass(to - block.timestamp);
        uint256 dollar = _shops[shop].dollar;
        // About what the years' targets ask for; more refunds than sales at times, and deductions that eat all.
        gross = bound(gross, 0, 600 * dollar * (to - from) / 1 days);
        refunds = refunds % 8 == 0 ? bound(refunds, 0, 2000 * dollar) : bound(refunds, 0, gross / 8);
        int256 kept = int256(bound(deductions, 0, gross / 3)) - int256(gross / 20);
        if (deductions % 8 == 0) kept = int256(gross);
        _settle(shop, from, to, gross, refunds, kept);
    }

    function _settle(uint256 shop, uint256 from, uint256 to, uint256 gross, uint256 refunds, int256 kept)
        internal
        watched("settle", shop, 1)
    {
        ISettlementTypes.Settlement memory s = _statementOf(shop, from, to, gross, refunds, kept);
        (bytes memory commerce, bytes memory bank) = _attested(shop, s);
        _fund(shop, KEEPER, s.deposited);
        vm.prank(KEEPER);
        _shops[shop].router.settle(s, commerce, bank);
        _sent[shop].push(s);
        _sentSignatures[shop].push([commerce, bank]);
        _soldIn[shop].push(Sold(from, to, gross, refunds));
        _take(shop, int256(gross) - int256(refunds), s.deposited);
    }

    function pay(uint256 shop, uint256 wait, uint256 amount)
        external
        watched("pay", shop = shop % _shops.length, wait)
    {
        amount = bound(amount, 1, amount % 4 == 0 ? 20 : 20_000 * _shops[shop].dollar);
        _fund(shop, KEEPER, amount);
        vm.prank(KEEPER);
        _shops[shop].router.pay(amount);
        _take(shop, int256(amount), amount);
    }

    function payByTransfer(uint256 shop, uint256 wait, uint256 amount)
        external
        watched("payByTransfer", shop = shop % _shops.length, wait)
    {
        amount = bound(amount, 1, 5000 * _shops[shop].dollar);
        _shops[shop].usd.mint(address(_shops[shop].router), amount);
        _paidIn[shop] += amount;
        uint256 split = _shops[shop].router.payTransferred();
        RevenueModel.Model memory m = _models[shop];
        m.take(int256(split), split);
        _models[shop] = m;
    }

    function adjust(uint256 shop, uint256 wait, uint256 which, uint256 reduction)
        external
        watched("adjust", shop = shop % _shops.length, wait)
    {
        if (_sent[shop].length == 0) return;
        bytes32 settlement = _sent[shop][which % _sent[shop].length].id;
        reduction = bound(reduction, 0, _shops[shop].router.adjustable(settlement) / 4);
        ISettlementTypes.Adjustment memory a = ISettlementTypes.Adjustment(
            keccak256(abi.encode("a", shop, _adjustments[shop]++)), settlement, reduction, "", block.timestamp
        );
        bytes32 digest = _shops[shop].router.adjustmentDigest(a);
        _shops[shop].router.adjust(a, _signed(COMMERCE_KEY, digest), _signed(BANK_KEY, digest));
        _soldIn[shop][_soldIn[shop].length - 1].refunds += reduction;
        RevenueModel.Model memory m = _models[shop];
        m.adjust(reduction);
        _models[shop] = m;
    }

    function sweepArrears(uint256 shop, uint256 wait)
        external
        watched("sweepArrears", shop = shop % _shops.length, wait)
    {
        if (_sweepModel(shop, _shops[shop].account.balance())) _shops[shop].router.sweepArrears();
    }

    function collectFee(uint256 shop, uint256 wait)
        external
        watched("collectFee", shop = shop % _shops.length, wait)
    {
        if (_shops[shop].router.feeCredit() > 0) _shops[shop].router.collectFee();
    }

    /// @dev A settlement again, changed, in another store, on another chain or signed by one alone: nothing may happen.
    function settleBadly(uint256 shop, uint256 which, uint256 how) external {
        shop = shop % _shops.length;
        if (_sent[shop].length == 0) return;
        which = which % _sent[shop].length;
        ISettlementTypes.Settlement memory s = _sent[shop][which];
        bytes[2] memory signatures = _sentSignatures[shop][which];
        uint256 where = shop;
        uint256 chain = block.chainid;
        how = how % 6;
        if (how == 1) s.gross += 1;
        if (how == 2) s.id = keccak256(abi.encode(s.id));
        if (how == 3) where = (shop + 1) % _shops.length;
        if (how >= 4) {
            _pass(1 hours);
            s = _statementOf(shop, block.timestamp - 1 hours, block.timestamp, _shops[shop].dollar, 0, 0);
            (signatures[0], signatures[1]) = _attested(shop, s);
        }
        if (how == 4) signatures[1] = signatures[0];
        if (how == 5) vm.chainId(chain + 1);
        _submitBadly(where, s, signatures);
        vm.chainId(chain);
    }

    function _submitBadly(uint256 shop, ISettlementTypes.Settlement memory s, bytes[2] memory signatures)
        private
        watched("settleBadly", shop, 1)
    {
        _fund(shop, KEEPER, s.deposited);
        bytes32 before = _fingerprint(shop);
        vm.prank(KEEPER);
        try _shops[shop].router.settle(s, signatures[0], signatures[1]) {
            _break("REV-3: accepted");
        } catch (bytes memory reason) {
            _refuse(reason);
        }
        if (_fingerprint(shop) != before) _break("REV-3: something changed");
    }

    // --- the model ---

    function _take(uint256 shop, int256 base, uint256 amount) internal {
        _paidIn[shop] += amount;
        RevenueModel.Model memory m = _models[shop];
        m.take(base, amount);
        _models[shop] = m;
    }

    /// @dev Returns whether there is anything to sweep, from the credit or the `balance` of the merchant's account.
    function _sweepModel(uint256 shop, uint256 balance) internal returns (bool) {
        RevenueModel.Model memory m = _models[shop];
        uint256 paid = m.paid;
        _surrendered[shop] += m.sweep(balance);
        _models[shop] = m;
        return m.paid != paid;
    }

    function _settledUntil(uint256 shop) internal view returns (uint256 until) {
        until = _shops[shop].router.lastPeriodEnd();
        if (until == 0) until = _shops[shop].openedAt;
    }

    function _statementOf(uint256 shop, uint256 from, uint256 to, uint256 gross, uint256 refunds, int256 kept)
        internal
        view
        returns (ISettlementTypes.Settlement memory s)
    {
        int256 payout = int256(gross) - int256(refunds) - kept;
        s.id = keccak256(abi.encode("settlement", shop, from, to));
        s.commerceSource = _shops[shop].router.commerceSource();
        s.bankSource = _shops[shop].router.bankSource();
        (s.periodStart, s.periodEnd) = (uint64(from), uint64(to));
        (s.gross, s.refunds, s.deductions) = (gross, refunds, kept);
        s.deposited = payout < 0 ? 0 : uint256(payout);
        (s.rateNumerator, s.rateDenominator) = (1, 1);
        s.evidence = keccak256("report");
        s.deadline = block.timestamp + 1 days;
    }

    function _attested(uint256 shop, ISettlementTypes.Settlement memory s)
        internal
        view
        returns (bytes memory commerce, bytes memory bank)
    {
        return (
            _signed(COMMERCE_KEY, _shops[shop].router.commerceDigest(s)),
            _signed(BANK_KEY, _shops[shop].router.bankDigest(s))
        );
    }

    function _fund(uint256 shop, address payer, uint256 amount) internal {
        _shops[shop].usd.mint(payer, amount);
        vm.prank(payer);
        _shops[shop].usd.approve(address(_shops[shop].router), amount);
    }

    function _fingerprint(uint256 shop) private view returns (bytes32) {
        (uint256 gross, uint256 refunds) = _shops[shop].router.cumulativeSales(type(uint48).max);
        return keccak256(
            abi.encode(
                _shops[shop].router.totals(),
                _shops[shop].router.arrears(),
                _shops[shop].router.carriedBase(),
                _shops[shop].router.lastPeriodEnd(),
                _shops[shop].usd.balanceOf(_shops[shop].parts.router),
                gross,
                refunds
            )
        );
    }
}
