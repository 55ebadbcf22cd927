// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

/// @title The holders' vote over a store: OpenZeppelin Governor behind a timelock, reaching only the store's controls.
/// @notice Quorum(t) = max(fraction(t) × V(t), min(floor(t), V(t) ÷ 2)), V the voting supply; rounded down. All of it is
/// read at the proposal's snapshot, so a later change never revives an old defeat.
/// @notice Bounds of the settings (SettingOutOfBounds): voting delay 24 hours … 14 days; voting period 1 … 30 days;
/// proposal threshold 1 … 5 % of the supply; quorum fraction 1 … 50 %; quorum floor 5 % of the tokens sold … 50 % of the
/// supply; late extension 1 hour … 7 days and not above the voting period; guardian's term ≤ 365 days.
/// @notice Delay, period, extension and fraction are checked together, when the store is issued and at the end of each
/// execution that changed a setting, so that one proposal may move those that bound each other. Nobody proposes or votes
/// during an execution (ReentrancyGuardReentrantCall). What depends on the supply is checked as it is set.
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
        /// Seconds.
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
        /// First second without the guardian, Unix seconds; 0 where there is none.
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
        /// {minQuorumFloor}
        uint96 minQuorumFloor;
    }

    /// @notice A guardian was named for a term, or none (both zero).
    /// @param guardian the store's guardian
    /// @param termEnd first second without the guardian, Unix seconds
    event GuardianChanged(address indexed guardian, uint48 termEnd);
    /// @notice The quorum floor of later proposals changed.
    /// @param floor votes, smallest token units
    event QuorumFloorChanged(uint208 floor);
    /// @notice The proposal flipped to succeeding late: only Against votes count from its deadline until `until`.
    /// @param proposalId id of the proposal
    /// @param until last second of the window, Unix seconds
    event AgainstOnlyWindowOpened(uint256 indexed proposalId, uint48 until);

    /// @notice This target and function are not controls of the store.
    /// @param index which action, from 0
    /// @param target the contract it would call
    /// @param selector the function it would call
    error ActionNotAllowed(uint256 index, address target, bytes4 selector);
    /// @notice The proposal has more actions than one may have.
    /// @param count actions of the proposal
    /// @param max most that one may have
    error TooManyActions(uint256 count, uint256 max);
    /// @notice An action, or the call that executes it, carries ether.
    /// @param index which action, from 0
    /// @param value wei
    error ActionWithValue(uint256 index, uint256 value);
    /// @notice The target's code changed between proposal and execution.
    /// @param target the contract
    /// @param expected code hash when it was proposed
    /// @param found code hash now
    error TargetCodeChanged(address target, bytes32 expected, bytes32 found);
    /// @notice The proposal's Against-only window is open: no other vote counts.
    /// @param proposalId id of the proposal
    error OnlyAgainstVotes(uint256 proposalId);
    /// @notice The proposal names a guardian, so the guardian may not cancel it.
    /// @param proposalId id of the proposal
    error GuardianCannotCancel(uint256 proposalId);
    /// @notice `setting` is its name.
    /// @param setting name of the setting
    /// @param value the value that was given: seconds, Unix seconds, percent or votes, by the setting
    /// @param min smallest value allowed, in the same unit
    /// @param max largest value allowed, in the same unit
    error SettingOutOfBounds(bytes32 setting, uint256 value, uint256 min, uint256 max);

    /// @notice Once, by the factory that made the clone.
    function initialize(Init calldata init) external;

    /// @notice The store's guardian while its term lasts, else zero.
    function guardian() external view returns (address);
    function guardianTermEnd() external view returns (uint48);
    /// @notice Names the guardian of the next term (≤ 365 days), from now on; zero with term end zero: none. Governance
    /// only. Error: SettingOutOfBounds.
    /// @param termEnd first second without the guardian, Unix seconds
    function setGuardian(address newGuardian, uint48 termEnd) external;
    /// @notice The least that the quorum floor may be set to: 5 % of the tokens sold, rounded up, in smallest token units.
    function minQuorumFloor() external view returns (uint96);
    /// @notice Votes (smallest token unit). Governance only. Error: SettingOutOfBounds.
    /// @param newFloor votes, smallest token units
    function setQuorumFloor(uint208 newFloor) external;
    /// @notice The floor that counted at `timepoint`, votes in the smallest token unit.
    /// @param timepoint Unix seconds
    function quorumFloor(uint256 timepoint) external view returns (uint256);
    function isControl(address target, bytes4 selector) external view returns (bool);
    function controls() external view returns (Controls memory);
    /// @notice Zero, or the end of the proposal's Against-only window.
    /// @param proposalId id of the proposal
    function againstOnlyUntil(uint256 proposalId) external view returns (uint48);
}
