/** A fault that no test could tell from the contract, and why. */
export interface Equivalent {
  source: string;
  /** The line as it stands, without indentation. */
  line: string;
  original: string;
  replacement: string;
  reason: string;
}

export const equivalents: Equivalent[] = [
  {
    source: "contracts/liquidity/libraries/StakePool.sol",
    line: "uint256 private constant _REGISTERED = 2 ** 160;",
    original: "160",
    replacement: "(160 + 1)",
    reason:
      "Which of the word's free bits marks a registered pair is seen by nobody: both accesses use the constant.",
  },
  {
    source: "contracts/revenue/RevenueLedger.sol",
    line: "if (base > 0) due = Math.mulDiv(uint256(base), royaltyBps, BPS, Math.Rounding.Ceil);",
    original: ">",
    replacement: ">=",
    reason: "Of a base of 0 the royalty, rounded up, is 0: what `due` is without the assignment.",
  },
];
