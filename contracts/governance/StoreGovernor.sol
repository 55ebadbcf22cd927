// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccountSignature} from "../shared/AccountSignature.sol";
import {GovernorComposition} from "./GovernorComposition.sol";
import {IStoreControls} from "./interfaces/IStoreControls.sol";
import {IStoreGovernor} from "./interfaces/IStoreGovernor.sol";
import {SettingBounds} from "./libraries/SettingBounds.sol";
import {
    TimelockControllerUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/TimelockControllerUpgradeable.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

/// @title The holders' vote over one store.
/// @notice Holds the settings of its votes, their tallies, and the code hashes of what they would call; no
/// money.
/// @notice Callers: holders propose and vote, anybody queues and executes what passed, the guardian cancels
/// what is queued.
/// @notice Never calls anything but the store's controls, carries ether, or counts votes of a later moment than
/// the snapshot.
/// @dev Composed of OpenZeppelin's extensions ({GovernorComposition}); a minimal clone a store. Close to the
/// size limit, so rules that fit elsewhere are in {StoreControls}.
contract StoreGovernor is IStoreGovernor, GovernorComposition, ReentrancyGuardTransient {
    using Checkpoints for Checkpoints.Trace208;

    struct Timeline {
        uint48 againstOnlyUntil;
        bool succeeding;
        bool namesGuardian;
    }

    IStoreControls private immutable _list;
    address private _merchantAccount;
    address private _policy;
    address private _attestors;
    address private _treasury;
    /// @inheritdoc IStoreGovernor
    uint96 public minQuorumFloor;
    address private _guardian;
    uint48 private _guardianTermEnd;
    Checkpoints.Trace208 private _quorumFloors;
    mapping(uint256 proposalId => Timeline) private _timelines;
    mapping(uint256 proposalId => bytes32[]) private _codeHashes;

    /// @dev `list` is shared by every clone of this implementation.
    constructor(IStoreControls list) {
        _list = list;
        _disableInitializers();
    }

    /// @inheritdoc IStoreGovernor
    function initialize(Init calldata init) external initializer {
        Settings calldata set = init.settings;
        __Governor_init(init.name);
        __GovernorVotes_init(IVotes(init.controls.token));
        __GovernorSettings_init(set.votingDelay, set.votingPeriod, set.proposalThreshold);
        __GovernorVotesQuorumFraction_init(set.quorumNumerator);
        __GovernorTimelockControl_init(TimelockControllerUpgradeable(payable(init.controls.timelock)));
        __GovernorPreventLateQuorum_init(set.lateVoteExtension);
        _merchantAccount = init.controls.merchantAccount;
        _policy = init.controls.policy;
        _attestors = init.controls.attestors;
        _treasury = init.controls.treasury;
        minQuorumFloor = init.minQuorumFloor;
        _setQuorumFloor(set.quorumFloor);
        _setGuardian(set.guardian, set.guardianTermEnd);
        _list.checkSettings();
    }

    // --- settings ---

    /// @inheritdoc IStoreGovernor
    function setQuorumFloor(uint208 newFloor) external onlyGovernance {
        _setQuorumFloor(newFloor);
    }

    /// @inheritdoc IStoreGovernor
    function setGuardian(address newGuardian, uint48 termEnd) external onlyGovernance {
        _setGuardian(newGuardian, termEnd);
    }

    /// @dev Burned tokens never close the range: a quorum is at most half of the voting supply whatever its floor.
    function _setQuorumFloor(uint208 newFloor) private {
        uint256 max = _supply() * SettingBounds.MAX_QUORUM_FLOOR_PERCENT / 100;
        SettingBounds.check("quorumFloor", newFloor, minQuorumFloor, Math.max(minQuorumFloor, max));
        _quorumFloors.push(clock(), newFloor);
        emit QuorumFloorChanged(newFloor);
    }

    function _setGuardian(address newGuardian, uint48 termEnd) private {
        (uint256 min, uint256 max) = (0, 0);
        if (newGuardian != address(0)) {
            (min, max) = (clock() + 1, clock() + SettingBounds.MAX_GUARDIAN_TERM);
        }
        SettingBounds.check("guardianTermEnd", termEnd, min, max);
        _guardianTermEnd = termEnd;
        _guardian = newGuardian;
        emit GuardianChanged(newGuardian, termEnd);
    }

    function _setProposalThreshold(uint256 newThreshold) internal override {
        SettingBounds.check("proposalThreshold", newThreshold, 1, SettingBounds.maxThreshold(_supply()));
        super._setProposalThreshold(newThreshold);
    }

    /// @dev Not OpenZeppelin's bound: {StoreControls} checks it with the voting period, which it depends on.
    function _maxLateQuorumVoteExtension() internal pure override returns (uint256) {
        return type(uint48).max;
    }

    // --- proposing ---

    /// @inheritdoc IStoreGovernor
    function isControl(address target, bytes4 selector) external view returns (bool) {
        return _list.includes(target, selector);
    }

    /// @dev Not during an execution: its settings are checked at its end, and nobody is to propose or vote under others.
    function _propose(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        string memory description,
        address proposer
    ) internal override nonReentrantView returns (uint256 proposalId) {
        proposalId = super._propose(targets, values, calldatas, description, proposer);
        (bytes32[] memory codeHashes, bool namesGuardian) = _list.check(targets, values, calldatas);
        _codeHashes[proposalId] = codeHashes;
        if (namesGuardian) _timelines[proposalId].namesGuardian = true;
    }

    // --- voting ---

    function _countVote(
        uint256 proposalId,
        address account,
        uint8 support,
        uint256 totalWeight,
        bytes memory params
    ) internal override nonReentrantView returns (uint256) {
        if (support != uint8(VoteType.Against) && clock() > super.proposalDeadline(proposalId)) {
            revert OnlyAgainstVotes(proposalId);
        }
        return super._countVote(proposalId, account, support, totalWeight, params);
    }

    function _tallyUpdated(uint256 proposalId) internal override {
        super._tallyUpdated(proposalId);
        Timeline storage timeline = _timelines[proposalId];
        bool succeeding = _quorumReached(proposalId) && _voteSucceeded(proposalId);
        if (succeeding == timeline.succeeding) return;
        timeline.succeeding = succeeding;
        if (!succeeding || timeline.againstOnlyUntil != 0) return;
        uint48 extension = lateQuorumVoteExtension();
        // The end is final: a succeeding proposal has its quorum, and only reaching that ever extends it.
        uint48 end = uint48(super.proposalDeadline(proposalId));
        if (clock() + extension <= end) return;
        timeline.againstOnlyUntil = end + extension;
        emit AgainstOnlyWindowOpened(proposalId, end + extension);
    }

    /// @dev See {AccountSignature}; OpenZeppelin's own would ignore the key of an EIP-7702 account.
    function _validateVoteSig(uint256 proposalId, uint8 support, address voter, bytes memory signature)
        internal
        override
        returns (bool)
    {
        bytes32 ballot = keccak256(abi.encode(BALLOT_TYPEHASH, proposalId, support, voter, _useNonce(voter)));
        return _isSignedBy(voter, ballot, signature);
    }

    function _validateExtendedVoteSig(
        uint256 proposalId,
        uint8 support,
        address voter,
        string memory reason,
        bytes memory params,
        bytes memory signature
    ) internal override returns (bool) {
        bytes32 ballot = keccak256(
            abi.encode(
                EXTENDED_BALLOT_TYPEHASH,
                proposalId,
                support,
                voter,
                _useNonce(voter),
                keccak256(bytes(reason)),
                keccak256(params)
            )
        );
        return _isSignedBy(voter, ballot, signature);
    }

    function _isSignedBy(address voter, bytes32 ballot, bytes memory signature) private view returns (bool) {
        return AccountSignature.isValidInMemory(voter, _hashTypedDataV4(ballot), signature);
    }

    // --- execution and canceling ---

    function _executeOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override nonReentrant {
        if (msg.value != 0) revert ActionWithValue(0, msg.value);
        bytes32[] storage codeHashes = _codeHashes[proposalId];
        bool changesSettings = false;
        for (uint256 i = 0; i < targets.length; ++i) {
            if (targets[i] == address(this)) changesSettings = true;
            bytes32 found = targets[i].codehash;
            if (found != codeHashes[i]) revert TargetCodeChanged(targets[i], codeHashes[i], found);
        }
        super._executeOperations(proposalId, targets, values, calldatas, descriptionHash);
        if (changesSettings) _list.checkSettings();
    }

    /// @dev Without `super`: OpenZeppelin's guardian may cancel in any state, and hands its right to the proposer
    /// where there is none.
    function _validateCancel(uint256 proposalId, address caller) internal view override returns (bool) {
        ProposalState current = state(proposalId);
        if (current == ProposalState.Pending) return caller == proposalProposer(proposalId);
        if (current != ProposalState.Queued || caller != guardian()) return false;
        if (_timelines[proposalId].namesGuardian) revert GuardianCannotCancel(proposalId);
        return true;
    }

    /// @dev Closed, though no proposal can reach them either.
    function relay(address, uint256, bytes calldata) public payable override {
        _closed();
    }

    function updateTimelock(TimelockControllerUpgradeable) public view override {
        _closed();
    }

    function _closed() private view {
        revert ActionNotAllowed(0, address(this), msg.sig);
    }

    // --- views ---

    /// @inheritdoc IStoreGovernor
    function guardian() public view returns (address) {
        return clock() < _guardianTermEnd ? _guardian : address(0);
    }

    /// @inheritdoc IStoreGovernor
    function guardianTermEnd() external view returns (uint48) {
        return _guardianTermEnd;
    }

    /// @inheritdoc IStoreGovernor
    function quorumFloor(uint256 timepoint) public view returns (uint256) {
        // Quorum asks for past timepoints only, checked by the token.
        // forge-lint: disable-next-line(unsafe-typecast)
        return _quorumFloors.upperLookupRecent(uint48(timepoint));
    }

    function quorum(uint256 timepoint)
        public
        view
        override(IGovernor, GovernorComposition)
        returns (uint256)
    {
        uint256 votingSupply = token().getPastTotalSupply(timepoint);
        uint256 fraction = votingSupply * quorumNumerator(timepoint) / 100;
        return Math.max(fraction, Math.min(quorumFloor(timepoint), votingSupply / 2));
    }

    function proposalThreshold() public view override(IGovernor, GovernorComposition) returns (uint256) {
        uint256 reachable = SettingBounds.maxThreshold(token().getPastTotalSupply(clock() - 1));
        return Math.max(1, Math.min(super.proposalThreshold(), reachable));
    }

    /// @inheritdoc IStoreGovernor
    function controls() public view returns (Controls memory) {
        return Controls({
            token: address(token()),
            merchantAccount: _merchantAccount,
            policy: _policy,
            attestors: _attestors,
            treasury: _treasury,
            timelock: timelock()
        });
    }

    /// @inheritdoc IStoreGovernor
    function againstOnlyUntil(uint256 proposalId) external view returns (uint48) {
        return _timelines[proposalId].againstOnlyUntil;
    }

    function proposalDeadline(uint256 proposalId)
        public
        view
        override(IGovernor, GovernorComposition)
        returns (uint256)
    {
        return Math.max(super.proposalDeadline(proposalId), _timelines[proposalId].againstOnlyUntil);
    }

    function _supply() private view returns (uint256) {
        return IERC20(address(token())).totalSupply();
    }
}
