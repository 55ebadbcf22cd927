// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

/// @title The holders' vote over a store: OpenZeppelin Governor behind a timelock, reaching only the store's controls.
interface IStoreGovernor is IGovernor {
    struct Settings {
        /// Seconds.
        uint48 votingDelay;
        uint32 votingPeriod;
        /// Votes (smallest token unit) needed to propose.
        uint256 proposalThreshold;
        /// Percent of the voting supply, 1 … 50.
        uint256 quorumNumerator;
        /// Votes below which quorum does not fall (but never above half of the voting supply).
        uint208 quorumFloor;
        /// Seconds: OpenZeppelin's late-quorum extension, and the Against-only window after a late flip.
        uint48 lateVoteExtension;
        address guardian;
        uint48 guardianTermEnd;
    }

    struct Controls {
        address token;
        address merchantAccount;
        address policy;
        address attestors;
        address treasury;
        address timelock;
    }

    struct Init {
        string name;
        Settings settings;
        Controls controls;
    }

    event GuardianChanged(address indexed guardian, uint48 termEnd);
    event QuorumFloorChanged(uint208 floor);
    /// @notice The proposal flipped to succeeding late: only Against votes count from its deadline until `until`.
    event AgainstOnlyWindowOpened(uint256 indexed proposalId, uint48 until);

    /// @notice This target and function are not controls of the store.
    error ActionNotAllowed(uint256 index, address target, bytes4 selector);
    error TooManyActions(uint256 count, uint256 max);
    error ActionWithValue(uint256 index, uint256 value);
    /// @notice The target's code changed between proposal and execution.
    error TargetCodeChanged(address target, bytes32 expected, bytes32 found);
    error OnlyAgainstVotes(uint256 proposalId);
    error GuardianCannotCancel(uint256 proposalId);
    /// @notice `setting` is its name.
    error SettingOutOfBounds(bytes32 setting, uint256 value, uint256 min, uint256 max);

    /// @notice The store's guardian while its term lasts, else zero.
    function guardian() external view returns (address);
    function guardianTermEnd() external view returns (uint48);
    /// @notice Names the guardian of the next term (≤ 365 days). Governance only.
    function setGuardian(address newGuardian, uint48 termEnd) external;
    function setQuorumFloor(uint208 newFloor) external;
    function quorumFloor(uint256 timepoint) external view returns (uint256);
    function isControl(address target, bytes4 selector) external view returns (bool);
    function controls() external view returns (Controls memory);
    /// @notice Zero, or the end of the proposal's Against-only window.
    function againstOnlyUntil(uint256 proposalId) external view returns (uint48);
}
