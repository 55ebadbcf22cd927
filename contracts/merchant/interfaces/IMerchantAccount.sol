// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Holds the merchant's share and pays it out within a strict rolling limit that holders vote on.
/// @notice In any window (t − window, t] the merchant withdraws at most the effective limit of that moment, also
/// across changes of limit and window: history is kept, never reset. How a store ends is in IDelisting.
interface IMerchantAccount {
    struct Terms {
        /// Floor as a rate: limit × floorWindow ≥ floorLimit × window must always hold.
        uint128 floorLimit;
        /// Seconds.
        uint32 floorWindow;
        /// Seconds.
        uint32 minWindow;
        /// Seconds.
        uint32 maxWindow;
        /// Smallest units of the asset, whatever the window.
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
        /// Smallest units of the asset per window.
        uint128 limit;
        /// Seconds.
        uint32 window;
        Terms terms;
    }

    /// @notice The merchant withdrew.
    /// @param recipient the payout address
    /// @param amount the asset's smallest unit
    /// @param availableAfter what could be withdrawn next, the asset's smallest unit
    event Withdrawn(address indexed recipient, uint256 amount, uint256 availableAfter);
    /// @notice The withdrawal limit or its window changed.
    /// @param limit most in any window, the asset's smallest unit
    /// @param window seconds
    event LimitChanged(uint128 limit, uint32 window);
    /// @notice A new payout address follows the present one at `effectiveAt`.
    /// @param recipient the new payout address
    /// @param effectiveAt from when it holds, Unix seconds
    event RecipientChangeScheduled(address indexed recipient, uint64 effectiveAt);
    /// @notice A new merchant may take the seat from `effectiveAt` on; both zero: canceled.
    /// @param newMerchant who has, or will have, the merchant's seat
    /// @param effectiveAt from when it holds, Unix seconds
    event MerchantChangeScheduled(address indexed newMerchant, uint64 effectiveAt);
    /// @notice The merchant's seat changed hands.
    /// @param previousMerchant who had the seat before
    /// @param newMerchant who has, or will have, the merchant's seat
    event MerchantChanged(address indexed previousMerchant, address indexed newMerchant);
    /// @notice The guardian stopped withdrawals for a while.
    /// @param guardian the store's guardian
    /// @param until first second without the freeze, Unix seconds
    event Frozen(address indexed guardian, uint64 until);
    /// @notice The router took money for royalties in arrears.
    /// @param amount the asset's smallest unit
    event ArrearsSurrendered(uint256 amount);

    /// @notice Only the merchant may call.
    /// @param caller who called
    error OnlyMerchant(address caller);
    /// @notice Only the store's timelock may call, that is a vote.
    /// @param caller who called
    error OnlyTimelock(address caller);
    /// @notice Only the store's RevenueRouter may call.
    /// @param caller who called
    error OnlyRouter(address caller);
    /// @notice Only the store's guardian, within its term, may call.
    /// @param caller who called
    error OnlyGuardian(address caller);
    /// @notice Only the scheduled new merchant may call.
    /// @param caller who called
    error OnlyPendingMerchant(address caller);
    /// @notice `available` of the limit now; the requested amount would fit at `availableAt` (0: never under this
    /// limit).
    /// @param requested the asset's smallest unit
    /// @param available the asset's smallest unit
    /// @param availableAt Unix seconds
    error WithdrawalLimitExceeded(uint256 requested, uint256 available, uint256 availableAt);
    /// @notice The account holds less than was asked for.
    /// @param requested the asset's smallest unit
    /// @param balance the asset's smallest unit
    error InsufficientBalance(uint256 requested, uint256 balance);
    /// @notice Holders are owed royalties: nothing leaves before.
    /// @param arrears the asset's smallest unit
    error ArrearsOutstanding(uint256 arrears);
    /// @notice The guardian stopped withdrawals.
    /// @param until first second without the freeze, Unix seconds
    error WithdrawalsFrozen(uint64 until);
    /// @notice The last freeze began too short a time ago.
    /// @param nextAllowedAt Unix seconds
    error FrozenTooRecently(uint64 nextAllowedAt);
    /// @notice A freeze may not last this long.
    /// @param duration seconds
    /// @param max seconds
    error FreezeTooLong(uint256 duration, uint256 max);
    /// @notice Limit ÷ window is below the floor of the accepted terms.
    /// @param limit the asset's smallest unit
    /// @param window seconds
    /// @param floorLimit the asset's smallest unit
    /// @param floorWindow seconds
    error LimitBelowFloor(uint256 limit, uint256 window, uint256 floorLimit, uint256 floorWindow);
    /// @notice The limit is above the maximum of the accepted terms.
    /// @param limit the asset's smallest unit
    /// @param max the asset's smallest unit
    error LimitAboveMaximum(uint256 limit, uint256 max);
    /// @notice The window is outside the bounds of the accepted terms.
    /// @param window seconds
    /// @param min seconds
    /// @param max seconds
    error WindowOutOfBounds(uint256 window, uint256 min, uint256 max);
    /// @notice The change is scheduled for later.
    /// @param effectiveAt Unix seconds
    error ChangeNotDue(uint64 effectiveAt);
    /// @notice No new merchant is scheduled.
    error NoChangeScheduled();
    /// @notice The address cannot have this part: it is zero, one of the store's own, or the present one.
    /// @param account the address that was given
    error InvalidAddress(address account);
    /// @notice The amount is zero.
    error ZeroAmount();
    /// @notice The freeze has no duration.
    error ZeroDuration();
    /// @notice The account attests this store's figures, now or from a scheduled moment.
    /// @param account the attestor
    error RoleConflict(address account);
    /// @notice `field` is the name of the Terms field.
    /// @param field name of the field
    error InvalidTerms(bytes32 field);

    /// @notice Pulls the merchant's credit from the router, then pays `amount` to {recipient}. Merchant only. Errors, in
    /// this order: OnlyMerchant, ZeroAmount, WithdrawalsFrozen, ArrearsOutstanding, WithdrawalLimitExceeded,
    /// InsufficientBalance.
    /// @param amount the asset's smallest unit
    function withdraw(uint256 amount) external;
    /// @notice Schedules a new payout address, effective automatically after {CHANGE_DELAY}; the current one cancels.
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
    /// @param newLimit the asset's smallest unit
    /// @param newWindow seconds
    function setLimit(uint128 newLimit, uint32 newWindow) external;
    /// @notice Guardian: no withdrawals for `duration` seconds (≤ 72 h), once per 30 days, counted from the last
    /// freeze's start. Errors: OnlyGuardian, ZeroDuration, FreezeTooLong, FrozenTooRecently.
    /// @param duration seconds
    function freeze(uint32 duration) external;
    /// @notice Router only: hands over up to `amount` for arrears. Returns what was sent.
    /// @param amount the asset's smallest unit
    function surrender(uint256 amount) external returns (uint256 sent);

    /// @notice What {withdraw} would accept now: min(balance with router credit, limit left); 0 while frozen or in
    /// arrears.
    function available() external view returns (uint256);
    /// @notice What is left of the effective limit in the current window, whatever the balance.
    function limitLeft() external view returns (uint256);
    /// @notice When `amount` would fit the current effective limit: now, later, or 0 for never. Balance, arrears and
    /// freeze are not considered.
    /// @param amount the asset's smallest unit
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
    /// @param index from 0
    function withdrawalAt(uint256 index) external view returns (uint48 timestamp, uint208 cumulative);
    function asset() external view returns (address);
    function token() external view returns (address);
    function router() external view returns (address);
    function policy() external view returns (address);
    function timelock() external view returns (address);
    function governor() external view returns (address);
    function CHANGE_DELAY() external view returns (uint64);
}
