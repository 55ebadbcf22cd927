// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMerchantAccount} from "../merchant/interfaces/IMerchantAccount.sol";
import {Limits} from "../shared/Limits.sol";
import {Period} from "../shared/Period.sol";
import {IRoyaltyToken} from "../token/interfaces/IRoyaltyToken.sol";
import {RevenueLedger} from "./RevenueLedger.sol";
import {IRevenueRouter} from "./interfaces/IRevenueRouter.sol";
import {IStoreAttestors} from "./interfaces/IStoreAttestors.sol";
import {SalesHistory} from "./libraries/SalesHistory.sol";
import {StatementHash} from "./libraries/StatementHash.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SignedMath} from "@openzeppelin/contracts/utils/math/SignedMath.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

/// @title The one way of a store's revenue to its holders, the protocol and the merchant.
/// @notice Holds dollars that wait for merchant or fee recipient as credits; royalties go on in the same
/// transaction.
/// @notice Callers: anybody brings signed settlements and payments, sweeps arrears and sends the fee; the
/// merchant's account collects its credit.
/// @notice Never changes a rate, settles a thing twice, pulls money from anybody but the caller, or pays the
/// merchant before its arrears.
/// @dev A minimal clone a store. EIP712's immutables live in the implementation's code; a clone finds that it
/// is not the implementation and builds the domain from its own address and the chain's id on every use.
contract RevenueRouter is RevenueLedger, EIP712, ReentrancyGuardTransient {
    using Checkpoints for Checkpoints.Trace208;
    using SafeERC20 for IERC20;
    using SalesHistory for Checkpoints.Trace208;

    struct SettlementRecord {
        bool settled;
        /// Gross sales that adjustments have not taken back yet.
        uint96 adjustable;
    }

    uint256 private constant MAX_AMOUNT = type(uint96).max;

    Checkpoints.Trace208 private _sales;
    mapping(bytes32 id => SettlementRecord) private _settlements;
    /// @inheritdoc IRevenueRouter
    mapping(bytes32 id => bool) public adjusted;

    constructor() EIP712("Takings RevenueRouter", "1") {
        _disableInitializers();
    }

    /// @notice Sets everything there is to set, once. Error: InvalidConfig.
    function initialize(Init calldata init) external initializer {
        _configure(init);
        IERC20(init.asset).forceApprove(init.token, type(uint256).max);
    }

    /// @inheritdoc IRevenueRouter
    function settle(Settlement calldata s, bytes calldata commerceSignature, bytes calldata bankSignature)
        external
        nonReentrant
    {
        SettlementRecord storage record = _settlements[s.id];
        if (record.settled) revert AlreadySettled(s.id);
        (, uint48 lastEnd, uint208 sales) = _sales.latestCheckpoint();
        _checkTerms(s, lastEnd);
        _checkPayout(s);
        _checkSignatures(s, commerceSignature, bankSignature);

        (record.settled, record.adjustable) = (true, uint96(s.gross));
        _sales.record(lastEnd, sales, s.periodStart, s.periodEnd, s.gross, s.refunds);
        Split memory split = _bookSplit(int256(s.gross) - int256(s.refunds), s.deposited);
        _emitSettled(s, split);

        _pull(s.deposited);
        if (split.paid > split.fee) IRoyaltyToken(token).push(split.paid - split.fee);
    }

    /// @inheritdoc IRevenueRouter
    function adjust(Adjustment calldata a, bytes calldata commerceSignature, bytes calldata bankSignature)
        external
        nonReentrant
    {
        SettlementRecord storage record = _settlements[a.settlementId];
        if (adjusted[a.id]) revert AlreadyAdjusted(a.id);
        if (!record.settled) revert UnknownSettlement(a.settlementId);
        Period.checkDeadline(a.deadline);
        uint256 left = record.adjustable;
        if (a.baseReduction > left) revert AdjustmentTooLarge(a.baseReduction, left);
        bytes32 digest = adjustmentDigest(a);
        IStoreAttestors(attestors).checkBoth(digest, commerceSignature, digest, bankSignature);

        adjusted[a.id] = true;
        // Less than before, which fitted.
        // forge-lint: disable-next-line(unsafe-typecast)
        record.adjustable = uint96(left - a.baseReduction);
        _lowerBase(a.baseReduction);
        _sales.correct(a.baseReduction);
        emit Adjusted(a.id, a.settlementId, a.baseReduction, a.evidence);
    }

    /// @inheritdoc IRevenueRouter
    function pay(uint256 amount) external nonReentrant {
        if (amount == 0) revert ZeroAmount();
        Split memory split = _split(msg.sender, amount);
        _pull(amount);
        _topUp(split.paid - split.fee);
    }

    /// @inheritdoc IRevenueRouter
    function returnRoyalties(uint256 amount) external nonReentrant {
        if (amount == 0) revert ZeroAmount();
        emit RoyaltiesReturned(msg.sender, amount);
        _pull(amount);
        _topUp(amount);
    }

    /// @inheritdoc IRevenueRouter
    function windDown() external {
        if (msg.sender != merchantAccount) revert OnlyMerchantAccount(msg.sender);
        woundDown = true;
        emit WoundDown();
    }

    /// @inheritdoc IRevenueRouter
    function payTransferred() external nonReentrant returns (uint256 amount) {
        amount = sweepable();
        if (amount == 0) {
            revert NothingTransferred(IERC20(asset).balanceOf(address(this)), merchantCredit() + feeCredit());
        }
        Split memory split = _split(address(this), amount);
        _topUp(split.paid - split.fee);
    }

    /// @inheritdoc IRevenueRouter
    function sweepArrears() external nonReentrant returns (uint256 amount) {
        uint256 owed = arrears();
        uint256 fromCredit = Math.min(owed, merchantCredit());
        uint256 fromAccount = Math.min(owed - fromCredit, IMerchantAccount(merchantAccount).balance());
        amount = fromCredit + fromAccount;
        if (amount == 0) revert NothingToSweep(owed);
        (uint256 fee, uint256 arrearsLeft) = _bookArrears(fromCredit, fromAccount);
        emit ArrearsSwept(amount, fee, arrearsLeft);

        if (fromAccount > 0) {
            uint256 before = IERC20(asset).balanceOf(address(this));
            IMerchantAccount(merchantAccount).surrender(fromAccount);
            _requireArrived(before, fromAccount);
        }
        _topUp(amount - fee);
    }

    /// @inheritdoc IRevenueRouter
    function collectMerchant() external nonReentrant returns (uint256 amount) {
        if (msg.sender != merchantAccount) revert OnlyMerchantAccount(msg.sender);
        amount = _takeMerchantCredit();
        if (amount == 0) return 0;
        emit MerchantCollected(amount);
        IERC20(asset).safeTransfer(merchantAccount, amount);
    }

    /// @inheritdoc IRevenueRouter
    function collectFee() external nonReentrant returns (uint256 amount) {
        amount = _takeFeeCredit();
        if (amount == 0) revert NothingToCollect();
        emit FeeCollected(feeRecipient, amount);
        IERC20(asset).safeTransfer(feeRecipient, amount);
    }

    /// @inheritdoc IRevenueRouter
    function settled(bytes32 id) external view returns (bool) {
        return _settlements[id].settled;
    }

    /// @inheritdoc IRevenueRouter
    function adjustable(bytes32 id) external view returns (uint256) {
        return _settlements[id].adjustable;
    }

    /// @inheritdoc IRevenueRouter
    function lastPeriodEnd() external view returns (uint64 end) {
        (, end,) = _sales.latestCheckpoint();
    }

    /// @inheritdoc IRevenueRouter
    function sweepable() public view returns (uint256) {
        (, uint256 surplus) =
            Math.trySub(IERC20(asset).balanceOf(address(this)), merchantCredit() + feeCredit());
        return surplus;
    }

    /// @inheritdoc IRevenueRouter
    function cumulativeSales(uint48 timestamp) external view returns (uint256 gross, uint256 refunds) {
        return _sales.ended(timestamp);
    }

    /// @inheritdoc IRevenueRouter
    function proratedSales(uint48 timestamp) external view returns (uint256 gross, uint256 refunds) {
        return _sales.prorated(timestamp);
    }

    /// @inheritdoc IRevenueRouter
    function commerceDigest(Settlement calldata s) external view returns (bytes32) {
        return _hashTypedDataV4(StatementHash.commerce(s));
    }

    /// @inheritdoc IRevenueRouter
    function bankDigest(Settlement calldata s) external view returns (bytes32) {
        return _hashTypedDataV4(StatementHash.bank(s));
    }

    /// @inheritdoc IRevenueRouter
    function adjustmentDigest(Adjustment calldata a) public view returns (bytes32) {
        return _hashTypedDataV4(StatementHash.adjustment(a));
    }

    function _checkTerms(Settlement calldata s, uint64 lastEnd) private view {
        if (s.commerceSource != commerceSource) revert WrongSource(commerceSource, s.commerceSource);
        if (s.bankSource != bankSource) revert WrongSource(bankSource, s.bankSource);
        Period.check(s.periodStart, s.periodEnd, lastEnd);
        Period.checkDeadline(s.deadline);
        if (s.rateNumerator == 0 || s.rateDenominator == 0) revert NoConversionRate();
    }

    function _checkPayout(Settlement calldata s) private view {
        _requireBounded(s.gross);
        _requireBounded(s.refunds);
        _requireBounded(SignedMath.abs(s.deductions));
        _requireBounded(s.deposited);
        int256 netPayout = StatementHash.netPayout(s);
        uint256 tolerance = s.deposited * toleranceBps / Limits.BPS;
        bool matches =
            netPayout < 0 ? s.deposited == 0 : SignedMath.abs(netPayout - int256(s.deposited)) <= tolerance;
        if (!matches) revert DepositMismatch(netPayout, s.deposited, tolerance);
    }

    /// @dev {commerceDigest} and {bankDigest}, with the domain built once.
    function _checkSignatures(
        Settlement calldata s,
        bytes calldata commerceSignature,
        bytes calldata bankSignature
    ) private view {
        bytes32 domain = _domainSeparatorV4();
        IStoreAttestors(attestors)
            .checkBoth(
                MessageHashUtils.toTypedDataHash(domain, StatementHash.commerce(s)),
                commerceSignature,
                MessageHashUtils.toTypedDataHash(domain, StatementHash.bank(s)),
                bankSignature
            );
    }

    function _split(address from, uint256 amount) private returns (Split memory split) {
        _requireBounded(amount);
        // No balance reaches 2^255; the books end at 2^96.
        // forge-lint: disable-next-line(unsafe-typecast)
        split = _bookSplit(int256(amount), amount);
        emit Paid(from, amount, split.due, split.paid, split.fee, split.merchant);
    }

    function _topUp(uint256 amount) private {
        if (amount == 0) return;
        if (woundDown && _wouldWait()) IRoyaltyToken(token).push(amount);
        else IRoyaltyToken(token).topUp(amount);
    }

    /// @dev After a delisting no push may ever come: what would wait for one is pushed. A running stream's end stays.
    function _wouldWait() private view returns (bool) {
        (, uint40 end,,,, uint40 pausedSecondsLeft) = IRoyaltyToken(token).stream();
        return Math.max(Math.saturatingSub(end, block.timestamp), pausedSecondsLeft) < Limits.TOP_UP_MIN_LEFT;
    }

    function _pull(uint256 amount) private {
        if (amount == 0) return;
        uint256 before = IERC20(asset).balanceOf(address(this));
        IERC20(asset).safeTransferFrom(msg.sender, address(this), amount);
        _requireArrived(before, amount);
    }

    function _requireArrived(uint256 before, uint256 amount) private view {
        uint256 arrived = IERC20(asset).balanceOf(address(this)) - before;
        if (arrived < amount) revert ShortTransfer(amount, arrived);
    }

    function _emitSettled(Settlement calldata s, Split memory split) private {
        emit Settled(
            s.id,
            s.periodStart,
            s.periodEnd,
            s.gross,
            s.refunds,
            s.deductions,
            s.deposited,
            split.due,
            split.paid,
            split.fee,
            split.merchant,
            split.arrears,
            s.evidence
        );
    }

    function _requireBounded(uint256 amount) private pure {
        if (amount > MAX_AMOUNT) revert AmountTooLarge(amount);
    }
}
