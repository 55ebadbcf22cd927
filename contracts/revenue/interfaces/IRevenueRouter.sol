// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ISettlementTypes} from "./ISettlementTypes.sol";

/// @title Brings a store's settlements on-chain and splits them: royalties to the token's stream, a fee, the rest
/// to the merchant. Nothing here has a setter; money comes from `msg.sender` only.
/// @notice Royalty due = ceil(base × royaltyBps / 10,000) where base = gross − refunds + carried base (if negative:
/// carried on, nothing due). Paid = min(due + arrears, deposited). Fee = floor(paid × feeBps / 10,000), out of the
/// royalty. Merchant = deposited − paid. After a delisting ({windDown}) every settlement and payment goes entirely to
/// holders, arrears first, without fee.
interface IRevenueRouter is ISettlementTypes {
    struct Init {
        address asset;
        address token;
        address merchantAccount;
        address attestors;
        address feeRecipient;
        /// Royalty share of net sales, bps (1 … 5,000).
        uint16 royaltyBps;
        /// Protocol fee out of the royalty, bps (≤ 100).
        uint16 feeBps;
        /// Largest difference between signed net payout and deposit, bps of the deposit (≤ 50).
        uint16 toleranceBps;
        bytes32 commerceSource;
        bytes32 bankSource;
    }

    /// @notice Lifetime totals, smallest units. received = royaltyPaid + merchant and royaltyDue = royaltyPaid +
    /// {arrears}, always; fees are part of royaltyPaid. `received` is what was split, and what the merchant account
    /// surrendered; what waits in {sweepable} is not in it.
    struct Totals {
        /// Split so far.
        uint256 received;
        /// Paid and in arrears.
        uint256 royaltyDue;
        /// Fees included.
        uint256 royaltyPaid;
        /// The protocol's.
        uint256 fees;
        /// Credited to the merchant.
        uint256 merchant;
    }

    /// @notice A settlement was split.
    /// @param id keccak256 of the platform's id
    /// @param periodStart first second of the period, Unix seconds
    /// @param periodEnd first second after the period, Unix seconds
    /// @param gross the asset's smallest unit
    /// @param refunds the asset's smallest unit
    /// @param deductions the asset's smallest unit; negative: adds to the payout
    /// @param deposited what was pulled and split, the asset's smallest unit
    /// @param royaltyDue due on this base, the asset's smallest unit
    /// @param royaltyPaid paid, fee included, arrears first, the asset's smallest unit
    /// @param fee the protocol's part of what was paid, the asset's smallest unit
    /// @param merchantShare credited to the merchant, the asset's smallest unit
    /// @param arrears still owed afterwards, the asset's smallest unit
    /// @param evidence keccak256 of the evidence
    event Settled(
        bytes32 indexed id,
        uint64 periodStart,
        uint64 periodEnd,
        uint256 gross,
        uint256 refunds,
        int256 deductions,
        uint256 deposited,
        uint256 royaltyDue,
        uint256 royaltyPaid,
        uint256 fee,
        uint256 merchantShare,
        uint256 arrears,
        bytes32 evidence
    );
    /// @notice A payment outside settlements was split.
    /// @param from who paid; the router itself for what was transferred to it
    /// @param amount the asset's smallest unit
    /// @param royaltyDue due on this base, the asset's smallest unit
    /// @param royaltyPaid paid, fee included, arrears first, the asset's smallest unit
    /// @param fee the protocol's part of what was paid, the asset's smallest unit
    /// @param merchantShare credited to the merchant, the asset's smallest unit
    event Paid(
        address indexed from,
        uint256 amount,
        uint256 royaltyDue,
        uint256 royaltyPaid,
        uint256 fee,
        uint256 merchantShare
    );
    /// @notice A reversed deposit lowers the coming royalty bases.
    /// @param id id of the adjustment
    /// @param settlementId the settlement that it corrects
    /// @param baseReduction by how much coming bases fall, the asset's smallest unit
    /// @param evidence keccak256 of the evidence
    event Adjusted(bytes32 indexed id, bytes32 indexed settlementId, uint256 baseReduction, bytes32 evidence);
    /// @notice Arrears were paid out of the merchant's money.
    /// @param amount the asset's smallest unit
    /// @param fee the protocol's part of what was paid, the asset's smallest unit
    /// @param arrearsLeft still owed, the asset's smallest unit
    event ArrearsSwept(uint256 amount, uint256 fee, uint256 arrearsLeft);
    /// @notice The fee credit was sent to the fee recipient.
    /// @param to who got it
    /// @param amount the asset's smallest unit
    event FeeCollected(address indexed to, uint256 amount);
    /// @notice The merchant's credit was sent to its account.
    /// @param amount the asset's smallest unit
    event MerchantCollected(uint256 amount);
    /// @notice Royalties came back and went to the holders' stream.
    /// @param from who brought it
    /// @param amount the asset's smallest unit
    event RoyaltiesReturned(address indexed from, uint256 amount);
    /// @notice From now on every payment goes to the holders.
    event WoundDown();

    /// @notice This settlement was settled before.
    /// @param id keccak256 of the platform's id
    error AlreadySettled(bytes32 id);
    /// @notice This adjustment was made before.
    /// @param id id of the adjustment
    error AlreadyAdjusted(bytes32 id);
    /// @notice No settlement with this id was settled here.
    /// @param id keccak256 of the platform's id
    error UnknownSettlement(bytes32 id);
    /// @notice The statement is about a source that is not bound to this store.
    /// @param expected id of the bound source
    /// @param found id in the statement
    error WrongSource(bytes32 expected, bytes32 found);
    /// @notice The deposit differs from the signed net payout by more than the tolerance.
    /// @param netPayout the asset's smallest unit
    /// @param deposited the asset's smallest unit
    /// @param tolerance largest difference, the asset's smallest unit
    error DepositMismatch(int256 netPayout, uint256 deposited, uint256 tolerance);
    /// @notice Numerator or denominator of the conversion rate is zero.
    error NoConversionRate();
    /// @notice Amounts end at 2^96 − 1.
    /// @param amount the asset's smallest unit
    error AmountTooLarge(uint256 amount);
    /// @notice The amount is zero.
    error ZeroAmount();
    /// @notice Adjustments of one settlement take back at most its gross sales.
    /// @param baseReduction by how much coming bases fall, the asset's smallest unit
    /// @param adjustable what may still be taken back, the asset's smallest unit
    error AdjustmentTooLarge(uint256 baseReduction, uint256 adjustable);
    /// @notice `field` is the name of the Init field.
    /// @param field name of the field
    /// @param value the value that was given; 0 where it is missing or has no number
    error InvalidConfig(bytes32 field, uint256 value);
    /// @notice The asset kept something of the transfer.
    /// @param expected the asset's smallest unit
    /// @param received the asset's smallest unit
    error ShortTransfer(uint256 expected, uint256 received);
    /// @notice There is no fee credit.
    error NothingToCollect();
    /// @notice Only the store's MerchantAccount may call.
    /// @param caller who called
    error OnlyMerchantAccount(address caller);
    /// @notice Nothing is in arrears, or the merchant has no money to pay it with.
    /// @param arrears the asset's smallest unit
    error NothingToSweep(uint256 arrears);
    /// @notice The router holds nothing but the credits: nothing was transferred to it without {pay}.
    /// @param balance what the router holds, the asset's smallest unit
    /// @param credits what it owes merchant and protocol, the asset's smallest unit
    error NothingTransferred(uint256 balance, uint256 credits);

    /// @notice Settles one period with both attestors' EIP-712 signatures, pulling `s.deposited` from the caller.
    /// Anyone may call. A negative net payout must come with `deposited` = 0; another must equal the deposit within
    /// deposited × toleranceBps / 10,000 (rounded down). Errors, in this order: AlreadySettled, WrongSource,
    /// EmptyPeriod, PeriodTooLong, PeriodInFuture, PeriodOverlaps, StatementExpired, NoConversionRate,
    /// AmountTooLarge, DepositMismatch, StoreAttestors' InvalidAttestation, ShortTransfer.
    function settle(Settlement calldata s, bytes calldata commerceSignature, bytes calldata bankSignature)
        external;

    /// @notice Lowers coming royalty bases, and attested sales, after a reversed deposit; signed by both attestors.
    /// Anyone may call. Errors: AlreadyAdjusted, UnknownSettlement, StatementExpired, AdjustmentTooLarge, and
    /// StoreAttestors' InvalidAttestation.
    function adjust(Adjustment calldata a, bytes calldata commerceSignature, bytes calldata bankSignature)
        external;

    /// @notice A payment in the stablecoin from the caller (a storefront), split at once; never counts as attested
    /// sales and never moves the stream's end. Errors: ZeroAmount, AmountTooLarge, ShortTransfer.
    /// @param amount the asset's smallest unit
    function pay(uint256 amount) external;

    /// @notice Treats what was transferred here without {pay} as a payment, from this contract's address. Anyone
    /// may call. Error: NothingTransferred.
    function payTransferred() external returns (uint256 amount);

    /// @notice Pays arrears out of the merchant's credit first, then its account. Anyone may call. Error:
    /// NothingToSweep.
    function sweepArrears() external returns (uint256 amount);

    /// @notice Sends the merchant's credit to the MerchantAccount. MerchantAccount only; 0 if there is none.
    function collectMerchant() external returns (uint256 amount);

    /// @notice Sends the fee credit to the fee recipient. Anyone may call.
    function collectFee() external returns (uint256 amount);

    /// @notice Gives `amount` of the caller's dollars, all of them, to the holders' stream: royalties that come back, not
    /// revenue, and outside the books. As with {pay}, the stream's end does not move; after {windDown}, what would wait for
    /// a push is pushed. Anyone may call. Errors: ZeroAmount, ShortTransfer.
    /// @param amount the asset's smallest unit
    function returnRoyalties(uint256 amount) external;

    /// @notice From now on everything goes to holders, for good. MerchantAccount only, when the store is delisted.
    /// Error: OnlyMerchantAccount.
    function windDown() external;

    function settled(bytes32 id) external view returns (bool);
    function adjusted(bytes32 id) external view returns (bool);
    /// @notice How much of a settlement's gross sales adjustments may still take back.
    function adjustable(bytes32 id) external view returns (uint256);
    function lastPeriodEnd() external view returns (uint64);
    /// @notice Negative or zero: what lowers the next base, smallest units.
    function carriedBase() external view returns (int256);
    function arrears() external view returns (uint256);
    /// @notice When the present arrears began; 0 while there are none.
    function arrearsSince() external view returns (uint64);
    function woundDown() external view returns (bool);
    function merchantCredit() external view returns (uint256);
    function feeCredit() external view returns (uint256);
    /// @notice Transferred here without {pay} and not split yet.
    function sweepable() external view returns (uint256);
    function totals() external view returns (Totals memory);
    /// @notice Attested gross sales and refunds of all periods that ended at or before `timestamp`. Adjustments count
    /// as refunds of the period that was last when they arrived.
    /// @param timestamp Unix seconds
    function cumulativeSales(uint48 timestamp) external view returns (uint256 gross, uint256 refunds);
    /// @notice {cumulativeSales}, with a period that `timestamp` cuts counted by time, each rounded down: what a period
    /// [a, b) sold until t is its amount × (t − a) ÷ (b − a).
    /// @param timestamp Unix seconds
    function proratedSales(uint48 timestamp) external view returns (uint256 gross, uint256 refunds);
    function asset() external view returns (address);
    function token() external view returns (address);
    function merchantAccount() external view returns (address);
    function attestors() external view returns (address);
    function feeRecipient() external view returns (address);
    function royaltyBps() external view returns (uint16);
    function feeBps() external view returns (uint16);
    function toleranceBps() external view returns (uint16);
    function commerceSource() external view returns (bytes32);
    function bankSource() external view returns (bytes32);
    /// @notice EIP-712 digests that the commerce and the bank attestor sign for `s` (and for an adjustment: both).
    function commerceDigest(Settlement calldata s) external view returns (bytes32);
    function bankDigest(Settlement calldata s) external view returns (bytes32);
    function adjustmentDigest(Adjustment calldata a) external view returns (bytes32);
}
