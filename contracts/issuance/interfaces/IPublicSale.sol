// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStoreFactory} from "./IStoreFactory.sol";

/// @title One store's public sale: dollars in at a fixed price, tokens out once the store is issued, else all back.
/// @notice Dollars are the asset's smallest unit, tokens the smallest token unit. A buyer's tokens are dollars × 10^18 ÷
/// price, rounded down, over all that it paid; what those roundings leave (less than one smallest unit a buyer) stays here
/// forever. The pool gets proceeds × liquidityProceedsBps rounded down, and tokens worth that at the price rounded down;
/// the merchant's account gets the rest of the dollars held (what somebody gave unasked included); all other tokens are
/// burned.
/// @notice Conserved: before the end, dollars held ≥ {raised} − refunded; after success, raised + given = pool + merchant,
/// and tokens distributed = sold + pool + burned. The per-wallet cap binds an account, not a person.
interface IPublicSale {
    struct Init {
        address asset;
        /// Of the proceeds, into the pool, bps.
        uint16 liquidityProceedsBps;
        /// First second of buying, Unix seconds.
        uint40 opensAt;
        /// First second after buying, Unix seconds.
        uint40 closesAt;
        /// Smallest units of the asset per whole token.
        uint128 price;
        /// Smallest units of the asset.
        uint128 softCap;
        /// Smallest units of the asset.
        uint128 hardCap;
        /// Smallest units of the asset, of one account.
        uint128 walletCap;
        /// Smallest token units.
        uint128 publicTokens;
        /// Smallest token units.
        uint128 liquidityTokens;
    }

    enum Status {
        /// Before {opensAt}.
        Upcoming,
        Open,
        /// The hard cap is reached, or the window over with the soft cap met: waits for the desk's activation.
        Succeeded,
        /// Soft cap missed, or not finalized before {finalizableUntil}: refunds, forever.
        Failed,
        Finalized
    }

    /// @notice An account paid in.
    /// @param buyer the account that paid in
    /// @param amount paid in, the asset's smallest unit; less than was asked for where a cap left less
    /// @param tokens what this adds to the buyer's, smallest token units
    /// @param raised paid in by all so far, the asset's smallest unit
    event Bought(address indexed buyer, uint256 amount, uint256 tokens, uint256 raised);
    /// @notice The store's pool was opened, the merchant paid, and what was left over burned.
    /// @param token the store's royalty token
    /// @param pair the Uniswap V2 pair
    /// @param raised paid in by all, the asset's smallest unit
    /// @param pooledAsset into the pool, the asset's smallest unit
    /// @param pooledTokens into the pool, smallest token units
    /// @param liquidity staked for the treasury, the pair's smallest unit
    /// @param toMerchant to the merchant's account, the asset's smallest unit
    /// @param burned smallest token units
    event Finalized(
        address indexed token,
        address indexed pair,
        uint256 raised,
        uint256 pooledAsset,
        uint256 pooledTokens,
        uint256 liquidity,
        uint256 toMerchant,
        uint256 burned
    );
    /// @notice A buyer got its tokens.
    /// @param buyer the account that paid in
    /// @param to who got it
    /// @param tokens smallest token units
    event Claimed(address indexed buyer, address indexed to, uint256 tokens);
    /// @notice A buyer of a failed sale got its money back.
    /// @param buyer the account that paid in
    /// @param to who got it
    /// @param amount the asset's smallest unit
    event Refunded(address indexed buyer, address indexed to, uint256 amount);

    /// @notice Only the desk that opened this sale may call.
    /// @param caller who called
    error OnlyDesk(address caller);
    /// @notice Buying has not begun.
    /// @param opensAt first second of buying, Unix seconds
    error SaleNotOpenYet(uint256 opensAt);
    /// @notice Buying has ended.
    error SaleClosed();
    /// @notice The amount is zero.
    error ZeroAmount();
    /// @notice The amount does not pay for the smallest token unit.
    /// @param amount the asset's smallest unit
    /// @param min least that buys something, the asset's smallest unit
    error AmountTooSmall(uint256 amount, uint256 min);
    /// @notice The account has paid in all that one account may.
    /// @param requested the asset's smallest unit
    /// @param left what the account may still pay in: 0
    error WalletCapExceeded(uint256 requested, uint256 left);
    /// @notice The asset kept something of the transfer for itself.
    /// @param expected the asset's smallest unit
    /// @param received the asset's smallest unit
    error ShortTransfer(uint256 expected, uint256 received);
    /// @notice The sale has not succeeded, or the time to finalize it has passed.
    /// @param status what the sale is now
    error NotSucceeded(Status status);
    /// @notice The sale has not failed: there are no refunds.
    /// @param status what the sale is now
    error NotFailed(Status status);
    /// @notice The sale is not finalized: there is nothing to claim yet.
    /// @param status what the sale is now
    error NotFinalized(Status status);
    /// @notice The account bought nothing, or claimed it already.
    /// @param buyer the account that paid in
    error NothingToClaim(address buyer);
    /// @notice The account paid nothing in, or has it back already.
    /// @param buyer the account that paid in
    error NothingToRefund(address buyer);
    /// @notice Nothing may be sent to this address: it is zero, or what it got there would be lost.
    /// @param to the address that was given
    error InvalidRecipient(address to);
    /// @notice Somebody else has provided liquidity to the store's pair.
    /// @param pair the Uniswap V2 pair
    /// @param liquidity supply of its liquidity tokens, the pair's smallest unit
    error PoolNotEmpty(address pair, uint256 liquidity);
    /// @notice The sale does not hold the tokens that were allotted to it.
    /// @param held smallest token units
    /// @param allotted smallest token units
    error WrongAllocation(uint256 held, uint256 allotted);

    /// @notice Once, by the desk that made the clone, which becomes {desk}.
    function initialize(Init calldata init) external;

    /// @notice Buys for the caller with `amount` dollars, which must be approved, or with as many as hard cap and wallet cap
    /// leave: whoever comes a moment too late for the whole amount gets the rest at the same price. Errors: ZeroAmount,
    /// AmountTooSmall (also: what the caps leave buys nothing), SaleNotOpenYet, SaleClosed, WalletCapExceeded,
    /// ShortTransfer.
    /// @param amount at most so many, the asset's smallest unit
    /// @return filled dollars that were taken, the asset's smallest unit
    /// @return tokens that this purchase adds to the buyer's, smallest token units
    function buy(uint256 amount) external returns (uint256 filled, uint256 tokens);

    /// @notice Pools, burns and pays out, once the desk has issued `store` to this sale. Takes the pair that exists or
    /// creates it; what was donated to it goes to the store's treasury. The liquidity is staked for the treasury. Desk
    /// only. Errors: OnlyDesk, NotSucceeded, WrongAllocation, PoolNotEmpty.
    function finalize(IStoreFactory.Store calldata store) external;

    /// @notice Sends the caller's tokens to `to`, at any time after {finalize}. Errors: NotFinalized, NothingToClaim,
    /// InvalidRecipient.
    function claim(address to) external returns (uint256 tokens);
    /// @notice Sends `buyer` its tokens. Anyone may call.
    function claimFor(address buyer) external returns (uint256 tokens);
    /// @notice Pays all that the caller paid in to `to`, at any time after the sale failed. Errors: NotFailed,
    /// NothingToRefund, InvalidRecipient.
    function refund(address to) external returns (uint256 amount);

    function status() external view returns (Status);
    /// @notice Dollars bought for; never lowered.
    function raised() external view returns (uint256);
    /// @notice Tokens that {raised} pays for, rounded down.
    function sold() external view returns (uint256);
    /// @notice Dollars that `buyer` paid in and was not refunded; zero after a claim.
    function paidBy(address buyer) external view returns (uint256);
    /// @notice Tokens that `buyer` has bought and not claimed.
    function tokensOf(address buyer) external view returns (uint256);
    /// @notice What `buyer` may still pay in now.
    function leftFor(address buyer) external view returns (uint256);
    /// @notice The terms it was opened with.
    function terms() external view returns (Init memory);
    function asset() external view returns (address);
    /// @notice Zero before {finalize}.
    function token() external view returns (address);
    function desk() external view returns (address);
    /// @notice When the hard cap was reached, Unix seconds; 0 before.
    function soldOutAt() external view returns (uint40);
    /// @notice Until when a successful sale can be finalized, Unix seconds: {FINALIZATION_PERIOD} after {soldOutAt}, or after
    /// {terms}.closesAt where the hard cap was not reached.
    function finalizableUntil() external view returns (uint256);
    function FINALIZATION_PERIOD() external view returns (uint64);
}
