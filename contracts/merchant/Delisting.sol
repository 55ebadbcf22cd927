// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRevenueRouter} from "../revenue/interfaces/IRevenueRouter.sol";
import {AccountSignature} from "../shared/AccountSignature.sol";
import {MerchantSeat} from "./MerchantSeat.sol";
import {IDelisting} from "./interfaces/IDelisting.sol";
import {IMerchantAccount} from "./interfaces/IMerchantAccount.sol";
import {IMerchantPolicy} from "./interfaces/IMerchantPolicy.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

/// @title The end of a store, and its passing to another merchant.
/// @dev A minimal clone per store; see RevenueRouter for why plain EIP712 is right for clones. A delisting moves no
/// money, so no receiver can block it.
abstract contract Delisting is IDelisting, MerchantSeat, EIP712 {
    using SafeERC20 for IERC20;

    bytes32 private constant DELIST_TYPEHASH = keccak256("Delist(uint256 nonce,uint256 deadline)");
    bytes32 private constant TRANSFER_TYPEHASH =
        keccak256("TransferStore(address newMerchant,uint256 nonce,uint256 deadline)");

    /// @inheritdoc IDelisting
    uint64 public constant CAUSE_PERIOD = 30 days;

    /// @inheritdoc IMerchantAccount
    address public policy;
    /// @inheritdoc IMerchantAccount
    address public timelock;
    /// @inheritdoc IDelisting
    Exit public exit;
    /// @inheritdoc IDelisting
    uint64 public delistedAt;
    /// @inheritdoc IDelisting
    uint256 public totalSetAside;
    /// @inheritdoc IDelisting
    mapping(address account => uint256) public setAside;

    modifier onlyTimelock() {
        if (msg.sender != timelock) revert OnlyTimelock(msg.sender);
        _;
    }

    constructor() EIP712("Takings MerchantAccount", "1") {}

    /// @inheritdoc IDelisting
    function delistForDefault() external onlyTimelock {
        _requireListed();
        _requireCause();
        _delist(Exit.Default);
    }

    /// @inheritdoc IDelisting
    function delistByAgreement(uint256 deadline, bytes calldata signature) external onlyTimelock {
        _requireListed();
        _requireConsent(delistDigest(deadline), deadline, signature);
        _delist(Exit.Agreed);
    }

    /// @inheritdoc IDelisting
    function transferStore(address newMerchant, uint256 deadline, bytes calldata signature)
        external
        onlyTimelock
    {
        _requireListed();
        if (signature.length == 0) _requireCause();
        else _requireConsent(transferDigest(newMerchant, deadline), deadline, signature);

        address previous = merchant;
        address owed = recipient();
        uint256 amount = _payArrears();
        setAside[owed] += amount;
        totalSetAside += amount;
        emit StoreTransferred(previous, newMerchant, owed, amount);
        _seat(newMerchant);
    }

    /// @inheritdoc IDelisting
    function collectSetAside(address account, address to) external returns (uint256 amount) {
        if (to != account && msg.sender != account) revert OnlyOwnerRedirects(account);
        amount = setAside[account];
        setAside[account] = 0;
        totalSetAside -= amount;
        emit SetAsideCollected(account, to, amount);
        IERC20(asset).safeTransfer(to, amount);
    }

    /// @inheritdoc IDelisting
    function revokeConsents() external onlyMerchant {
        emit ConsentsRevoked(msg.sender, ++_consentNonce);
    }

    /// @inheritdoc IDelisting
    function forfeitReserve() external returns (uint256 amount) {
        if (exit != Exit.Default) revert NotDefaulted();
        _sweepArrears();
        amount = IRevenueRouter(router).forfeit(_sendReserve());
        if (amount > 0) emit ReserveForfeited(amount);
    }

    /// @inheritdoc IDelisting
    function consentNonce() external view returns (uint256) {
        return _consentNonce;
    }

    /// @inheritdoc IDelisting
    function cause() public view returns (bool given, uint64 arrearsSince, uint64 breachedSince) {
        arrearsSince = IRevenueRouter(router).arrearsSince();
        breachedSince = IMerchantPolicy(policy).breachedSince();
        given = _lasted(arrearsSince) || _lasted(breachedSince);
    }

    /// @inheritdoc IDelisting
    function delistDigest(uint256 deadline) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(DELIST_TYPEHASH, _consentNonce, deadline)));
    }

    /// @inheritdoc IDelisting
    function transferDigest(address newMerchant, uint256 deadline) public view returns (bytes32) {
        return
            _hashTypedDataV4(keccak256(abi.encode(TRANSFER_TYPEHASH, newMerchant, _consentNonce, deadline)));
    }

    /// @inheritdoc IMerchantAccount
    function balance() public view returns (uint256) {
        return IERC20(asset).balanceOf(address(this)) - totalSetAside;
    }

    function _initDelisting(Init calldata init) internal {
        policy = init.policy;
        timelock = init.timelock;
        _initSeat(init);
    }

    function _delist(Exit how) private {
        (exit, delistedAt) = (how, uint64(block.timestamp));
        ++_consentNonce;
        emit Delisted(how, delistedAt);
        IRevenueRouter(router).windDown();
    }

    /// @dev Arrears as far as the merchant's money reaches, then all of the rest comes here. Returns it.
    function _payArrears() private returns (uint256 left) {
        _sweepArrears();
        IRevenueRouter(router).collectMerchant();
        return balance();
    }

    function _sweepArrears() private {
        IRevenueRouter revenue = IRevenueRouter(router);
        if (revenue.arrears() > 0 && revenue.merchantCredit() + balance() > 0) revenue.sweepArrears();
    }

    /// @dev Sends the balance to the router; returns what arrived there. A block on this account must not hold up the
    /// credit that waits in the router.
    function _sendReserve() private returns (uint256 arrived) {
        uint256 held = balance();
        if (held == 0) return 0;
        uint256 before = IERC20(asset).balanceOf(router);
        if (IERC20(asset).trySafeTransfer(router, held)) {
            arrived = IERC20(asset).balanceOf(router) - before;
        } else {
            emit AccountBlocked(held);
        }
    }

    function _requireListed() private view {
        if (exit != Exit.None) revert AlreadyDelisted(exit);
    }

    function _requireCause() private view {
        (bool given, uint64 arrearsSince, uint64 breachedSince) = cause();
        if (!given) revert NoCause(arrearsSince, breachedSince);
    }

    function _requireConsent(bytes32 digest, uint256 deadline, bytes calldata signature) private view {
        if (block.timestamp > deadline) revert ConsentExpired(deadline);
        if (!AccountSignature.isValid(merchant, digest, signature)) revert InvalidConsent(merchant);
    }

    function _lasted(uint64 since) private view returns (bool) {
        return since != 0 && block.timestamp >= since + CAUSE_PERIOD;
    }
}
