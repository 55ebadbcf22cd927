import { type Attack, without } from "../attack.ts";

const ACCOUNT = "merchant/MerchantAccount.sol";
const DELISTING = "merchant/Delisting.sol";
const POLICY = "merchant/MerchantPolicy.sol";
const boundedPolicy = without(
  POLICY,
  "if (value < min || value > max) revert PolicyOutOfBounds(field, value, min, max);",
);
const delistDomain = without(
  DELISTING,
  "return _hashTypedDataV4(keccak256(abi.encode(DELIST_TYPEHASH, _consentNonce, deadline)));",
  "return keccak256(abi.encode(DELIST_TYPEHASH, _consentNonce, deadline));",
);

export const merchantAttacks: Attack[] = [
  {
    attack: "the whole limit on both sides of a window's edge",
    test: "WithdrawalWindowEdge.test_noSecondAllowanceAcrossAnyEdge",
    covers: ["withdrawal across a window edge"],
    without: [
      without(
        "merchant/libraries/RollingLimit.sol",
        "history.upperLookupRecent(uint48(block.timestamp - window));",
        "history.upperLookupRecent(uint48(block.timestamp / window * window - 1));",
      ),
    ],
  },
  {
    attack: "setting the limit again starts it afresh",
    test: "WithdrawalWindowChange.test_setAgainToTheSame",
    covers: ["withdrawal across a window change"],
    without: [
      without(
        ACCOUNT,
        "(limit, window) = (newLimit, newWindow);",
        "(limit, window) = (newLimit, newWindow); delete _withdrawals;",
      ),
    ],
  },
  {
    attack: "a longer window forgets what the shorter one allowed",
    test: "WithdrawalWindowChange.test_aLongerWindowRemembersWhatTheShorterOneForgot",
    covers: ["withdrawal across a window change"],
    without: [
      without(
        ACCOUNT,
        "(limit, window) = (newLimit, newWindow);",
        "(limit, window) = (newLimit, newWindow); delete _withdrawals;",
      ),
    ],
  },
  {
    attack: "another limit for a moment and back",
    test: "WithdrawalWindowChange.test_thereAndBackAgain",
    covers: ["withdrawal across a window change"],
    without: [
      without(
        ACCOUNT,
        "(limit, window) = (newLimit, newWindow);",
        "(limit, window) = (newLimit, newWindow); delete _withdrawals;",
      ),
    ],
  },
  {
    attack: "an allowance for every turn of the policy",
    test: "PolicyFlapping.test_noAllowancePerTurn",
    covers: ["policy flapping"],
    without: [
      without(
        ACCOUNT,
        "_withdrawals.record(amount);",
        "if (IMerchantPolicy(policy).breaches() == 0) _withdrawals.record(amount);",
      ),
    ],
  },
  {
    attack: "withdraw before the holders are paid",
    test: "WithdrawalWithArrears.test_nothingLeavesBeforeTheHolders",
    covers: ["withdrawing while arrears exist"],
    without: [without(ACCOUNT, "if (arrears > 0) revert ArrearsOutstanding(arrears);")],
  },
  {
    attack: "a policy that no store can meet",
    test: "UnreachablePolicy.test_everyFieldIsBounded",
    covers: ["unreachable threshold or zero fraction"],
    without: [boundedPolicy],
  },
  {
    attack: "terms that allow such a policy",
    test: "UnreachablePolicy.test_termsCannotAllowIt",
    covers: ["unreachable threshold or zero fraction"],
    without: [boundedPolicy],
  },
  {
    attack: "the floor dodged by a stretched window",
    test: "UnreachablePolicy.test_theFloorCannotBeDodgedByAStretchedWindow",
    covers: ["unreachable threshold or zero fraction"],
    without: [
      without(
        ACCOUNT,
        "if (uint256(newLimit) * t.floorWindow < uint256(t.floorLimit) * newWindow) {",
        "if (false) {",
      ),
    ],
  },
  {
    attack: "thresholds voted later as a cause",
    test: "ConfiscationByDelisting.test_thresholdsVotedLaterAreNoCause",
    covers: ["confiscation by delisting"],
    without: [without(POLICY, "return breaches() & _breachesOf(_accepted);", "return breaches();")],
  },
  {
    attack: "arrears by paying the store",
    test: "ConfiscationByDelisting.test_paymentsMakeNoArrears",
    covers: ["confiscation by delisting"],
    structural: "a payment brings its own royalty: at most half of it is due",
  },
  {
    attack: "a vote queued while there was a cause",
    test: "ConfiscationByDelisting.test_theCauseMustLastUntilTheVoteIsCarriedOut",
    covers: ["confiscation by delisting"],
    without: [without(DELISTING, "if (!given) revert NoCause(arrearsSince, breachedSince);")],
  },
  {
    attack: "a majority gives the store to itself",
    test: "StoreTransferWithoutCause.test_theVotePassesAndCannotBeCarriedOut",
    covers: ["confiscation by delisting"],
    without: [
      without(DELISTING, "if (signature.length == 0) _requireCause();", "if (signature.length == 0) {}"),
    ],
  },
  {
    attack: "a majority declares a default",
    test: "StoreTransferWithoutCause.test_neitherCanADelisting",
    covers: ["confiscation by delisting"],
    without: [without(DELISTING, "_requireCause(); _delist(Exit.Default);", "_delist(Exit.Default);")],
  },
  {
    attack: "the reserve forfeited without a default",
    test: "StoreTransferWithoutCause.test_neitherCanADelisting",
    covers: ["confiscation by delisting"],
    without: [without(DELISTING, "if (exit != Exit.Default) revert NotDefaulted();")],
  },
  {
    attack: "a consent that was taken back",
    test: "ConsentReplay.test_revoked",
    without: [
      without(DELISTING, "DELIST_TYPEHASH, _consentNonce, deadline", "DELIST_TYPEHASH, uint256(0), deadline"),
    ],
  },
  {
    attack: "a consent that ran out",
    test: "ConsentReplay.test_expired",
    without: [without(DELISTING, "if (block.timestamp > deadline) revert ConsentExpired(deadline);")],
  },
  {
    attack: "a consent to another store's end",
    test: "ConsentReplay.test_anotherStores",
    without: [delistDomain],
  },
  { attack: "a consent on another chain", test: "ConsentReplay.test_anotherChains", without: [delistDomain] },
  {
    attack: "a consent to another merchant",
    test: "ConsentReplay.test_forAnotherMerchantOrPurpose",
    without: [
      without(
        DELISTING,
        "keccak256(abi.encode(TRANSFER_TYPEHASH, newMerchant, _consentNonce, deadline))",
        "keccak256(abi.encode(TRANSFER_TYPEHASH, _consentNonce, deadline))",
      ),
    ],
  },
  {
    attack: "a consent from before the seat came back",
    test: "ConsentReplay.test_afterTheSeatCameBack",
    without: [without("merchant/MerchantSeat.sol", "++_consentNonce;")],
  },
  {
    attack: "a forged consent",
    test: "ConsentReplay.test_onlyTheMerchantSigns",
    without: [
      without(
        DELISTING,
        "if (!AccountSignature.isValid(merchant, digest, signature)) revert InvalidConsent(merchant);",
      ),
    ],
  },
  {
    attack: "a blocked merchant stops the end",
    test: "DelistingWithEverythingOpen.test_aBlockedMerchantStopsNothing",
    covers: ["delisting with streams, stakes, votes and refunds open"],
    without: [
      without(
        DELISTING,
        "setAside[owed] += amount; totalSetAside += amount;",
        "IERC20(asset).safeTransfer(owed, amount);",
      ),
    ],
  },
  {
    attack: "a silent store's reserve waits for ever",
    test: "DelistingWithEverythingOpen.test_theReserveOfASilentStoreReachesItsHolders",
    covers: ["delisting with streams, stakes, votes and refunds open"],
    without: [
      without(
        "revenue/RevenueRouter.sol",
        "if (woundDown && _wouldWait()) IRoyaltyToken(token).push(amount); else",
      ),
    ],
  },
  {
    attack: "a default while stream, stakes and votes are open",
    test: "DelistingWithEverythingOpen.test_default_everybodyGetsTheirs",
    covers: ["delisting with streams, stakes, votes and refunds open"],
    structural:
      "a delisting moves no money; each claim stays with the contract that owes it. Refunds end before a store exists",
  },
  {
    attack: "an agreed end while stream, stakes and votes are open",
    test: "DelistingWithEverythingOpen.test_agreed_everybodyGetsTheirs",
    covers: ["delisting with streams, stakes, votes and refunds open"],
    structural: "a delisting moves no money; each claim stays with the contract that owes it",
  },
];
