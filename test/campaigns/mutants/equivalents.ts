/** A fault that no test could distinguish from the contract, and why. */
export interface Equivalent {
  source: string;
  /** The line in the contract, without indentation. */
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
    line: "if (base > 0) due = Math.mulDiv(uint256(base), royaltyBps, Limits.BPS, Math.Rounding.Ceil);",
    original: ">",
    replacement: ">=",
    reason: "Of a base of 0 the royalty, rounded up, is 0: what `due` is without the assignment.",
  },
  {
    source: "contracts/revenue/RevenueLedger.sol",
    line: "_carry = base < 0 ? uint256(-base).toUint96() : 0;",
    original: "0",
    replacement: "(0 + 1)",
    reason: "`base < 1` differs from `base < 0` at 0 only, where both branches carry 0.",
  },
  {
    source: "contracts/liquidity/libraries/StakePool.sol",
    line: "if (units <= self.ahead) return 0;",
    original: "<=",
    replacement: "<",
    reason: "Where as many units wait as were shared, sharing the difference of 0 changes nothing.",
  },
  {
    source: "contracts/issuance/OfferRules.sol",
    line: '_match("saleTerms", uint256(assessment.saleTerms), uint256(keccak256(abi.encode(saleTerms))));',
    original: "uint256(assessment.saleTerms), uint256(keccak256(abi.encode(saleTerms)))",
    replacement: "uint256(keccak256(abi.encode(saleTerms))), uint256(assessment.saleTerms)",
    reason: "Equality is symmetric, and the error names the field only.",
  },
  {
    source: "contracts/issuance/OfferRules.sol",
    line: '_match("asset", uint160(a.asset), uint160(config.asset));',
    original: "uint160(a.asset), uint160(config.asset)",
    replacement: "uint160(config.asset), uint160(a.asset)",
    reason: "Equality is symmetric, and the error names the field only.",
  },
];
