import { type Attack, type Edit, without } from "../attack.ts";

/** One entry a contract: its implementation left open, and its clones open forever. */
const closed = (
  file: string,
  source: string,
  test: { implementation: string; clone: string },
  initialize: [string, string],
  more: Edit[] = [],
): Attack[] => {
  const name = /(\w+)\.sol$/.exec(source)![1]!;
  return [
    {
      attack: `initialize the implementation of ${name}`,
      test: `${file}.${test.implementation}`,
      covers: ["initializing an implementation or clone"],
      without: [without(source, "_disableInitializers();")],
    },
    {
      attack: `initialize a ${name} again`,
      test: `${file}.${test.clone}`,
      covers: ["initializing an implementation or clone"],
      without: [without(source, ...initialize), ...more],
    },
  ];
};
const revenue = { implementation: "test_implementationsNever", clone: "test_clonesOnlyOnce" };
const every = {
  implementation: "test_everyImplementationAndCloneIsClosed",
  clone: "test_everyImplementationAndCloneIsClosed",
};
const plain: [string, string] = [
  "function initialize(Init calldata init) external initializer {",
  "function initialize(Init calldata init) external {",
];

const door = (attack: string, test: string, ...edits: Edit[]): Attack => ({
  attack,
  test: `ForeignDoors.${test}`,
  without: edits,
});
const TOKEN = "token/RoyaltyToken.sol";
const ACCOUNT = "merchant/MerchantAccount.sol";
const SEAT = "merchant/MerchantSeat.sol";
const GAUGE = "liquidity/LiquidityGauge.sol";
const onlyTimelock = (source: string) =>
  without(source, "if (msg.sender != timelock) revert OnlyTimelock(msg.sender);");

export const doorAttacks: Attack[] = [
  ...closed("InitializeRevenueClone", "revenue/RevenueRouter.sol", revenue, plain, [
    without(
      "revenue/RevenueLedger.sol",
      "function _configure(Init calldata init) internal onlyInitializing {",
      "function _configure(Init calldata init) internal {",
    ),
  ]),
  ...closed("InitializeRevenueClone", "revenue/StoreAttestors.sol", revenue, plain),
  ...closed("InitializeRevenueClone", "merchant/MerchantAccount.sol", revenue, plain),
  ...closed("InitializeRevenueClone", "merchant/MerchantPolicy.sol", revenue, plain),
  ...closed("InitializeRevenueClone", "merchant/StoreMetrics.sol", revenue, [
    "function initialize(address storeAttestors) external initializer {",
    "function initialize(address storeAttestors) external {",
  ]),
  ...closed("InitializingClones", "treasury/Treasury.sol", every, [
    "function initialize(address timelock_, address token_) external initializer {",
    "function initialize(address timelock_, address token_) external {",
  ]),
  ...closed("InitializingClones", "liquidity/LiquidityGauge.sol", every, [
    `function initialize(address token_, address treasury_) external initializer {
     token = token_;
     _unit = IRoyaltyToken(token_).assetUnit().toUint64();`,
    "function initialize(address token_, address treasury_) external { token = token_;",
  ]),
  {
    attack: "initialize the implementation of StoreTimelock",
    test: "InitializingClones.test_everyImplementationAndCloneIsClosed",
    covers: ["initializing an implementation or clone"],
    without: [without("governance/StoreTimelock.sol", "_disableInitializers();")],
  },
  {
    attack: "OpenZeppelin's initializer of the timelock, which names an admin",
    test: "InitializingClones.test_openZeppelinsTimelockInitializerIsClosed",
    covers: ["initializing an implementation or clone"],
    without: [
      without(
        "governance/StoreTimelock.sol",
        `function initialize(uint256, address[] memory, address[] memory, address) public pure override {
         revert InitializerClosed();`,
        `function initialize(uint256 delay, address[] memory p, address[] memory e, address admin) public override {
         super.initialize(delay, p, e, admin);`,
      ),
    ],
  },
  door(
    "push dust past the router",
    "test_nobodyElsePushes",
    without(TOKEN, "if (msg.sender != router) revert OnlyRouter(msg.sender);"),
  ),
  door("set the stream's duration", "test_nobodyElseSetsTheStream", onlyTimelock(TOKEN)),
  door(
    "take a holder's votes by calling it a pair",
    "test_aVoterIsNotSilencedAsAPair",
    without(TOKEN, "if (msg.sender != pairRegistrar) revert OnlyPairRegistrar(msg.sender);"),
  ),
  door(
    "take a holder's votes by calling it a merchant",
    "test_aVoterIsNotSilencedAsAMerchant",
    without(TOKEN, "if (msg.sender != merchantAccount) revert OnlyMerchantAccount(msg.sender);"),
  ),
  door(
    "burn tokens that earn",
    "test_earningTokensAreNotBurned",
    without(TOKEN, "if (!_accounts[msg.sender].nonEarning()) revert OnlyLockedHolder(msg.sender);"),
  ),
  door(
    "royalties paid to the gauge, which cannot tell whose they are",
    "test_royaltiesAreNotSentToTheGauge",
    without(TOKEN, "revert InvalidRecipient(payee);"),
  ),
  door("spend the treasury", "test_nobodyElseSpendsTheTreasury", onlyTimelock("treasury/Treasury.sol")),
  door(
    "take the treasury's liquidity out of a running store",
    "test_theTreasurysLiquidityStaysWhileTheStoreRuns",
    without(GAUGE, "revert NotDelisted();"),
  ),
  door(
    "register a pair without a vote",
    "test_nobodyElseRegistersAPair",
    without(GAUGE, "if (msg.sender != timelock()) revert OnlyTimelock(msg.sender);"),
  ),
  door(
    "turn all revenue into royalties",
    "test_nobodyElseWindsTheRouterDown",
    without(
      "revenue/RevenueRouter.sol",
      "if (msg.sender != merchantAccount) revert OnlyMerchantAccount(msg.sender); woundDown = true;",
      "woundDown = true;",
    ),
  ),
  door("set the policy", "test_nobodyElseSetsThePolicy", onlyTimelock("merchant/MerchantPolicy.sol")),
  door("name an attestor", "test_nobodyElseNamesAttestors", onlyTimelock("revenue/StoreAttestors.sol")),
  door("set the withdrawal limit", "test_nobodyElseSetsTheLimit", onlyTimelock("merchant/Delisting.sol")),
  door(
    "move the merchant's payout",
    "test_nobodyElseMovesThePayout",
    without(SEAT, "if (msg.sender != merchant) revert OnlyMerchant(msg.sender);"),
  ),
  door(
    "take a stolen seat at once",
    "test_aSuccessorWaits",
    without(SEAT, "if (block.timestamp < _nextMerchantAt) revert ChangeNotDue(_nextMerchantAt);"),
  ),
  door(
    "take another's seat",
    "test_onlyTheSuccessorAccepts",
    without(SEAT, "if (msg.sender != _nextMerchant) revert OnlyPendingMerchant(msg.sender);"),
  ),
  door(
    "freeze the merchant's money",
    "test_nobodyElseFreezes",
    without(
      ACCOUNT,
      "if (msg.sender != IStoreGovernor(governor).guardian()) revert OnlyGuardian(msg.sender);",
    ),
  ),
  door(
    "a guardian freezes for long",
    "test_theGuardianDoesNotFreezeForLong",
    without(ACCOUNT, "if (duration > Limits.MAX_FREEZE) revert FreezeTooLong(duration, Limits.MAX_FREEZE);"),
  ),
  door(
    "a guardian freezes again and again",
    "test_theGuardianDoesNotFreezeAgainAndAgain",
    without(ACCOUNT, "if (block.timestamp < nextAllowed) revert FrozenTooRecently(nextAllowed);"),
  ),
  door(
    "withdraw in spite of a freeze",
    "test_aFrozenAccountPaysNothing",
    without(ACCOUNT, "if (block.timestamp < frozenUntil) revert WithdrawalsFrozen(frozenUntil);"),
  ),
  door(
    "burn the reserve of a running store",
    "test_reservedTokensAreNotBurnedWhileTheStoreRuns",
    without(
      "vesting/PerformanceVesting.sol",
      "if (_exit() != IDelisting.Exit.Default) revert NotDefaulted();",
    ),
  ),
  door(
    "redirect money that was set aside",
    "test_moneySetAsideIsNotRedirected",
    without(
      "merchant/Delisting.sol",
      "if (to != account && msg.sender != account) revert OnlyOwnerRedirects(account);",
    ),
  ),
];
