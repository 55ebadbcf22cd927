// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @dev Yearly targets of a store's vesting. Outside {Limits}, because the length of an array must be.
uint16 constant MAX_VESTING_TARGETS = 16;

/// @title The protocol's numbers that several contracts keep to: units, and the bounds of what a store may agree on.
/// @notice No vote and no admin changes one of them. Ratios are in bps (1/10,000) unless they say percent, times in
/// seconds. `ProtocolBounds` shows the bounds on-chain; those of governor and timelock are in `SettingBounds`.
library Limits {
    /// @dev The whole, in bps.
    uint256 internal constant BPS = 10_000;
    /// @dev Smallest units of one whole royalty token.
    uint256 internal constant TOKEN = 1e18;

    // --- royalty token ---
    uint256 internal constant MIN_SUPPLY = 1000e18;
    uint256 internal constant MAX_SUPPLY = 100_000_000e18;
    uint8 internal constant MAX_ASSET_DECIMALS = 18;
    uint24 internal constant MIN_STREAM_DURATION = 1 days;
    uint24 internal constant MAX_STREAM_DURATION = 30 days;
    /// @dev A top-up raises the current rate only where at least this much time is left to spread it over.
    uint256 internal constant TOP_UP_MIN_LEFT = 24 hours;

    // --- revenue ---
    uint256 internal constant MAX_ROYALTY_BPS = 5000;
    /// @dev The protocol's fee, of a royalty.
    uint256 internal constant MAX_FEE_BPS = 100;
    /// @dev The difference between signed payout and deposit, of the deposit.
    uint256 internal constant MAX_TOLERANCE_BPS = 50;
    /// @dev The longest period that one attested statement covers.
    uint64 internal constant MAX_PERIOD = 62 days;

    // --- merchant ---
    /// @dev What any breach leaves of the withdrawal limit at least.
    uint256 internal constant MIN_BREACH_FRACTION_BPS = 1000;
    /// @dev The shortest maximum age of figures that terms may allow.
    uint256 internal constant MIN_MAX_AGE = 1 days;
    uint256 internal constant MAX_FREEZE = 72 hours;
    /// @dev From the start of one freeze to the start of the next.
    uint64 internal constant FREEZE_INTERVAL = 30 days;

    // --- issuance ---
    /// @dev Bytes of a store's name, and of its symbol.
    uint256 internal constant MAX_TEXT = 31;
    uint256 internal constant MIN_SALE_DURATION = 1 days;
    uint256 internal constant MAX_SALE_DURATION = 90 days;
    /// @dev From the transaction that opens a sale to the moment buying starts.
    uint256 internal constant MAX_SALE_NOTICE = 30 days;
}
