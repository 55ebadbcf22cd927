// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMerchantAccount} from "../merchant/interfaces/IMerchantAccount.sol";
import {IRoyaltyToken} from "../token/interfaces/IRoyaltyToken.sol";
import {IRevenueRouter} from "./interfaces/IRevenueRouter.sol";
import {IStoreAttestors} from "./interfaces/IStoreAttestors.sol";
import {Books} from "./libraries/Books.sol";
import {StatementHash} from "./libraries/StatementHash.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {SignedMath} from "@openzeppelin/contracts/utils/math/SignedMath.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

/// @title The one way of a store's revenue to its holders, the protocol and the merchant.
/// @dev A minimal clone per store. EIP712's immutables live in the implementation's code; a clone finds that it is
/// not the implementation and builds the domain from its own address and the chain's id on every use.
contract RevenueRouter is IRevenueRouter, Initializable, EIP712, ReentrancyGuardTransient {
    using Books for Books.Ledger;
    using Checkpoints for Checkpoints.Trace208;
    using SafeCast for uint256;
    using SafeERC20 for IERC20;

    struct SettlementRecord {
        bool settled;
        /// Gross sales that adjustments have not taken back yet.
        uint96 adjustable;
    }

    uint64 private constant MAX_PERIOD = 62 days;
    uint256 private constant MAX_AMOUNT = type(uint96).max;
    uint256 private constant BPS = 10_000;

    /// @inheritdoc IRevenueRouter
    address public asset;
    /// @inheritdoc IRevenueRouter
    uint16 public royaltyBps;
    /// @inheritdoc IRevenueRouter
    uint16 public feeBps;
    /// @inheritdoc IRevenueRouter
    uint16 public toleranceBps;
    /// @inheritdoc IRevenueRouter
    address public token;
    /// @inheritdoc IRevenueRouter
    address public attestors;
    /// @inheritdoc IRevenueRouter
    address public merchantAccount;
    /// @inheritdoc IRevenueRouter
    address public feeRecipient;
    /// @inheritdoc IRevenueRouter
    bytes32 public commerceSource;
    /// @inheritdoc IRevenueRouter
    bytes32 public bankSource;

    Books.Ledger private _books;
    /// @dev Keyed by period end; gross in the upper, refunds in the lower 104 bits, both cumulative.
    Checkpoints.Trace208 private _sales;
    mapping(bytes32 id => SettlementRecord) private _settlements;
    /// @inheritdoc IRevenueRouter
    mapping(bytes32 id => bool) public adjusted;

    constructor() EIP712("Takings RevenueRouter", "1") {
        _disableInitializers();
    }

    /// @notice Sets everything there is to set, once. Error: InvalidConfiguration.
    function initialize(Init calldata init) external initializer {
        _requireAddress("asset", init.asset);
        _requireAddress("token", init.token);
        _requireAddress("merchantAccount", init.merchantAccount);
        _requireAddress("attestors", init.attestors);
        _requireAddress("feeRecipient", init.feeRecipient);
        if (init.royaltyBps == 0 || init.royaltyBps > 5000) {
            revert InvalidConfiguration("royaltyBps", init.royaltyBps);
        }
        if (init.feeBps > 100) revert InvalidConfiguration("feeBps", init.feeBps);
        if (init.toleranceBps > 50) revert InvalidConfiguration("toleranceBps", init.toleranceBps);

        asset = init.asset;
        token = init.token;
        merchantAccount = init.merchantAccount;
        attestors = init.attestors;
        feeRecipient = init.feeRecipient;
        royaltyBps = init.royaltyBps;
        feeBps = init.feeBps;
        toleranceBps = init.toleranceBps;
        commerceSource = init.commerceSource;
        bankSource = init.bankSource;

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
        IStoreAttestors(attestors)
            .checkBoth(commerceDigest(s), commerceSignature, bankDigest(s), bankSignature);

        (record.settled, record.adjustable) = (true, uint96(s.gross));
        _sales.push(uint48(s.periodEnd), _addSales(sales, s.gross, s.refunds));
        Books.Split memory split =
            _books.split(int256(s.gross) - int256(s.refunds), s.deposited, royaltyBps, feeBps);
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
        if (block.timestamp > a.deadline) revert StatementExpired(a.deadline, block.timestamp);
        if (a.baseReduction > record.adjustable) {
            revert AdjustmentTooLarge(a.baseReduction, record.adjustable);
        }
        bytes32 digest = adjustmentDigest(a);
        IStoreAttestors(attestors).checkBoth(digest, commerceSignature, digest, bankSignature);

        adjusted[a.id] = true;
        record.adjustable -= uint96(a.baseReduction);
        _books.lowerBase(a.baseReduction);
        (, uint48 lastEnd, uint208 sales) = _sales.latestCheckpoint();
        _sales.push(lastEnd, _addSales(sales, 0, a.baseReduction));
        emit Adjusted(a.id, a.settlementId, a.baseReduction, a.evidence);
    }

    /// @inheritdoc IRevenueRouter
    function pay(uint256 amount) external nonReentrant {
        if (amount == 0) revert ZeroAmount();
        Books.Split memory split = _split(msg.sender, amount);
        _pull(amount);
        _topUp(split.paid - split.fee);
    }

    /// @inheritdoc IRevenueRouter
    function payTransferred() external nonReentrant returns (uint256 amount) {
        amount = sweepable();
        if (amount == 0) revert NothingToSweep();
        Books.Split memory split = _split(address(this), amount);
        _topUp(split.paid - split.fee);
    }

    /// @inheritdoc IRevenueRouter
    function sweepArrears() external nonReentrant returns (uint256 amount) {
        uint256 owed = _books.arrears;
        uint256 fromCredit = Math.min(owed, _books.merchantCredit());
        uint256 fromAccount = Math.min(owed - fromCredit, IMerchantAccount(merchantAccount).balance());
        amount = fromCredit + fromAccount;
        if (amount == 0) revert NothingToSweep();
        (uint256 fee, uint256 arrearsLeft) = _books.payArrears(fromCredit, fromAccount, feeBps);
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
        amount = _books.takeMerchantCredit();
        if (amount == 0) return 0;
        emit MerchantCollected(amount);
        IERC20(asset).safeTransfer(merchantAccount, amount);
    }

    /// @inheritdoc IRevenueRouter
    function collectFee() external nonReentrant returns (uint256 amount) {
        amount = _books.takeFeeCredit();
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
    function carriedBase() external view returns (int256) {
        return -int256(uint256(_books.carry));
    }

    /// @inheritdoc IRevenueRouter
    function arrears() external view returns (uint256) {
        return _books.arrears;
    }

    /// @inheritdoc IRevenueRouter
    function merchantCredit() external view returns (uint256) {
        return _books.merchantCredit();
    }

    /// @inheritdoc IRevenueRouter
    function feeCredit() external view returns (uint256) {
        return _books.feeCredit();
    }

    /// @inheritdoc IRevenueRouter
    function sweepable() public view returns (uint256) {
        (, uint256 surplus) =
            Math.trySub(IERC20(asset).balanceOf(address(this)), _books.merchantCredit() + _books.feeCredit());
        return surplus;
    }

    /// @inheritdoc IRevenueRouter
    function totals() external view returns (Totals memory) {
        Books.Ledger memory books = _books;
        return Totals({
            received: books.received,
            royaltyDue: uint256(books.royaltyPaid) + books.arrears,
            royaltyPaid: books.royaltyPaid,
            fees: books.fees,
            merchant: books.received - books.royaltyPaid
        });
    }

    /// @inheritdoc IRevenueRouter
    function cumulativeSales(uint48 timestamp) external view returns (uint256 gross, uint256 refunds) {
        uint208 sales = _sales.upperLookupRecent(timestamp);
        return (sales >> 104, uint104(sales));
    }

    /// @inheritdoc IRevenueRouter
    function commerceDigest(Settlement calldata s) public view returns (bytes32) {
        return _hashTypedDataV4(StatementHash.commerce(s));
    }

    /// @inheritdoc IRevenueRouter
    function bankDigest(Settlement calldata s) public view returns (bytes32) {
        return _hashTypedDataV4(StatementHash.bank(s));
    }

    /// @inheritdoc IRevenueRouter
    function adjustmentDigest(Adjustment calldata a) public view returns (bytes32) {
        return _hashTypedDataV4(StatementHash.adjustment(a));
    }

    function _checkTerms(Settlement calldata s, uint64 lastEnd) private view {
        if (s.commerceSource != commerceSource) revert WrongSource(commerceSource, s.commerceSource);
        if (s.bankSource != bankSource) revert WrongSource(bankSource, s.bankSource);
        if (s.periodStart >= s.periodEnd) revert EmptyPeriod(s.periodStart, s.periodEnd);
        if (s.periodEnd - s.periodStart > MAX_PERIOD) {
            revert PeriodTooLong(s.periodStart, s.periodEnd, MAX_PERIOD);
        }
        if (s.periodEnd > block.timestamp) revert PeriodInFuture(s.periodEnd, block.timestamp);
        if (s.periodStart < lastEnd) revert PeriodOverlaps(s.periodStart, lastEnd);
        if (block.timestamp > s.deadline) revert StatementExpired(s.deadline, block.timestamp);
        if (s.rateNumerator == 0 || s.rateDenominator == 0) revert NoConversionRate();
    }

    function _checkPayout(Settlement calldata s) private view {
        _requireBounded(s.gross);
        _requireBounded(s.refunds);
        _requireBounded(SignedMath.abs(s.deductions));
        _requireBounded(s.deposited);
        int256 netPayout = StatementHash.netPayout(s);
        uint256 tolerance = s.deposited * toleranceBps / BPS;
        bool matches =
            netPayout < 0 ? s.deposited == 0 : SignedMath.abs(netPayout - int256(s.deposited)) <= tolerance;
        if (!matches) revert DepositMismatch(netPayout, s.deposited, tolerance);
    }

    function _split(address from, uint256 amount) private returns (Books.Split memory split) {
        _requireBounded(amount);
        split = _books.split(int256(amount), amount, royaltyBps, feeBps);
        emit Paid(from, amount, split.due, split.paid, split.fee, split.merchant);
    }

    function _topUp(uint256 amount) private {
        if (amount > 0) IRoyaltyToken(token).topUp(amount);
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

    function _addSales(uint208 sales, uint256 gross, uint256 refunds) private pure returns (uint208) {
        uint208 newGross = ((sales >> 104) + gross).toUint104();
        return (newGross << 104) | (uint256(uint104(sales)) + refunds).toUint104();
    }

    function _emitSettled(Settlement calldata s, Books.Split memory split) private {
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

    function _requireAddress(bytes32 field, address account) private pure {
        if (account == address(0)) revert InvalidConfiguration(field, 0);
    }
}
