// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Attestors that the protocol admin has accredited; consulted when a store names one, never afterwards.
/// @notice A store to be issued needs attestors accredited at that moment. Issued stores may name whoever was ever accredited
/// for the role, so that no later act of the admin leaves them without an attestor.
interface IAttestorRegistry {
    /// @notice The admin set which role the attestor may be named for; both false: none.
    /// @param attestor the attestor
    /// @param commerce for the commerce role
    /// @param bank for the bank role
    event Accredited(address indexed attestor, bool commerce, bool bank);

    /// @notice An attestor holds one role only.
    /// @param attestor the attestor
    error OneRoleOnly(address attestor);

    /// @notice Sets what `attestor` may be named for when a store is issued. Issued stores keep the choice of whom they could
    /// name before. Owner only. Error: OneRoleOnly.
    function accredit(address attestor, bool commerce, bool bank) external;
    function isCommerce(address attestor) external view returns (bool);
    function isBank(address attestor) external view returns (bool);
    /// @notice True forever once the attestor has been accredited for the commerce role.
    function wasCommerce(address attestor) external view returns (bool);
    /// @notice True forever once the attestor has been accredited for the bank role.
    function wasBank(address attestor) external view returns (bool);
}
