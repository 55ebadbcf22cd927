// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStoreGovernor} from "../governance/interfaces/IStoreGovernor.sol";
import {IRevenueRouter} from "../revenue/interfaces/IRevenueRouter.sol";
import {Limits} from "../shared/Limits.sol";
import {Delisting} from "./Delisting.sol";
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
/// @notice Holds the merchant's dollars, and what transfers of the store set aside for earlier merchants.
/// @notice Callers: the merchant withdraws; votes set the limit and end or transfer the store; the guardian
/// freezes for up to three days; the router takes arrears.
/// @notice Never pays out more than the limit in any window, while arrears exist or in a freeze, or gives money
/// to whom it does not belong.
contract MerchantAccount is Delisting, Initializable, ReentrancyGuardTransient {
    using Checkpoints for Checkpoints.Trace208;
    using RollingLimit for Checkpoints.Trace208;
    using SafeCast for uint256;
    using SafeERC20 for IERC20;

    /// @inheritdoc IMerchantAccount
    address public governor;
    Terms private _terms;

    /// @inheritdoc IMerchantAccount
    uint128 public limit;
    /// @inheritdoc IMerchantAccount
    uint32 public window;
    /// @inheritdoc IMerchantAccount
    uint64 public frozenUntil;
    uint64 private _lastFreeze;
    /// @dev Cumulative withdrawals by time.
    Checkpoints.Trace208 private _withdrawals;

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
        governor = init.governor;
        _terms = t;
        _initDelisting(init);
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
    function setLimit(uint128 newLimit, uint32 newWindow) external onlyTimelock {
        _setLimit(newLimit, newWindow);
    }

    /// @inheritdoc IMerchantAccount
    function freeze(uint32 duration) external {
        if (msg.sender != IStoreGovernor(governor).guardian()) revert OnlyGuardian(msg.sender);
        if (duration == 0) revert ZeroDuration();
        if (duration > Limits.MAX_FREEZE) revert FreezeTooLong(duration, Limits.MAX_FREEZE);
        uint64 nextAllowed = _lastFreeze == 0 ? 0 : _lastFreeze + Limits.FREEZE_INTERVAL;
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
        if (exit == Exit.Default) return 0;
        if (exit == Exit.Agreed) return type(uint256).max;
        return IMerchantPolicy(policy).effectiveLimit(limit);
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
}
