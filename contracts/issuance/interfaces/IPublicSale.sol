// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStoreFactory} from "./IStoreFactory.sol";

/// @title One store's public sale: dollars in at a fixed price, tokens out once the store is issued, else all back.
/// @notice Dollars are the asset's smallest unit, tokens the smallest token unit. A buyer's tokens are dollars × 10^18 ÷
/// price, rounded down, over all that it paid; what those roundings leave (less than one smallest unit a buyer) stays here
/// for ever. The pool gets proceeds × liquidityProceedsBps rounded down, and tokens worth that at the price rounded down;
/// the merchant's account gets the rest of the dollars held (what somebody gave unasked included); all other tokens are
/// burned.
/// @notice Conserved: before the end, dollars held ≥ {raised} − refunded; after success, raised + given = pool + merchant,
/// and tokens distributed = sold + pool + burned. The per-wallet cap binds an account, not a person.
interface IPublicSale {
    struct Init {
        address asset;
        uint16 liquidityProceedsBps;
        uint40 opensAt;
        uint40 closesAt;
        uint128 price;
        uint128 softCap;
        uint128 hardCap;
        uint128 walletCap;
        uint128 publicTokens;
        uint128 liquidityTokens;
    }

    enum Status {
        /// Before {opensAt}.
        Upcoming,
        Open,
        /// The hard cap is reached, or the window over with the soft cap met: waits for the desk's activation.
        Succeeded,
        /// Soft cap missed, or not finalised within {FINALIZATION_PERIOD} of the close: refunds, for ever.
        Failed,
        Finalized
    }

    event Bought(address indexed buyer, uint256 amount, uint256 tokens, uint256 raised);
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
    event Claimed(address indexed buyer, address indexed to, uint256 tokens);
    event Refunded(address indexed buyer, address indexed to, uint256 amount);

    error OnlyDesk(address caller);
    error SaleNotOpenYet(uint256 opensAt);
    error SaleClosed();
    error ZeroAmount();
    /// @notice The amount does not pay for the smallest token unit.
    error AmountTooSmall(uint256 amount, uint256 min);
    error HardCapExceeded(uint256 requested, uint256 left);
    error WalletCapExceeded(uint256 requested, uint256 left);
    /// @notice The asset kept something of the transfer for itself.
    error AmountNotReceived(uint256 requested, uint256 received);
    error NotSucceeded(Status status);
    error NotFailed(Status status);
    error NotFinalized(Status status);
    error NothingToClaim(address buyer);
    error NothingToRefund(address buyer);
    error InvalidRecipient(address to);
    /// @notice Somebody else has provided liquidity to the store's pair.
    error PoolNotEmpty(address pair, uint256 liquidity);
    /// @notice The sale does not hold the tokens that were allotted to it.
    error WrongAllocation(uint256 held, uint256 allotted);

    /// @notice Once, by the desk that made the clone, which becomes {desk}.
    function initialize(Init calldata init) external;

    /// @notice Buys for the caller with `amount` dollars, which must be approved. Errors: ZeroAmount, AmountTooSmall,
    /// SaleNotOpenYet, SaleClosed, HardCapExceeded, WalletCapExceeded, AmountNotReceived.
    /// @return tokens that this purchase adds to the buyer's
    function buy(uint256 amount) external returns (uint256 tokens);

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
    /// @notice Until when a successful sale can be finalised: {terms}.closesAt + {FINALIZATION_PERIOD}.
    function finalizableUntil() external view returns (uint256);
    function FINALIZATION_PERIOD() external view returns (uint64);
}
