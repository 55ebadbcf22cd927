// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStoreGovernor} from "../governance/interfaces/IStoreGovernor.sol";
import {IRevenueRouter} from "../revenue/interfaces/IRevenueRouter.sol";
import {IStoreAttestors} from "../revenue/interfaces/IStoreAttestors.sol";
import {DelayedAddress} from "../shared/DelayedAddress.sol";
import {IRoyaltyToken} from "../token/interfaces/IRoyaltyToken.sol";
import {IMerchantAccount} from "./interfaces/IMerchantAccount.sol";
import {IMerchantPolicy} from "./interfaces/IMerchantPolicy.sol";
import {RollingLimit} from "./libraries/RollingLimit.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

/// @title The merchant's share of a store's revenue, and its way out.
contract MerchantAccount is IMerchantAccount, Initializable, ReentrancyGuardTransient {
    using Checkpoints for Checkpoints.Trace208;
    using DelayedAddress for DelayedAddress.Delayed;
    using RollingLimit for Checkpoints.Trace208;
    using SafeCast for uint256;
    using SafeERC20 for IERC20;

    /// @inheritdoc IMerchantAccount
    uint64 public constant CHANGE_DELAY = 3 days;
    uint256 private constant MAX_FREEZE = 72 hours;
    uint64 private constant FREEZE_INTERVAL = 30 days;

    /// @inheritdoc IMerchantAccount
    address public asset;
    /// @inheritdoc IMerchantAccount
    address public token;
    /// @inheritdoc IMerchantAccount
    address public router;
    /// @inheritdoc IMerchantAccount
    address public policy;
    /// @inheritdoc IMerchantAccount
    address public timelock;
    /// @inheritdoc IMerchantAccount
    address public governor;
    Terms private _terms;

    /// @inheritdoc IMerchantAccount
    uint128 public limit;
    /// @inheritdoc IMerchantAccount
    uint32 public window;
    /// @inheritdoc IMerchantAccount
    address public merchant;
    /// @inheritdoc IMerchantAccount
    uint64 public frozenUntil;
    address private _nextMerchant;
    uint64 private _nextMerchantAt;
    uint64 private _lastFreeze;
    DelayedAddress.Delayed private _recipient;
    /// @dev Cumulative withdrawals by time.
    Checkpoints.Trace208 private _withdrawals;

    modifier onlyMerchant() {
        if (msg.sender != merchant) revert OnlyMerchant(msg.sender);
        _;
    }

    constructor() {
        _disableInitializers();
    }

    /// @notice Sets the store's addresses and terms for good and the first limit. Errors: InvalidTerms, RoleConflict,
    /// InvalidAddress and those of {setLimit}.
    function initialize(Init calldata init) external initializer {
        Terms calldata t = init.terms;
        if (t.floorLimit == 0) revert InvalidTerms("floorLimit");
        if (t.floorWindow == 0) revert InvalidTerms("floorWindow");
        if (t.minWindow == 0) revert InvalidTerms("minWindow");
        if (t.maxWindow < t.minWindow) revert InvalidTerms("maxWindow");
        asset = init.asset;
        token = init.token;
        router = init.router;
        policy = init.policy;
        timelock = init.timelock;
        governor = init.governor;
        _terms = t;
        if (init.merchant == address(0)) revert InvalidAddress(init.merchant);
        _requireNotAttestor(init.merchant);
        merchant = init.merchant;
        _requirePayable(init.recipient);
        _recipient.current = init.recipient;
        _setLimit(init.limit, init.window);
    }

    /// @inheritdoc IMerchantAccount
    function withdraw(uint256 amount) external onlyMerchant nonReentrant {
        if (amount == 0) revert ZeroAmount();
        if (block.timestamp < frozenUntil) revert WithdrawalsFrozen(frozenUntil);
        uint256 arrears = IRevenueRouter(router).arrears();
        if (arrears > 0) revert ArrearsOutstanding(arrears);
        uint256 effective = effectiveLimit();
        uint256 left = _withdrawals.left(effective, window);
        if (amount > left) {
            revert WithdrawalLimitExceeded(amount, left, _withdrawals.fitsAt(amount, effective, window));
        }
        _withdrawals.record(amount);

        IRevenueRouter(router).collectMerchant();
        uint256 held = balance();
        if (amount > held) revert InsufficientBalance(amount, held);
        address to = recipient();
        emit Withdrawn(to, amount, Math.min(held - amount, left - amount));
        IERC20(asset).safeTransfer(to, amount);
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
        emit MerchantChanged(merchant, msg.sender);
        merchant = msg.sender;
        (_nextMerchant, _nextMerchantAt) = (address(0), 0);
        _recipient.cancel();
        IRoyaltyToken(token).handOverMerchant(msg.sender);
    }

    /// @inheritdoc IMerchantAccount
    function setLimit(uint128 newLimit, uint32 newWindow) external {
        if (msg.sender != timelock) revert OnlyTimelock(msg.sender);
        _setLimit(newLimit, newWindow);
    }

    /// @inheritdoc IMerchantAccount
    function freeze(uint32 duration) external {
        if (msg.sender != IStoreGovernor(governor).guardian()) revert OnlyGuardian(msg.sender);
        if (duration == 0) revert ZeroAmount();
        if (duration > MAX_FREEZE) revert FreezeTooLong(duration, MAX_FREEZE);
        uint64 nextAllowed = _lastFreeze == 0 ? 0 : _lastFreeze + FREEZE_INTERVAL;
        if (block.timestamp < nextAllowed) revert FrozenTooRecently(nextAllowed);
        _lastFreeze = uint64(block.timestamp);
        frozenUntil = _lastFreeze + duration;
        emit Frozen(msg.sender, frozenUntil);
    }

    /// @inheritdoc IMerchantAccount
    function surrender(uint256 amount) external nonReentrant returns (uint256 sent) {
        if (msg.sender != router) revert OnlyRouter(msg.sender);
        sent = Math.min(amount, balance());
        emit ArrearsSurrendered(sent);
        IERC20(asset).safeTransfer(router, sent);
    }

    /// @inheritdoc IMerchantAccount
    function available() external view returns (uint256) {
        if (block.timestamp < frozenUntil || IRevenueRouter(router).arrears() > 0) return 0;
        return Math.min(balance() + IRevenueRouter(router).merchantCredit(), limitLeft());
    }

    /// @inheritdoc IMerchantAccount
    function availableAt(uint256 amount) external view returns (uint256 timestamp) {
        return _withdrawals.fitsAt(amount, effectiveLimit(), window);
    }

    /// @inheritdoc IMerchantAccount
    function terms() external view returns (Terms memory) {
        return _terms;
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
    function withdrawnTotal() external view returns (uint256) {
        return _withdrawals.latest();
    }

    /// @inheritdoc IMerchantAccount
    function withdrawalCount() external view returns (uint256) {
        return _withdrawals.length();
    }

    /// @inheritdoc IMerchantAccount
    function withdrawalAt(uint256 index) external view returns (uint48 timestamp, uint208 cumulative) {
        Checkpoints.Checkpoint208 memory withdrawal = _withdrawals.at(index.toUint32());
        return (withdrawal._key, withdrawal._value);
    }

    /// @inheritdoc IMerchantAccount
    function limitLeft() public view returns (uint256) {
        return _withdrawals.left(effectiveLimit(), window);
    }

    /// @inheritdoc IMerchantAccount
    function effectiveLimit() public view returns (uint256) {
        return IMerchantPolicy(policy).effectiveLimit(limit);
    }

    /// @inheritdoc IMerchantAccount
    function balance() public view returns (uint256) {
        return IERC20(asset).balanceOf(address(this));
    }

    /// @inheritdoc IMerchantAccount
    function recipient() public view returns (address) {
        return _recipient.get();
    }

    function _setLimit(uint128 newLimit, uint32 newWindow) private {
        Terms memory t = _terms;
        if (newWindow < t.minWindow || newWindow > t.maxWindow) {
            revert WindowOutOfBounds(newWindow, t.minWindow, t.maxWindow);
        }
        if (newLimit > t.maxLimit) revert LimitAboveMaximum(newLimit, t.maxLimit);
        if (uint256(newLimit) * t.floorWindow < uint256(t.floorLimit) * newWindow) {
            revert LimitBelowFloor(newLimit, newWindow, t.floorLimit, t.floorWindow);
        }
        (limit, window) = (newLimit, newWindow);
        emit LimitChanged(newLimit, newWindow);
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
