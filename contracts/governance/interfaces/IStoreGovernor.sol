// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

/// @title The holders' vote over a store: OpenZeppelin Governor behind a timelock, reaching only the store's controls.
/// @notice Quorum(t) = max(fraction(t) × V(t), min(floor(t), V(t) ÷ 2)), V the voting supply; rounded down. All of it is
/// read at the proposal's snapshot, so a later change never revives an old defeat.
/// @notice Bounds of the settings (SettingOutOfBounds): voting delay 1 hour … 14 days; voting period 1 … 30 days and
/// not below the late extension; proposal threshold 1 … 5 % of the supply; quorum fraction 1 … 50 %; quorum floor 0 …
/// 50 % of the supply; late extension 1 hour … 7 days and not above the voting period; guardian's term ≤ 365 days.
/// @notice {proposalThreshold} is the setting, but at most 5 % of the voting supply and at least 1, so that it can
/// always be reached by holders and never by an account without votes.
/// @notice A proposal has at most 10 actions, each without value, each a function on the compile-time list of the
/// store's controls ({isControl}); one that names a guardian has that action only. Each target's code is pinned when it
/// is proposed. The proposer may cancel while Pending, the guardian while Queued and within its term.
/// @notice Votes by signature: ECDSA first, then ERC-1271, so EIP-7702 accounts can use their key.
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

    /// @notice Once, by the factory that made the clone.
    function initialize(Init calldata init) external;

    /// @notice The store's guardian while its term lasts, else zero.
    function guardian() external view returns (address);
    function guardianTermEnd() external view returns (uint48);
    /// @notice Names the guardian of the next term (≤ 365 days), from now on; zero with term end zero: none. Governance
    /// only. Error: SettingOutOfBounds.
    function setGuardian(address newGuardian, uint48 termEnd) external;
    /// @notice Votes (smallest token unit). Governance only. Error: SettingOutOfBounds.
    function setQuorumFloor(uint208 newFloor) external;
    function quorumFloor(uint256 timepoint) external view returns (uint256);
    function isControl(address target, bytes4 selector) external view returns (bool);
    function controls() external view returns (Controls memory);
    /// @notice Zero, or the end of the proposal's Against-only window.
    function againstOnlyUntil(uint256 proposalId) external view returns (uint48);
}
