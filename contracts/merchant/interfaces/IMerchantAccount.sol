// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Holds the merchant's share and pays it out within a strict rolling limit that holders vote on.
/// @notice In any window (t − window, t] the merchant withdraws at most the effective limit of that moment, also
/// across changes of limit and window: history is kept, never reset. How a store ends is in IDelisting.
interface IMerchantAccount {
    struct Terms {
        /// Floor as a rate: limit × floorWindow ≥ floorLimit × window must always hold.
        uint128 floorLimit;
        uint32 floorWindow;
        uint32 minWindow;
        uint32 maxWindow;
        uint128 maxLimit;
    }

    struct Init {
        address asset;
        address token;
        address router;
        address policy;
        address timelock;
        address governor;
        address merchant;
        address recipient;
        uint128 limit;
        uint32 window;
        Terms terms;
    }

    event Withdrawn(address indexed recipient, uint256 amount, uint256 availableAfter);
    event LimitChanged(uint128 limit, uint32 window);
    event RecipientChangeScheduled(address indexed recipient, uint64 effectiveAt);
    event MerchantChangeScheduled(address indexed newMerchant, uint64 effectiveAt);
    event MerchantChanged(address indexed previousMerchant, address indexed newMerchant);
    event Frozen(address indexed guardian, uint64 until);
    event ArrearsSurrendered(uint256 amount);

    error OnlyMerchant(address caller);
    error OnlyTimelock(address caller);
    error OnlyRouter(address caller);
    error OnlyGuardian(address caller);
    error OnlyPendingMerchant(address caller);
    /// @notice `available` of the limit now; the requested amount would fit at `availableAt` (0: never under this
    /// limit).
    error WithdrawalLimitExceeded(uint256 requested, uint256 available, uint256 availableAt);
    error InsufficientBalance(uint256 requested, uint256 balance);
    error ArrearsOutstanding(uint256 arrears);
    error WithdrawalsFrozen(uint64 until);
    error FrozenTooRecently(uint64 nextAllowedAt);
    error FreezeTooLong(uint256 duration, uint256 max);
    error LimitBelowFloor(uint256 limit, uint256 window, uint256 floorLimit, uint256 floorWindow);
    error LimitAboveMaximum(uint256 limit, uint256 max);
    error WindowOutOfBounds(uint256 window, uint256 min, uint256 max);
    error ChangeNotDue(uint64 effectiveAt);
    error NoChangeScheduled();
    error InvalidAddress(address account);
    error ZeroAmount();
    /// @notice The account attests this store's figures, now or from a scheduled moment.
    error RoleConflict(address account);
    /// @notice `field` is the name of the Terms field.
    error InvalidTerms(bytes32 field);

    /// @notice Pulls the merchant's credit from the router, then pays `amount` to {recipient}. Merchant only. Errors, in
    /// this order: OnlyMerchant, ZeroAmount, WithdrawalsFrozen, ArrearsOutstanding, WithdrawalLimitExceeded,
    /// InsufficientBalance.
    function withdraw(uint256 amount) external;
    /// @notice Schedules a new payout address, effective by itself after {CHANGE_DELAY}; the current one cancels.
    /// Merchant only. Error: InvalidAddress.
    function setRecipient(address newRecipient) external;
    /// @notice Schedules a hand-over of the merchant's seat; the new key accepts after the delay. Zero cancels.
    /// Merchant only. Errors: InvalidAddress, RoleConflict.
    function transferMerchant(address newMerchant) external;
    /// @notice The scheduled new merchant takes the seat; its votes end, and a payout address that the old key
    /// scheduled and that is not due yet is dropped. Errors: NoChangeScheduled, OnlyPendingMerchant, ChangeNotDue.
    function acceptMerchant() external;
    /// @notice Limit (smallest unit) per rolling window (seconds). Timelock only. Errors: WindowOutOfBounds,
    /// LimitAboveMaximum, LimitBelowFloor.
    function setLimit(uint128 newLimit, uint32 newWindow) external;
    /// @notice Guardian: no withdrawals for `duration` seconds (≤ 72 h), once per 30 days, counted from the last
    /// freeze's start. Errors: OnlyGuardian, ZeroAmount, FreezeTooLong, FrozenTooRecently.
    function freeze(uint32 duration) external;
    /// @notice Router only: hands over up to `amount` for arrears. Returns what was sent.
    function surrender(uint256 amount) external returns (uint256 sent);

    /// @notice What {withdraw} would accept now: min(balance with router credit, limit left); 0 while frozen or in
    /// arrears.
    function available() external view returns (uint256);
    /// @notice What is left of the effective limit in the current window, whatever the balance.
    function limitLeft() external view returns (uint256);
    /// @notice When `amount` would fit the current effective limit: now, later, or 0 for never. Balance, arrears and
    /// freeze are not considered.
    function availableAt(uint256 amount) external view returns (uint256 timestamp);
    /// @notice The voted limit as the policy leaves it; after a delisting without end (agreed) or 0 (default).
    function effectiveLimit() external view returns (uint256);
    /// @notice The account's own holding, without the credit that waits on the router and what is set aside for an
    /// earlier merchant.
    function balance() external view returns (uint256);
    function limit() external view returns (uint128);
    function window() external view returns (uint32);
    function terms() external view returns (Terms memory);
    function merchant() external view returns (address);
    function pendingMerchant() external view returns (address newMerchant, uint64 effectiveAt);
    function recipient() external view returns (address);
    function pendingRecipient() external view returns (address newRecipient, uint64 effectiveAt);
    function frozenUntil() external view returns (uint64);
    function withdrawnTotal() external view returns (uint256);
    /// @notice Withdrawals within the same second count as one.
    function withdrawalCount() external view returns (uint256);
    /// @notice The `index`-th withdrawal: its time and the cumulative total after it.
    function withdrawalAt(uint256 index) external view returns (uint48 timestamp, uint208 cumulative);
    function asset() external view returns (address);
    function token() external view returns (address);
    function router() external view returns (address);
    function policy() external view returns (address);
    function timelock() external view returns (address);
    function governor() external view returns (address);
    function CHANGE_DELAY() external view returns (uint64);
}
