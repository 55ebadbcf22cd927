import { type Attack, without } from "../attack.ts";

const TOKEN = "token/RoyaltyToken.sol";
const STREAM = "token/libraries/RoyaltyStream.sol";
const trySafeTransfer = "if (_ASSET.trySafeTransfer(to, amount)) {";
const anyContract = without(
  TOKEN,
  "return (size == 0 || (size == 23 && EIP7702Utils.fetchDelegate(account) != address(0)), account);",
  "return (true, account);",
);
const paysThenWrites = [
  without(
    TOKEN,
    "function claim(address to) external nonReentrant returns (uint256 amount) {",
    "function claim(address to) external returns (uint256 amount) {",
  ),
  without(
    TOKEN,
    `_accounts[account] = slot.withCredit(index, accrued & RoyaltyStream.FRACTION_MASK);
     emit RoyaltyClaimed(account, to, amount);
     _ASSET.safeTransfer(to, amount);`,
    `_ASSET.safeTransfer(to, amount);
     _accounts[account] = slot.withCredit(index, accrued & RoyaltyStream.FRACTION_MASK);
     emit RoyaltyClaimed(account, to, amount);`,
  ),
];

export const tokenAttacks: Attack[] = [
  {
    attack: "buy just before a push, sell in the same block",
    test: "TokenJustInTimeCapture.test_attack_justInTimeCapture",
    covers: ["just-in-time royalty capture"],
    without: [
      without(
        STREAM,
        "_restart(flow, book, pool, flow.duration); end = flow.end;",
        "_restart(flow, book, pool, flow.duration); flow.end = uint40(block.timestamp); end = flow.end;",
      ),
    ],
  },
  {
    attack: "hold for twelve seconds and take a week's royalties",
    test: "TokenJustInTimeCapture.test_attack_justInTimeCapture_holdingTwelveSecondsEarnsTwelveSeconds",
    covers: ["just-in-time royalty capture"],
    without: [
      without(
        STREAM,
        "_restart(flow, book, pool, flow.duration); end = flow.end;",
        "_restart(flow, book, pool, 1); end = flow.end;",
      ),
    ],
  },
  {
    attack: "dust top-ups move the stream's end",
    test: "TokenDustTopUp.test_attack_dustTopUpAgainstTheStreamsEnd",
    covers: ["dust pay() against the stream"],
    without: [
      without(
        STREAM,
        `} else { uint256 pool = (units << SCALE_BITS) + book.remainder + unstreamed(flow, book.earningSupply);
         _restart(flow, book, pool, left);`,
        `} else { uint256 pool = (units << SCALE_BITS) + book.remainder + unstreamed(flow, book.earningSupply);
         _restart(flow, book, pool, flow.duration);`,
      ),
    ],
  },
  {
    attack: "a large late payment for whoever holds the last second",
    test: "TokenDustTopUp.test_attack_dustTopUp_largeLateTopUpIsNotForWhoHoldsTheLastSecond",
    without: [without(STREAM, "startsNow = left >= Limits.TOP_UP_MIN_LEFT;", "startsNow = left != 0;")],
  },
  {
    attack: "royalties paid into a contract that anybody empties",
    test: "TokenPairSkim.test_attack_royaltiesPaidIntoAPairAndSkimmed",
    covers: ["royalties paid into a pair and skimmed"],
    without: [anyContract],
  },
  {
    attack: "a registered pair's royalties claimed behind the registrar's back",
    test: "TokenPairSkim.test_attack_royaltiesOfARegisteredPairSkimmedOrUnattributed",
    without: [
      without(TOKEN, "return (msg.sender == pairRegistrar, pairRegistrar);", "return (true, pairRegistrar);"),
    ],
  },
  {
    attack: "poke a small holder every second",
    test: "TokenRoundingPoke.test_attack_roundingThatNeverPays",
    covers: ["rounding that never pays"],
    without: [
      without(
        TOKEN,
        "slot = slot.withCredit(index, _accruedAt(account, slot, index));",
        "slot = slot.withCredit(index, _accruedAt(account, slot, index) & ~RoyaltyStream.FRACTION_MASK);",
      ),
    ],
  },
  {
    attack: "more money in a lifetime than the words hold",
    test: "TokenOverflow.test_attack_overflowWithEighteenDecimals",
    covers: ["overflow with 18 decimals"],
    without: [without(STREAM, "if (received > MAX_RECEIVED) {", "if (false) {")],
  },
  {
    attack: "a credit that fills its field, claimed twice",
    test: "TokenOverflow.test_attack_overflow_aFullCreditIsClaimedOnce",
    covers: ["overflow with 18 decimals"],
    without: [
      without(
        "token/libraries/AccountSlot.sol",
        "uint256 private constant _FLAGS_MASK = 0xff * 2 ** 248;",
        "uint256 private constant _FLAGS_MASK = 0xff * 2 ** 247;",
      ),
    ],
  },
  {
    attack: "the largest supply and the longest stream",
    test: "TokenOverflow.test_attack_overflow_largestSupplyAndLongestStreamKeepTheRemainder",
    covers: ["overflow with 18 decimals"],
    structural: "widths of the packed words follow from the bounds on supply, duration and money received",
  },
  {
    attack: "one blocked account in a payout batch",
    test: "TokenBlockedPayee.test_attack_blockedPayeeInABatch",
    covers: ["blocked payee"],
    without: [without(TOKEN, trySafeTransfer, "_ASSET.safeTransfer(to, amount); if (true) {")],
  },
  {
    attack: "a receiver that reverts in the asset's hook",
    test: "TokenGasEater.test_attack_revertingReceiverIsSkipped",
    covers: ["gas-eating or reverting target"],
    without: [without(TOKEN, trySafeTransfer, "_ASSET.safeTransfer(to, amount); if (true) {")],
  },
  {
    attack: "a receiver that eats a batch's gas",
    test: "TokenGasEater.test_attack_gasEatingReceiverStopsOnlyBatchesWithIt",
    covers: ["gas-eating or reverting target"],
    structural: "anybody chooses who is in a batch, and each holder can claim alone",
  },
  {
    attack: "an asset that keeps a fee of every transfer",
    test: "TokenOddAssets.test_attack_feeOnTransferIsCreditedByWhatArrived",
    covers: ["fee-on-transfer asset"],
    without: [without(TOKEN, "credited = _ASSET.balanceOf(address(this)) - before;", "credited = amount;")],
  },
  {
    attack: "a push that the asset refuses by returning false",
    test: "TokenOddAssets.test_attack_falseReturningPushCreditsNothing",
    covers: ["false-returning asset"],
    without: [
      without(TOKEN, "_ASSET.safeTransferFrom(msg.sender", "_ASSET.transferFrom(msg.sender"),
      without(TOKEN, "credited = _ASSET.balanceOf(address(this)) - before;", "credited = amount;"),
    ],
  },
  {
    attack: "a payout that the asset refuses by returning false",
    test: "TokenOddAssets.test_attack_falseReturningPayoutKeepsTheCredit",
    covers: ["false-returning asset"],
    without: [without(TOKEN, trySafeTransfer, "_ASSET.transfer(to, amount); if (true) {")],
  },
  {
    attack: "claim again while being paid",
    test: "TokenReentrancy.test_attack_reentrantClaim",
    covers: ["re-entrant asset"],
    without: paysThenWrites,
  },
  {
    attack: "have another paid while being paid",
    test: "TokenReentrancy.test_attack_reentrantClaimForAnother",
    covers: ["re-entrant asset"],
    without: [
      without(
        TOKEN,
        "function claimFor(address account) external nonReentrant returns",
        "function claimFor(address account) external returns",
      ),
    ],
  },
  {
    attack: "move tokens in a batch's hook",
    test: "TokenReentrancy.test_attack_reentrantTransferInABatch",
    covers: ["re-entrant asset"],
    structural:
      "within a transaction the index stands still: what a hook moves is settled at the index of the payment",
  },
  {
    attack: "claim while a push is being pulled",
    test: "TokenReentrancy.test_attack_reentrantClaimDuringAPush",
    covers: ["re-entrant asset"],
    without: paysThenWrites.slice(0, 1),
  },
  {
    attack: "delegate to nobody over and over",
    test: "TokenDelegateToNobody.test_attack_delegateToNobodyLoop",
    covers: ["delegate(0) loops"],
    without: [
      without(
        "token/SelfDelegatedVotes.sol",
        "super._delegate(account, delegatee == address(0) ? account : delegatee);",
        "super._delegate(account, delegatee);",
      ),
    ],
  },
  {
    attack: "a claim signed for one token shown to another, or on another chain",
    test: "TokenSignatureReplay.test_attack_signatureReplayAcrossTokens",
    covers: ["signature replay across clones"],
    structural: "EIP-712's domain names chain and contract; the token has no other way to check a signature",
  },
];
