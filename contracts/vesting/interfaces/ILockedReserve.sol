// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Holds a store's reserved tokens (the merchant's and the originator's): they neither earn nor vote.
/// @notice Nothing leaves it, at all: there is no function that moves, burns, approves or claims anything, and nobody has
/// a right here. The rules by which reserved tokens are earned are not part of it.
interface ILockedReserve {
    /// @notice Once, by the factory that made the clone.
    function initialize(address token_) external;
    /// @notice The store's royalty token.
    function token() external view returns (address);
    /// @notice Tokens locked here, smallest unit.
    function locked() external view returns (uint256);
}
