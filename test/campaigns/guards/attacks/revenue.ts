import { type Attack, type Edit, without } from "../attack.ts";

const ROUTER = "revenue/RevenueRouter.sol";
const ATTESTORS = "revenue/StoreAttestors.sol";
const CONFLICT = "if (_holds(other, attestor) || attestor == keeper || _isMerchant(attestor)) {";
const noDomain: Edit[] = [
  without(
    ROUTER,
    "return _hashTypedDataV4(StatementHash.commerce(s));",
    "return MessageHashUtils.toTypedDataHash(0, StatementHash.commerce(s));",
  ),
  without(
    ROUTER,
    "return _hashTypedDataV4(StatementHash.bank(s));",
    "return MessageHashUtils.toTypedDataHash(0, StatementHash.bank(s));",
  ),
  without(ROUTER, "bytes32 domain = _domainSeparatorV4();", "bytes32 domain;"),
];
const PERIOD = "shared/Period.sol";
const noOverlap = without(PERIOD, "if (start < lastEnd) revert PeriodOverlaps(start, lastEnd);");
const depositMatches = without(
  ROUTER,
  "if (!matches) revert DepositMismatch(netPayout, s.deposited, tolerance);",
);

export const revenueAttacks: Attack[] = [
  {
    attack: "a settlement sent twice",
    test: "SettlementReplay.test_sameChain",
    covers: ["settlement replay on the same chain"],
    without: [without(ROUTER, "if (record.settled) revert AlreadySettled(s.id);"), noOverlap],
  },
  {
    attack: "a settlement sent to another store",
    test: "SettlementReplay.test_otherStore",
    covers: ["settlement replay at another store"],
    without: noDomain,
  },
  {
    attack: "a settlement sent on another chain",
    test: "SettlementReplay.test_otherChain",
    covers: ["settlement replay on another chain"],
    without: noDomain,
  },
  {
    attack: "the same days under two ids",
    test: "SettlementPeriods.test_overlap",
    covers: ["overlapping periods"],
    without: [noOverlap],
  },
  {
    attack: "a year in one settlement",
    test: "SettlementPeriods.test_overlong",
    covers: ["overlong periods"],
    without: [without(PERIOD, "if (end - start > Limits.MAX_PERIOD)", "if (false)")],
  },
  {
    attack: "a period that is not over",
    test: "SettlementPeriods.test_future",
    without: [without(PERIOD, "if (end > block.timestamp) revert PeriodInFuture(end, block.timestamp);")],
  },
  {
    attack: "the commerce attestor hides sales",
    test: "CorruptAttestor.test_hiddenSalesDoNotMatchTheDeposit",
    covers: ["one corrupt attestor"],
    without: [depositMatches],
  },
  {
    attack: "the commerce attestor invents sales",
    test: "CorruptAttestor.test_inventedSalesHaveNoDeposit",
    covers: ["one corrupt attestor"],
    without: [depositMatches],
  },
  {
    attack: "the commerce attestor signs for the bank",
    test: "CorruptAttestor.test_itCannotSignForTheBank",
    covers: ["one corrupt attestor"],
    without: [without(ATTESTORS, "check(Role.Bank, bankDigest, bankSignature);")],
  },
  {
    attack: "a removed attestor's signature sent later",
    test: "AttestorRemovedMidFlight.test_andNotASecondLonger",
    covers: ["attestor removed mid-flight"],
    without: [
      without(
        "shared/DelayedAddress.sol",
        "return effectiveAt != 0 && block.timestamp >= effectiveAt ? self.next : current;",
        "return effectiveAt == 1 ? self.next : current;",
      ),
    ],
  },
  {
    attack: "a coming attestor's signature sent early",
    test: "AttestorRemovedMidFlight.test_theNewKeyDoesNotCountEarly",
    covers: ["attestor removed mid-flight"],
    without: [
      without(
        "shared/DelayedAddress.sol",
        "return effectiveAt != 0 && block.timestamp >= effectiveAt ? self.next : current;",
        "return effectiveAt != 0 ? self.next : current;",
      ),
    ],
  },
  {
    attack: "the commerce attestor becomes the bank's, too",
    test: "OneKeyTwoRoles.test_commerceThenBank",
    covers: ["one key in two roles"],
    without: [without(ATTESTORS, CONFLICT, "if (attestor == keeper || _isMerchant(attestor)) {")],
  },
  {
    attack: "a coming commerce attestor becomes the bank's, too",
    test: "OneKeyTwoRoles.test_scheduledCommerceThenBank",
    covers: ["one key in two roles"],
    without: [
      without(
        ATTESTORS,
        "return account == attestorOf(role) || account == next;",
        "return account == attestorOf(role) || (next == address(1) && account == next);",
      ),
    ],
  },
  {
    attack: "one attestor for both from the start",
    test: "OneKeyTwoRoles.test_bothAtIssue",
    covers: ["one key in two roles"],
    without: [without(ATTESTORS, CONFLICT, "if (attestor == keeper || _isMerchant(attestor)) {")],
  },
  {
    attack: "the keeper attests",
    test: "OneKeyTwoRoles.test_keeper",
    covers: ["one key in two roles"],
    without: [without(ATTESTORS, CONFLICT, "if (_holds(other, attestor) || _isMerchant(attestor)) {")],
  },
  {
    attack: "the merchant, or the coming one, attests",
    test: "OneKeyTwoRoles.test_merchantNowOrNext",
    covers: ["one key in two roles"],
    without: [without(ATTESTORS, CONFLICT, "if (_holds(other, attestor) || attestor == keeper) {")],
  },
  {
    attack: "an attestor becomes the merchant",
    test: "OneKeyTwoRoles.test_attestorBecomesMerchant",
    covers: ["one key in two roles"],
    without: [without("merchant/MerchantSeat.sol", ") revert RoleConflict(account);", ") {}")],
  },
  {
    attack: "a coming attestor becomes the merchant",
    test: "OneKeyTwoRoles.test_merchantToBeBecomesAttestorBehindAnOldAccount",
    covers: ["one key in two roles"],
    without: [
      without(
        "merchant/MerchantSeat.sol",
        "return account == next || account == IStoreAttestors(attestors).attestorOf(role);",
        "return (next == address(1) && account == next) || account == IStoreAttestors(attestors).attestorOf(role);",
      ),
    ],
  },
  {
    attack: "an attestor is the merchant from the start",
    test: "OneKeyTwoRoles.test_merchantAtIssueWhicheverComesFirst",
    covers: ["one key in two roles"],
    without: [without("merchant/MerchantSeat.sol", ") revert RoleConflict(account);", ") {}")],
  },
  {
    attack: "the keeper deposits less than was attested",
    test: "KeeperTheft.test_itCannotDepositLess",
    covers: ["keeper theft"],
    without: [without("revenue/libraries/StatementHash.sol", "s.deposited,", "uint256(0),")],
  },
  {
    attack: "the keeper pays with somebody's allowance",
    test: "KeeperTheft.test_itCannotPayWithOthersAllowance",
    covers: ["keeper theft"],
    structural: "money is pulled from the caller alone: no function takes a payer",
  },
  {
    attack: "the keeper collects the merchant's share",
    test: "KeeperTheft.test_itCannotTakeWhatItBrought",
    covers: ["keeper theft"],
    without: [
      without(
        ROUTER,
        `function collectMerchant() external nonReentrant returns (uint256 amount) {
         if (msg.sender != merchantAccount) revert OnlyMerchantAccount(msg.sender);`,
        "function collectMerchant() external nonReentrant returns (uint256 amount) {",
      ),
    ],
  },
  {
    attack: "the keeper withdraws the merchant's money",
    test: "KeeperTheft.test_itCannotTakeWhatItBrought",
    covers: ["keeper theft"],
    without: [
      without("merchant/MerchantSeat.sol", "if (msg.sender != merchant) revert OnlyMerchant(msg.sender);"),
    ],
  },
  {
    attack: "the keeper makes the merchant's account surrender money",
    test: "KeeperTheft.test_itCannotTakeWhatItBrought",
    covers: ["keeper theft"],
    without: [
      without("merchant/MerchantAccount.sol", "if (msg.sender != router) revert OnlyRouter(msg.sender);"),
    ],
  },
  {
    attack: "a blocked receiver stops settlements",
    test: "BlockedFeeReceiver.test_settlementsGoOn",
    covers: ["blocked fee receiver"],
    without: [
      without(
        ROUTER,
        "_pull(s.deposited); if (split.paid > split.fee)",
        "_pull(s.deposited); IERC20(asset).safeTransfer(feeRecipient, _takeFeeCredit()); if (split.paid > split.fee)",
      ),
    ],
  },
  {
    attack: "an asset that keeps a fee of every transfer",
    test: "SettleWithFeeOnTransferAsset.test_aShortTransferSettlesNothing",
    covers: ["fee-on-transfer asset"],
    without: [without(ROUTER, "if (arrived < amount) revert ShortTransfer(amount, arrived);")],
  },
  {
    attack: "an asset that refuses by returning false",
    test: "SettleWithFalseReturningAsset.test_falseIsAFailure",
    covers: ["false-returning asset"],
    without: [
      without(
        ROUTER,
        "IERC20(asset).safeTransfer(feeRecipient, amount);",
        "IERC20(asset).transfer(feeRecipient, amount);",
      ),
    ],
  },
  {
    attack: "pay while a settlement is being pulled",
    test: "SettleReentrancy.test_everyDoorIsShut",
    covers: ["re-entrant asset"],
    without: [
      without(
        ROUTER,
        "function pay(uint256 amount) external nonReentrant {",
        "function pay(uint256 amount) external {",
      ),
    ],
  },
  {
    attack: "dust paid every hour against the stream",
    test: "DustPay.test_dustNeverMovesTheEndNorLowersTheRate",
    covers: ["dust pay() against the stream"],
    without: [
      without(ROUTER, "else IRoyaltyToken(token).topUp(amount);", "else IRoyaltyToken(token).push(amount);"),
    ],
  },
];
