// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRevenueRouter} from "../revenue/interfaces/IRevenueRouter.sol";
import {IStoreAttestors} from "../revenue/interfaces/IStoreAttestors.sol";
import {DelayedAddress} from "../shared/DelayedAddress.sol";
import {IRoyaltyToken} from "../token/interfaces/IRoyaltyToken.sol";
import {IMerchantAccount} from "./interfaces/IMerchantAccount.sol";

/// @title Who the merchant is, where it is paid, and how either changes.
abstract contract MerchantSeat is IMerchantAccount {
    using DelayedAddress for DelayedAddress.Delayed;

    /// @inheritdoc IMerchantAccount
    uint64 public constant CHANGE_DELAY = 3 days;

    /// @inheritdoc IMerchantAccount
    address public asset;
    /// @inheritdoc IMerchantAccount
    address public token;
    /// @inheritdoc IMerchantAccount
    address public router;
    /// @inheritdoc IMerchantAccount
    address public merchant;
    /// @dev Part of every consent, so that one is used at most once and can be taken back.
    uint64 internal _consentNonce;
    address private _nextMerchant;
    uint64 private _nextMerchantAt;
    DelayedAddress.Delayed private _recipient;

    modifier onlyMerchant() {
        if (msg.sender != merchant) revert OnlyMerchant(msg.sender);
        _;
    }

    /// @inheritdoc IMerchantAccount
    function setRecipient(address newRecipient) external onlyMerchant {
        _requirePayable(newRecipient);
        uint64 effectiveAt = uint64(block.timestamp) + CHANGE_DELAY;
        _recipient.schedule(newRecipient, effectiveAt);
        emit RecipientChangeScheduled(newRecipient, effectiveAt);
    }

    /// @inheritdoc IMerchantAccount
    function transferMerchant(address newMerchant) external onlyMerchant {
        if (newMerchant == merchant || newMerchant == address(this)) revert InvalidAddress(newMerchant);
        uint64 effectiveAt;
        if (newMerchant != address(0)) {
            _requireNotAttestor(newMerchant);
            effectiveAt = uint64(block.timestamp) + CHANGE_DELAY;
        }
        (_nextMerchant, _nextMerchantAt) = (newMerchant, effectiveAt);
        emit MerchantChangeScheduled(newMerchant, effectiveAt);
    }

    /// @inheritdoc IMerchantAccount
    function acceptMerchant() external {
        if (_nextMerchant == address(0)) revert NoChangeScheduled();
        if (msg.sender != _nextMerchant) revert OnlyPendingMerchant(msg.sender);
        if (block.timestamp < _nextMerchantAt) revert ChangeNotDue(_nextMerchantAt);
        _recipient.cancel();
        _takeSeat(msg.sender);
    }

    /// @inheritdoc IMerchantAccount
    function pendingMerchant() external view returns (address newMerchant, uint64 effectiveAt) {
        return (_nextMerchant, _nextMerchantAt);
    }

    /// @inheritdoc IMerchantAccount
    function pendingRecipient() external view returns (address newRecipient, uint64 effectiveAt) {
        return _recipient.pending();
    }

    /// @inheritdoc IMerchantAccount
    function recipient() public view returns (address) {
        return _recipient.get();
    }

    function _initSeat(Init calldata init) internal {
        asset = init.asset;
        token = init.token;
        router = init.router;
        if (init.merchant == address(0)) revert InvalidAddress(init.merchant);
        _requireNotAttestor(init.merchant);
        merchant = init.merchant;
        _requirePayable(init.recipient);
        _recipient.current = init.recipient;
    }

    /// @dev Seat and payout address at once, and nothing that the old merchant scheduled.
    function _seat(address newMerchant) internal {
        if (newMerchant == merchant) revert InvalidAddress(newMerchant);
        _requirePayable(newMerchant);
        _requireNotAttestor(newMerchant);
        _recipient.cancel();
        _recipient.current = newMerchant;
        _takeSeat(newMerchant);
    }

    function _takeSeat(address newMerchant) private {
        emit MerchantChanged(merchant, newMerchant);
        merchant = newMerchant;
        ++_consentNonce;
        (_nextMerchant, _nextMerchantAt) = (address(0), 0);
        IRoyaltyToken(token).handOverMerchant(newMerchant);
    }

    /// @dev A payout to one of these would be lost or become revenue again.
    function _requirePayable(address account) private view {
        if (
            account == address(0) || account == address(this) || account == asset || account == token
                || account == router
        ) revert InvalidAddress(account);
    }

    /// @dev The other half of StoreAttestors' check, which also refuses a scheduled merchant. While a store is being
    /// issued either may be first.
    function _requireNotAttestor(address account) private view {
        address attestors = router.code.length == 0 ? address(0) : IRevenueRouter(router).attestors();
        if (attestors.code.length == 0) return;
        if (
            _attests(attestors, IStoreAttestors.Role.Commerce, account)
                || _attests(attestors, IStoreAttestors.Role.Bank, account)
        ) revert RoleConflict(account);
    }

    function _attests(address attestors, IStoreAttestors.Role role, address account)
        private
        view
        returns (bool)
    {
        (address next,) = IStoreAttestors(attestors).scheduled(role);
        return account == next || account == IStoreAttestors(attestors).attestorOf(role);
    }
}
