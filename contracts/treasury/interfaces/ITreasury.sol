// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title A store's treasury: spends by vote only, through one typed call.
interface ITreasury {
    event TreasuryPaid(address indexed asset, address indexed to, uint256 amount);

    error OnlyTimelock(address caller);
    error InvalidRecipient(address to);

    /// @notice Sends `amount` (smallest unit) of an ERC-20. Timelock only.
    function pay(address asset, address to, uint256 amount) external;
    function timelock() external view returns (address);
}
