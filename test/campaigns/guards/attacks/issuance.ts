import { type Attack, without } from "../attack.ts";

const DESK = "issuance/IssuanceDesk.sol";
const RULES = "issuance/OfferRules.sol";
const SALE = "issuance/PublicSale.sol";
const FACTORY = "issuance/StoreFactory.sol";
const POOL = "issuance/libraries/PoolOpening.sol";
const HASH = "issuance/libraries/AssessmentHash.sol";
const noDomain = without(
  DESK,
  "return _hashTypedDataV4(_RULES.structHash(assessment));",
  "return _RULES.structHash(assessment);",
);
const onlyIssuer = without(FACTORY, "if (msg.sender != issuer) revert OnlyIssuer(msg.sender);");

const onlyController = without(
  "credentials/CredentialRegistry.sol",
  "if (msg.sender != controller) revert OnlyController(msg.sender, controller);",
);

export const issuanceAttacks: Attack[] = [
  {
    attack: "an assessment on another chain",
    test: "AssessmentReplay.test_onAnotherChain",
    without: [noDomain],
  },
  {
    attack: "an assessment at another desk",
    test: "AssessmentReplay.test_atAnotherDesk",
    without: [
      noDomain,
      without(
        RULES,
        '_match("storeConfig", uint256(assessment.storeConfig), uint256(keccak256(abi.encode(config))));',
      ),
    ],
  },
  {
    attack: "an assessment for another application",
    test: "AssessmentReplay.test_forAnotherApplicationOfTheSameMerchant",
    without: [without(HASH, "a.application,", "uint256(0),"), without(HASH, "a.storeConfig,", "bytes32(0),")],
  },
  {
    attack: "an assessment brought again",
    test: "AssessmentReplay.test_afterItWasBrought",
    without: [
      without(
        DESK,
        "if (assessment.round != application.round) revert WrongRound(assessment.round, application.round);",
      ),
    ],
  },
  {
    attack: "an altered assessment",
    test: "AssessmentReplay.test_anyAlteredFieldBreaksTheSignature",
    without: [without(DESK, "_requireSigned(underwriter, digest, signature);")],
  },
  {
    attack: "an acceptance that is not the merchant's",
    test: "AssessmentReplay.test_someoneElsesAcceptance",
    without: [
      without(
        DESK,
        "if (msg.sender != _applications[application].merchant) revert OnlyMerchant(msg.sender);",
      ),
    ],
  },
  {
    attack: "a sale on terms that no store can be issued with",
    test: "UnissuableTerms.test_noSaleOpensOnThem",
    without: [without(DESK, "_requireIssuable(config, IPublicSale(sale).finalizableUntil());")],
  },
  {
    attack: "a dollar bought first, so that a purchase of the rest fails",
    test: "LastDollarRace.test_whoComesSecondGetsTheRest",
    without: [
      without(
        SALE,
        "filled = Math.min(amount, Math.min(hardCap - total, walletLeft));",
        "filled = amount; if (total + amount > hardCap) revert AmountTooSmall(amount, hardCap - total);",
      ),
    ],
  },
  {
    attack: "the caps passed by one large purchase",
    test: "LastDollarRace.test_noPurchasePassesTheCaps",
    without: [
      without(SALE, "filled = Math.min(amount, Math.min(hardCap - total, walletLeft));", "filled = amount;"),
    ],
  },
  {
    attack: "a sold-out sale that nobody activates keeps the dollars",
    test: "SoldOutAndForgotten.test_theDollarsAreFreeTwoWeeksLater",
    without: [without(SALE, "if (total == hardCap) soldOutAt = uint40(block.timestamp);")],
  },
  {
    attack: "a sale opened long after the offer's time to integrate",
    test: "LateOpening.test_noSaleOpensOnAnExpiredOffer",
    without: [without(DESK, "if (block.timestamp > end) revert IntegrationExpired(end);", "end;")],
  },
  {
    attack: "an application kept by an offer whose underwriter was dismissed",
    test: "LateOpening.test_nobodyFreesAnApplicationWhoseOfferHolds",
    without: [
      without(DESK, "if (isUnderwriter[underwriter]) revert StillUnderwriter(underwriter);", "underwriter;"),
    ],
  },
  {
    attack: "a name or symbol that makes activation too dear",
    test: "TenThousandLetters.test_noOfferNamesThem",
    without: [
      without(
        "issuance/libraries/ShortText.sol",
        "if (length > Limits.MAX_TEXT) revert IStoreFactory.TextTooLong(field, length, Limits.MAX_TEXT);",
      ),
    ],
  },
  {
    attack: "take a store's predicted address",
    test: "FrontRunDeployment.test_predictedAddressesCannotBeTaken",
    covers: ["front-run deployment"],
    without: [onlyIssuer],
  },
  {
    attack: "take a token's predicted address",
    test: "FrontRunDeployment.test_theTokenDeployerBindsAnAddressToItsCaller",
    covers: ["front-run deployment"],
    without: [
      without(
        "issuance/TokenDeployer.sol",
        "return keccak256(abi.encode(deployer, salt));",
        "deployer; return salt;",
      ),
    ],
  },
  {
    attack: "issue a second store at the same addresses",
    test: "FrontRunDeployment.test_aSaltServesOnce",
    covers: ["front-run deployment"],
    structural: "CREATE2 gives an address once; the check before it only says so without burning the gas",
  },
  {
    attack: "take the desk's announced address",
    test: "FrontRunDesk.test_theDesksAddressIsItsDeployersAlone",
    covers: ["front-run deployment"],
    without: [
      without("issuance/DeskDeployer.sol", "if (msg.sender != deployer) revert OnlyDeployer(msg.sender);"),
    ],
  },
  {
    attack: "another desk for the same factory",
    test: "FrontRunDesk.test_noOtherDeskTakesTheFactoryOrTheRegistry",
    covers: ["front-run deployment"],
    without: [
      without(
        "issuance/ApplicationBook.sol",
        'if (IStoreFactory(factory_).issuer() != address(this)) revert InvalidPart("factory", factory_);',
      ),
      without(
        "issuance/ApplicationBook.sol",
        'revert InvalidPart("credentialRegistry", credentialRegistry_);',
      ),
    ],
  },
  {
    attack: "issue an application's store past its sale",
    test: "FrontRunDesk.test_saleAndStoreComeWhereTheyWereAnnounced",
    covers: ["front-run deployment"],
    without: [onlyIssuer],
  },
  {
    attack: "become the desk of a sale's implementation",
    test: "InitializeSale.test_implementationAndSaleAreClosed",
    covers: ["initializing an implementation or clone"],
    without: [without(SALE, "_disableInitializers();")],
  },
  {
    attack: "become the desk of an open sale",
    test: "InitializeSale.test_implementationAndSaleAreClosed",
    covers: ["initializing an implementation or clone"],
    without: [
      without(
        SALE,
        "function initialize(Init calldata init) external initializer {",
        "function initialize(Init calldata init) external {",
      ),
    ],
  },
  {
    attack: "finalize a sale for a store of nothing",
    test: "InitializeSale.test_onlyTheDeskFinalizes",
    covers: ["sale half-finalized"],
    without: [without(SALE, "if (msg.sender != desk) revert OnlyDesk(msg.sender);")],
  },
  {
    attack: "an initializer of desk or registry",
    test: "InitializeSale.test_deskAndRegistryHaveNoInitializer",
    covers: ["initializing an implementation or clone"],
    structural: "desk and registry are no clones: constructors set what there is to set",
  },
  {
    attack: "finalize after refunds began",
    test: "HalfFailedSale.test_aFinalizationThatFailsLeavesNoHalf",
    covers: ["sale half-finalized"],
    without: [
      without(
        DESK,
        "if (status != IPublicSale.Status.Succeeded) revert IPublicSale.NotSucceeded(status);",
        "status;",
      ),
      without(SALE, "if (current != Status.Succeeded) revert NotSucceeded(current);", "current;"),
    ],
  },
  {
    attack: "a refund between success and finalization",
    test: "HalfFailedSale.test_noRefundBetweenSuccessAndFinalization",
    covers: ["sale half-finalized"],
    without: [without(SALE, "if (current != Status.Failed) revert NotFailed(current);", "current;")],
  },
  {
    attack: "a refund after the success",
    test: "HalfFailedSale.test_refundsNeverFollowASuccess",
    covers: ["sale half-finalized"],
    structural: "finalizing hands on every dollar in the same transaction: there is nothing to refund from",
  },
  {
    attack: "a refund asked for while it is paid",
    test: "HalfFailedSale.test_aRefundIsPaidOnce",
    covers: ["re-entrant asset"],
    without: [
      without(
        SALE,
        "function refund(address to) external nonReentrant returns",
        "function refund(address to) external returns",
      ),
      without(
        SALE,
        `paidBy[msg.sender] = 0;
         emit Refunded(msg.sender, to, amount);
         IERC20(asset()).safeTransfer(to, amount);`,
        `IERC20(asset()).safeTransfer(to, amount);
         paidBy[msg.sender] = 0;
         emit Refunded(msg.sender, to, amount);`,
      ),
    ],
  },
  {
    attack: "a pair created before the token is there",
    test: "PoisonedPair.test_aPairThatWasCreatedBeforeIsUsed",
    covers: ["pre-created pair"],
    without: [
      without(
        POOL,
        "if (pair == address(0)) pair = factory.createPair(token, asset);",
        "pair = factory.createPair(token, asset);",
      ),
    ],
  },
  {
    attack: "dollars given to the pair before it opens",
    test: "PoisonedPair.test_donatedDollarsGoToTheTreasury",
    covers: ["poisoned pair"],
    without: [
      without(POOL, "if (IERC20(asset).balanceOf(pair) != 0) IUniswapV2Pair(pair).skim(store.treasury);"),
    ],
  },
  {
    attack: "reserves set before the pair opens",
    test: "PoisonedPair.test_reservesCannotBeSetBeforeTheTokenExists",
    covers: ["poisoned pair"],
    structural:
      "the token has no code before the transaction that opens the pool: neither sync nor mint gets through",
  },
  {
    attack: "the merchant keeps control of the credentials",
    test: "LeftOverIssuanceRoles.test_theMerchantNoLongerControlsTheCredentials",
    covers: ["deployer role left over"],
    without: [
      without(
        "issuance/ApplicationBook.sol",
        "return timelock == address(0) ? _applications[applicationByToken[token]].merchant : timelock;",
        "return timelock == address(1) ? timelock : _applications[applicationByToken[token]].merchant;",
      ),
    ],
  },
  {
    attack: "those who made the store use what they held",
    test: "LeftOverIssuanceRoles.test_thoseWhoMadeTheStoreHoldNothingInIt",
    covers: ["deployer role left over"],
    without: [
      without(
        "governance/StoreTimelock.sol",
        "__TimelockController_init(delay, onlyGovernor, onlyGovernor, address(0));",
        "__TimelockController_init(delay, onlyGovernor, onlyGovernor, msg.sender);",
      ),
    ],
  },
  {
    attack: "the admin's later settings reach a store",
    test: "LeftOverIssuanceRoles.test_theAdminsLaterSettingsDoNotReachTheStore",
    covers: ["deployer role left over"],
    structural: "no contract of a store reads the desk's settings",
  },
  {
    attack: "seal credentials of one's own for another's store",
    test: "CredentialTheft.test_attack_grantForAStoreOfAnother",
    without: [onlyController],
  },
  {
    attack: "rotate a store's credentials to one's own",
    test: "CredentialTheft.test_attack_rotateToOnesOwn",
    without: [onlyController],
  },
  {
    attack: "revoke a store's credentials",
    test: "CredentialTheft.test_attack_revokeAStoresCredentials",
    without: [onlyController],
  },
];
