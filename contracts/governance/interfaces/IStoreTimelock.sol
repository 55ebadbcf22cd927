// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title The owner of every control of a store: OpenZeppelin's TimelockController with one user, the governor.
/// @notice The governor is the only proposer, canceler and executor; the timelock is its own only admin, and no proposal
/// can reach its role functions. It holds nothing: it takes no ether and no action carries any.
interface IStoreTimelock {
    /// @notice The timelock takes no ether: no action could send it on.
    error EtherNotAccepted();
    /// @notice OpenZeppelin's open-ended initializer is closed; see {initialize}.
    error InitializerClosed();

    /// @notice Once, by the factory that made the clone. `delay` in seconds, within {MIN_DELAY} … {MAX_DELAY}.
    /// Error: SettingOutOfBounds.
    /// @param delay seconds
    function initialize(uint256 delay, address governor) external;

    /// @notice Shortest delay: long enough for a guardian to see what was queued.
    function MIN_DELAY() external view returns (uint256);
    function MAX_DELAY() external view returns (uint256);
}
