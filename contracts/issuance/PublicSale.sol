// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Limits} from "../shared/Limits.sol";
import {IRoyaltyToken} from "../token/interfaces/IRoyaltyToken.sol";
import {IPublicSale} from "./interfaces/IPublicSale.sol";
import {IStoreFactory} from "./interfaces/IStoreFactory.sol";
import {PoolOpening} from "./libraries/PoolOpening.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title One store's public sale: dollars in at a fixed price, tokens out or the dollars back.
/// @notice Holds what buyers paid in, until the store is issued or the sale failed; then the buyers' tokens, or
/// their refunds.
/// @notice Callers: anybody buys; buyers claim or are refunded; the desk finalizes.
/// @notice Never pays out between success and finalization, refunds once it is finalized, or sends one buyer's
/// money to another.
contract PublicSale is IPublicSale, Initializable, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @inheritdoc IPublicSale
    uint64 public constant FINALIZATION_PERIOD = 14 days;

    Init private _terms;
    /// @inheritdoc IPublicSale
    address public desk;
    /// @inheritdoc IPublicSale
    uint40 public soldOutAt;
    /// @inheritdoc IPublicSale
    address public token;
    /// @inheritdoc IPublicSale
    uint256 public raised;
    /// @inheritdoc IPublicSale
    mapping(address buyer => uint256) public paidBy;

    constructor() {
        _disableInitializers();
    }

    /// @inheritdoc IPublicSale
    function initialize(Init calldata init) external initializer {
        desk = msg.sender;
        _terms = init;
    }

    /// @inheritdoc IPublicSale
    function buy(uint256 amount) external nonReentrant returns (uint256 filled, uint256 tokens) {
        if (amount == 0) revert ZeroAmount();
        Status current = status();
        if (current == Status.Upcoming) revert SaleNotOpenYet(_terms.opensAt);
        if (current != Status.Open) revert SaleClosed();
        uint256 total = raised;
        uint256 hardCap = _terms.hardCap;
        uint256 before = paidBy[msg.sender];
        uint256 walletLeft = _terms.walletCap - before;
        if (walletLeft == 0) revert WalletCapExceeded(amount, 0);
        filled = Math.min(amount, Math.min(hardCap - total, walletLeft));
        tokens = _tokensFor(before + filled) - _tokensFor(before);
        if (tokens == 0) revert AmountTooSmall(filled, Math.ceilDiv(_terms.price, Limits.TOKEN));

        total += filled;
        raised = total;
        paidBy[msg.sender] = before + filled;
        if (total == hardCap) soldOutAt = uint40(block.timestamp);
        emit Bought(msg.sender, filled, tokens, total);
        _pull(filled);
    }

    /// @inheritdoc IPublicSale
    function finalize(IStoreFactory.Store calldata store) external nonReentrant {
        if (msg.sender != desk) revert OnlyDesk(msg.sender);
        Status current = status();
        if (current != Status.Succeeded) revert NotSucceeded(current);
        uint256 held = IERC20(store.token).balanceOf(address(this));
        uint256 allotted = uint256(_terms.publicTokens) + _terms.liquidityTokens;
        if (held != allotted) revert WrongAllocation(held, allotted);
        token = store.token;

        uint256 pooledAsset = raised * _terms.liquidityProceedsBps / Limits.BPS;
        uint256 pooledTokens = _tokensFor(pooledAsset);
        uint256 burned = held - sold() - pooledTokens;
        IRoyaltyToken(store.token).burn(burned);
        (address pair, uint256 liquidity) = PoolOpening.open(store, asset(), pooledAsset, pooledTokens);
        uint256 rest = IERC20(asset()).balanceOf(address(this));
        emit Finalized(store.token, pair, raised, pooledAsset, pooledTokens, liquidity, rest, burned);
        if (rest > 0) IERC20(asset()).safeTransfer(store.merchantAccount, rest);
    }

    /// @inheritdoc IPublicSale
    function claim(address to) external returns (uint256 tokens) {
        if (to == address(0) || to == address(this) || to == token) revert InvalidRecipient(to);
        return _claim(msg.sender, to);
    }

    /// @inheritdoc IPublicSale
    function claimFor(address buyer) external returns (uint256 tokens) {
        return _claim(buyer, buyer);
    }

    /// @inheritdoc IPublicSale
    function refund(address to) external nonReentrant returns (uint256 amount) {
        Status current = status();
        if (current != Status.Failed) revert NotFailed(current);
        if (to == address(0) || to == address(this) || to == asset()) revert InvalidRecipient(to);
        amount = paidBy[msg.sender];
        if (amount == 0) revert NothingToRefund(msg.sender);
        paidBy[msg.sender] = 0;
        emit Refunded(msg.sender, to, amount);
        IERC20(asset()).safeTransfer(to, amount);
    }

    /// @inheritdoc IPublicSale
    function leftFor(address buyer) external view returns (uint256) {
        if (status() != Status.Open) return 0;
        return Math.min(_terms.walletCap - paidBy[buyer], _terms.hardCap - raised);
    }

    /// @inheritdoc IPublicSale
    function terms() external view returns (Init memory) {
        return _terms;
    }

    /// @inheritdoc IPublicSale
    function tokensOf(address buyer) external view returns (uint256) {
        return _tokensFor(paidBy[buyer]);
    }

    /// @inheritdoc IPublicSale
    function asset() public view returns (address) {
        return _terms.asset;
    }

    /// @inheritdoc IPublicSale
    function sold() public view returns (uint256) {
        return _tokensFor(raised);
    }

    /// @inheritdoc IPublicSale
    function finalizableUntil() public view returns (uint256) {
        uint256 soldOut = soldOutAt;
        return (soldOut == 0 ? _terms.closesAt : soldOut) + FINALIZATION_PERIOD;
    }

    /// @inheritdoc IPublicSale
    function status() public view returns (Status) {
        if (token != address(0)) return Status.Finalized;
        if (block.timestamp < _terms.opensAt) return Status.Upcoming;
        uint256 total = raised;
        if (block.timestamp < _terms.closesAt && total < _terms.hardCap) return Status.Open;
        return
            total >= _terms.softCap && block.timestamp < finalizableUntil() ? Status.Succeeded : Status.Failed;
    }

    function _claim(address buyer, address to) private returns (uint256 tokens) {
        Status current = status();
        if (current != Status.Finalized) revert NotFinalized(current);
        tokens = _tokensFor(paidBy[buyer]);
        if (tokens == 0) revert NothingToClaim(buyer);
        paidBy[buyer] = 0;
        emit Claimed(buyer, to, tokens);
        IERC20(token).safeTransfer(to, tokens);
    }

    function _pull(uint256 amount) private {
        IERC20 dollars = IERC20(asset());
        uint256 before = dollars.balanceOf(address(this));
        dollars.safeTransferFrom(msg.sender, address(this), amount);
        uint256 received = dollars.balanceOf(address(this)) - before;
        if (received != amount) revert ShortTransfer(amount, received);
    }

    function _tokensFor(uint256 amount) private view returns (uint256) {
        return amount * Limits.TOKEN / _terms.price;
    }
}
