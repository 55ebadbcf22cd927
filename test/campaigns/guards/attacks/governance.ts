import { type Attack, without } from "../attack.ts";

const GOVERNOR = "governance/StoreGovernor.sol";
const TIMELOCK = "governance/StoreTimelock.sol";
const CONTROLS = "governance/StoreControls.sol";
const roles = "__TimelockController_init(delay, onlyGovernor, onlyGovernor, address(0));";

export const governanceAttacks: Attack[] = [
  {
    attack: "votes with tokens borrowed for one transaction",
    test: "FlashLoanVote.test_addsNoVote",
    covers: ["flash-loan vote"],
    without: [
      without(
        "governance/GovernorComposition.sol",
        "function _executor()",
        `function _getVotes(address voter, uint256, bytes memory) internal view
         override(GovernorUpgradeable, GovernorVotesUpgradeable) returns (uint256) {
           (, bytes memory held) = address(token()).staticcall(abi.encodeWithSignature("balanceOf(address)", voter));
           return abi.decode(held, (uint256));
         }
         function _executor()`,
      ),
    ],
  },
  {
    attack: "the same at the moment of the snapshot",
    test: "FlashLoanVote.test_addsNoVoteAtTheSnapshotItself",
    covers: ["flash-loan vote"],
    structural: "a past moment's votes are what its last checkpoint left, after the loan went back",
  },
  {
    attack: "a proposal turned in the last second",
    test: "LateFlip.test_opensOneAgainstOnlyWindow",
    covers: ["late flip"],
    without: [
      without(GOVERNOR, "if (!succeeding || timeline.againstOnlyUntil != 0) return;", "if (true) return;"),
    ],
  },
  {
    attack: "support in the window for those against",
    test: "LateFlip.test_opensOneAgainstOnlyWindow",
    covers: ["late flip"],
    without: [without(GOVERNOR, "revert OnlyAgainstVotes(proposalId);")],
  },
  {
    attack: "a lowered quorum revives what failed",
    test: "RetroactiveQuorum.test_loweringFractionAndFloorRevivesNothing",
    covers: ["retroactive quorum"],
    without: [
      without(
        GOVERNOR,
        "return _quorumFloors.upperLookupRecent(uint48(timepoint));",
        "return timepoint == 0 ? 0 : _quorumFloors.latest();",
      ),
    ],
  },
  {
    attack: "one call more that makes its author a proposer",
    test: "HiddenExtraCall.test_isRefusedWhenProposed",
    covers: ["hidden extra call"],
    without: [
      without(
        CONTROLS,
        "if (crowded || calldatas[i].length < 4 || !_includes(controls, target, selector)) {",
        "if (crowded) {",
      ),
    ],
  },
  {
    attack: "a call added at execution",
    test: "HiddenExtraCall.test_nothingCanBeAddedAtExecution",
    covers: ["hidden extra call"],
    structural: "a proposal is found by the hash of its calls: other calls are another proposal",
  },
  {
    attack: "another contract at the target's address",
    test: "ChangedTargetCode.test_isRefusedAtExecution",
    covers: ["changed target code"],
    without: [
      without(
        GOVERNOR,
        "if (found != codeHashes[i]) revert TargetCodeChanged(targets[i], codeHashes[i], found);",
      ),
    ],
  },
  {
    attack: "a proposal copied and proposed first",
    test: "DescriptionFrontRun.test_theSuffixReservesItForItsProposer",
    covers: ["description front-run"],
    without: [
      without(
        GOVERNOR,
        "// --- voting ---",
        `function _isValidDescriptionForProposer(address, string memory) internal pure override returns (bool) {
           return true;
         }`,
      ),
    ],
  },
  {
    attack: "execute on the timelock itself",
    test: "DirectTimelockCall.test_nobodyButTheGovernorUsesTheTimelock",
    covers: ["direct timelock call"],
    without: [
      without(
        TIMELOCK,
        roles,
        "__TimelockController_init(delay, onlyGovernor, new address[](1), address(0));",
      ),
    ],
  },
  {
    attack: "call a control past governor and timelock",
    test: "DirectTimelockCall.test_nobodyButTheGovernorUsesTheTimelock",
    covers: ["direct timelock call"],
    without: [
      without("merchant/Delisting.sol", "if (msg.sender != timelock) revert OnlyTimelock(msg.sender);"),
    ],
  },
  {
    attack: "ether sent to the timelock, which no vote could take out",
    test: "DirectTimelockCall.test_theTimelockTakesNoEther",
    without: [without(TIMELOCK, "revert EtherNotAccepted();")],
  },
  {
    attack: "the timelock's maker stays its admin",
    test: "DeployerRoleLeftOver.test_nobodyButTheTimelockIsItsAdmin",
    covers: ["deployer role left over"],
    without: [
      without(TIMELOCK, roles, "__TimelockController_init(delay, onlyGovernor, onlyGovernor, msg.sender);"),
    ],
  },
  {
    attack: "a guardian cancels what names its successor",
    test: "CancelGriefing.test_guardianCannotCancelBeforeQueueingNorWhatNamesItsSuccessor",
    covers: ["cancel griefing"],
    without: [
      without(GOVERNOR, "if (_timelines[proposalId].namesGuardian) revert GuardianCannotCancel(proposalId);"),
    ],
  },
  {
    attack: "a guardian cancels before anything is decided",
    test: "CancelGriefing.test_guardianCannotCancelBeforeQueueingNorWhatNamesItsSuccessor",
    covers: ["cancel griefing"],
    without: [
      without(
        GOVERNOR,
        `if (current == ProposalState.Pending) return caller == proposalProposer(proposalId);
         if (current != ProposalState.Queued || caller != guardian()) return false;`,
        "if (caller != guardian()) return false;",
      ),
      without(GOVERNOR, "if (_timelines[proposalId].namesGuardian) revert GuardianCannotCancel(proposalId);"),
    ],
  },
  {
    attack: "an action shielded by naming a guardian beside it",
    test: "CancelGriefing.test_namingAGuardianCannotShieldAnotherAction",
    covers: ["cancel griefing"],
    without: [without(CONTROLS, "bool crowded = namesGuardian && count != 1;", "bool crowded = false;")],
  },
  {
    attack: "a proposer cancels once voting runs",
    test: "CancelGriefing.test_proposerCannotCancelOnceVotingRuns",
    covers: ["cancel griefing"],
    without: [
      without(
        GOVERNOR,
        "if (current == ProposalState.Pending) return caller == proposalProposer(proposalId);",
        "if (caller == proposalProposer(proposalId)) return true;",
      ),
    ],
  },
  {
    attack: "a guardian whose term is over cancels",
    test: "ExpiredGuardian.test_neitherTheGuardianNorTheProposerCancels",
    covers: ["expired guardian"],
    without: [
      without(
        GOVERNOR,
        "if (current != ProposalState.Queued || caller != guardian()) return false;",
        "if (current != ProposalState.Queued || caller != _guardian) return false;",
      ),
    ],
  },
  {
    attack: "a target that eats gas or reverts stops other proposals",
    test: "GasEatingTarget.test_stopsItsOwnProposalOnly",
    covers: ["gas-eating or reverting target"],
    structural: "each proposal is executed by its own transaction",
  },
  {
    attack: "a token that eats gas or reverts stops a claim of many",
    test: "GasEatingTarget.test_claimAllPaysTheOthers",
    covers: ["gas-eating or reverting target"],
    without: [
      without(
        "periphery/RoyaltyClaimer.sol",
        "uint256 share = gasleft() / (count - i); try this.claimOne{gas: share}(tokens[i], account)",
        "try this.claimOne(tokens[i], account)",
      ),
    ],
  },
  {
    attack: "a stranger calls the claimer's inner step",
    test: "GasEatingTarget.test_claimOneIsTheClaimersOwn",
    without: [
      without(
        "periphery/RoyaltyClaimer.sol",
        "if (msg.sender != address(this)) revert OnlySelf(msg.sender);",
      ),
    ],
  },
  {
    attack: "a ballot of one store cast in another, or twice",
    test: "SignatureReplayAcrossClones.test_aBallotServesOneGovernorOnce",
    covers: ["signature replay across clones"],
    structural:
      "EIP-712's domain names chain and contract, and a ballot its voter's nonce; a voter has one vote in any case",
  },
  {
    attack: "the merchant's tokens vote through a friend",
    test: "MerchantVotesThroughDelegate.test_delegatingMovesNothing",
    covers: ["merchant voting through a delegate"],
    without: [
      without(
        "issuance/StoreFactory.sol",
        "accounts[0] = config.merchant;",
        "accounts[0] = store.merchantAccount;",
      ),
    ],
  },
  {
    attack: "a quorum of dust, by vote or in a store's terms",
    test: "DustQuorum.test_theFloorStaysAboveATwentiethOfTheSoldTokens",
    without: [
      without(
        "governance/libraries/SettingBounds.sol",
        "MIN_QUORUM_FLOOR_PERCENT = 5;",
        "MIN_QUORUM_FLOOR_PERCENT = 0;",
      ),
    ],
  },
  {
    attack: "the first buyers to collect decide for all",
    test: "DustQuorum.test_aFewCollectedTokensDecideNothing",
    without: [
      without(
        GOVERNOR,
        "return Math.max(fraction, Math.min(quorumFloor(timepoint), votingSupply / 2));",
        "return fraction;",
      ),
    ],
  },
  {
    attack: "a vote that opens within the hour",
    test: "DustQuorum.test_aDayPassesBeforeAnyVote",
    without: [
      without(
        "governance/libraries/SettingBounds.sol",
        "MIN_VOTING_DELAY = 24 hours;",
        "MIN_VOTING_DELAY = 1 hours;",
      ),
    ],
  },
  {
    attack: "a proposal made while settings are past their bounds",
    test: "SettingsForAMoment.test_nobodyProposesUnderThem",
    without: [
      without(
        GOVERNOR,
        ") internal override nonReentrantView returns (uint256 proposalId) {",
        ") internal override returns (uint256 proposalId) {",
      ),
    ],
  },
  {
    attack: "a vote cast while settings are past their bounds",
    test: "SettingsForAMoment.test_nobodyVotesUnderThem",
    without: [
      without(
        GOVERNOR,
        ") internal override nonReentrantView returns (uint256) {",
        ") internal override returns (uint256) {",
      ),
    ],
  },
  {
    attack: "an admin that leaves an issued store without attestors",
    test: "StarvedOfAttestors.test_aVoteStillNamesWhoWasAccredited",
    without: [
      without(
        "revenue/StoreAttestors.sol",
        `? IAttestorRegistry(registry).wasCommerce(attestor)
         : IAttestorRegistry(registry).wasBank(attestor);`,
        `? IAttestorRegistry(registry).isCommerce(attestor)
         : IAttestorRegistry(registry).isBank(attestor);`,
      ),
    ],
  },
  {
    attack: "a threshold that nobody reaches, a quorum that anything meets",
    test: "UnreachableThreshold.test_thresholdAndFractionStayInTheirBounds",
    covers: ["unreachable threshold or zero fraction"],
    without: [
      without("governance/libraries/SettingBounds.sol", "if (value < min || value > max) {", "if (false) {"),
    ],
  },
  {
    attack: "a threshold that the voting supply has fallen below",
    test: "UnreachableThreshold.test_theThresholdFollowsTheVotingSupply",
    covers: ["unreachable threshold or zero fraction"],
    without: [
      without(
        GOVERNOR,
        "return Math.max(1, Math.min(super.proposalThreshold(), reachable));",
        "return Math.max(Math.min(1, reachable), super.proposalThreshold());",
      ),
    ],
  },
];
