// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Attestors that the protocol admin has accredited; consulted when a store names one, never afterwards.
interface IAttestorRegistry {
    event Accredited(address indexed attestor, bool commerce, bool bank);

    /// @notice An attestor holds one role only.
    error OneRoleOnly(address attestor);

    /// @notice Sets what `attestor` may be named for by stores from now on. Owner only. Error: OneRoleOnly.
    function accredit(address attestor, bool commerce, bool bank) external;
    function isCommerce(address attestor) external view returns (bool);
    function isBank(address attestor) external view returns (bool);
}
