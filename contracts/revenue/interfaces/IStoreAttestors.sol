// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title A store's two attestors. A vote changes one to another, ever accredited for the role, 14 days later.
interface IStoreAttestors {
    enum Role {
        Commerce,
        Bank
    }

    struct Init {
        address registry;
        address timelock;
        address merchantAccount;
        address commerce;
        address bank;
        address keeper;
    }

    /// @notice An attestor holds the role from `effectiveAt` on.
    /// @param role commerce or bank
    /// @param attestor the attestor
    /// @param effectiveAt from when it holds, Unix seconds
    event AttestorChangeScheduled(Role indexed role, address indexed attestor, uint64 effectiveAt);
    /// @notice The store expects another keeper to submit; zero: none.
    /// @param keeper the keeper
    event KeeperChanged(address indexed keeper);

    /// @notice Only the store's timelock may call, that is a vote.
    /// @param caller who called
    error OnlyTimelock(address caller);
    /// @notice The attestor is not accredited for this role now, when a store is issued, or never was, when a vote names it.
    /// @param role commerce or bank
    /// @param attestor the attestor
    error NotAccredited(Role role, address attestor);
    /// @notice The attestor is the other role's attestor (now or scheduled), the merchant or the keeper.
    /// @param account the account with two roles
    error RoleConflict(address account);
    /// @notice The signature is not the current attestor's for exactly this statement.
    /// @param role commerce or bank
    /// @param expected the current attestor
    error InvalidAttestation(Role role, address expected);

    /// @notice Schedules `attestor` for `role`, effective automatically 14 days from now; replaces what is scheduled for the
    /// role and not due yet. It must have been accredited for the role at some time; losing that changes nothing. Timelock
    /// only. Errors: NotAccredited, RoleConflict.
    function setAttestor(Role role, address attestor) external;
    /// @notice Names the keeper whom the store expects to submit (zero: none); holds no power. Timelock only. Error:
    /// RoleConflict.
    function setKeeper(address keeper) external;

    /// @notice The attestor of `role` at this moment.
    function attestorOf(Role role) external view returns (address);
    /// @notice The attestor that follows and when; zero where none is scheduled or it already holds the role.
    function scheduled(Role role) external view returns (address attestor, uint64 effectiveAt);
    function keeper() external view returns (address);
    function registry() external view returns (address);
    function timelock() external view returns (address);
    function merchantAccount() external view returns (address);
    /// @notice Reverts with InvalidAttestation unless `signature` over `digest` is by the current attestor (ECDSA
    /// first, then ERC-1271).
    function check(Role role, bytes32 digest, bytes calldata signature) external view;
    /// @notice {check} for both roles in one call.
    function checkBoth(
        bytes32 commerceDigest,
        bytes calldata commerceSignature,
        bytes32 bankDigest,
        bytes calldata bankSignature
    ) external view;
    function CHANGE_DELAY() external view returns (uint64);
}
