// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title A store's treasury: spends by vote only, through one typed call.
interface ITreasury {
    /// @notice A vote spent from the treasury.
    /// @param asset the ERC-20
    /// @param to who got it
    /// @param amount its smallest unit
    event TreasuryPaid(address indexed asset, address indexed to, uint256 amount);

    /// @notice Only the store's timelock may call, that is a vote.
    /// @param caller who called
    error OnlyTimelock(address caller);
    /// @notice Nothing may be sent to this address: it is zero, or what it got there would be lost.
    /// @param to the address that was given
    error InvalidRecipient(address to);

    /// @notice Once, by the factory that made the clone.
    function initialize(address timelock_, address token_) external;

    /// @notice Sends `amount` (smallest unit) of an ERC-20. Timelock only.
    /// @param amount smallest unit of `asset`
    function pay(address asset, address to, uint256 amount) external;
    /// @notice Claims the royalties of the store's tokens held here, to here. Anyone may call.
    function collectRoyalties() external returns (uint256 amount);
    function timelock() external view returns (address);
    /// @notice The store's royalty token.
    function token() external view returns (address);
}
