/** A place in a contract and its text without the guard. White space counts as one blank. */
export interface Edit {
  /** Path from the repository's root. */
  source: string;
  /** Has to occur exactly once. */
  find: string;
  replace: string;
}

/** One attack: the test that shows it failing against the real code, and what has to go for it to succeed. */
export type Attack = {
  /** What is attempted, in a few words. */
  attack: string;
  /** `File.test_name`, the file in one of test/attack's folders. */
  test: string;
  /** Which of the attacks that must be tests it covers. */
  covers?: RequiredAttack[];
} & (
  | { without: Edit[] }
  /** Why no single guard holds it off, so that there is none to take out. */
  | { structural: string }
);

/** The attacks that the protocol's design names; each needs a test. */
export const requiredAttacks = [
  "just-in-time royalty capture",
  "dust pay() against the stream",
  "royalties paid into a pair and skimmed",
  "rounding that never pays",
  "overflow with 18 decimals",
  "blocked payee",
  "blocked fee receiver",
  "fee-on-transfer asset",
  "false-returning asset",
  "re-entrant asset",
  "delegate(0) loops",
  "dust staker",
  "same-block staking",
  "donated or temporary liquidity around slices",
  "donated or temporary liquidity around stage two",
  "pre-created pair",
  "poisoned pair",
  "settlement replay on the same chain",
  "settlement replay at another store",
  "settlement replay on another chain",
  "overlapping periods",
  "overlong periods",
  "one corrupt attestor",
  "attestor removed mid-flight",
  "one key in two roles",
  "keeper theft",
  "withdrawal across a window edge",
  "withdrawal across a window change",
  "policy flapping",
  "withdrawing while arrears exist",
  "review before the last settlement",
  "review of a chosen window",
  "self-paid sales",
  "initializing an implementation or clone",
  "front-run deployment",
  "deployer role left over",
  "sale half-finalized",
  "flash-loan vote",
  "late flip",
  "retroactive quorum",
  "hidden extra call",
  "changed target code",
  "description front-run",
  "direct timelock call",
  "cancel griefing",
  "expired guardian",
  "gas-eating or reverting target",
  "signature replay across clones",
  "merchant voting through a delegate",
  "unreachable threshold or zero fraction",
  "confiscation by delisting",
  "delisting with streams, stakes, votes and refunds open",
] as const;

type RequiredAttack = (typeof requiredAttacks)[number];

export const without = (source: string, find: string, replace = ""): Edit => ({
  source: `contracts/${source}`,
  find,
  replace,
});
