import type { Address, Hex } from "viem";
import type { MetricsReport, Settlement } from "./settlement.ts";

export const field = (name: string, type: string) => ({ name, type });

const commerceFields = [
  field("id", "bytes32"),
  field("commerceSource", "bytes32"),
  field("periodStart", "uint64"),
  field("periodEnd", "uint64"),
  field("gross", "uint256"),
  field("refunds", "uint256"),
  field("deductions", "int256"),
  field("netPayout", "int256"),
  field("rateNumerator", "uint256"),
  field("rateDenominator", "uint256"),
  field("rateSource", "bytes32"),
  field("evidence", "bytes32"),
  field("deadline", "uint256"),
] as const;

const bankFields = [
  field("id", "bytes32"),
  field("bankSource", "bytes32"),
  field("deposited", "uint256"),
  field("rateNumerator", "uint256"),
  field("rateDenominator", "uint256"),
  field("rateSource", "bytes32"),
  field("deadline", "uint256"),
] as const;

const adjustmentFields = [
  field("id", "bytes32"),
  field("settlementId", "bytes32"),
  field("baseReduction", "uint256"),
  field("evidence", "bytes32"),
  field("deadline", "uint256"),
] as const;

const commerceMetricsFields = [
  field("periodStart", "uint64"),
  field("periodEnd", "uint64"),
  field("sales", "uint128"),
  field("refunds", "uint128"),
  field("inventoryValue", "uint128"),
  field("daysInventory", "uint32"),
  field("evidence", "bytes32"),
  field("deadline", "uint256"),
] as const;

const bankMetricsFields = [
  field("periodStart", "uint64"),
  field("periodEnd", "uint64"),
  field("deposits", "uint128"),
  field("deadline", "uint256"),
] as const;

export const domain = (name: string, chainId: number, verifyingContract: Address) => ({
  name,
  version: "1",
  chainId,
  verifyingContract,
});

const routerDomain = (chainId: number, router: Address) => domain("Takings RevenueRouter", chainId, router);
const metricsDomain = (chainId: number, metrics: Address) => domain("Takings StoreMetrics", chainId, metrics);

/** Net payout that the commerce attestor vouches for: gross − refunds − deductions. */
export const netPayout = (s: Pick<Settlement, "gross" | "refunds" | "deductions">): bigint =>
  s.gross - s.refunds - s.deductions;

/** What the commerce attestor signs for a settlement. */
export function commerceStatement(chainId: number, router: Address, s: Settlement) {
  return {
    domain: routerDomain(chainId, router),
    types: { CommerceStatement: commerceFields },
    primaryType: "CommerceStatement",
    message: { ...s, netPayout: netPayout(s) },
  } as const;
}

/** What the bank attestor signs for a settlement. */
export function bankStatement(chainId: number, router: Address, s: Settlement) {
  return {
    domain: routerDomain(chainId, router),
    types: { BankStatement: bankFields },
    primaryType: "BankStatement",
    message: { ...s },
  } as const;
}

/** ISettlementTypes.Adjustment. */
export interface Adjustment {
  id: Hex;
  settlementId: Hex;
  baseReduction: bigint;
  evidence: Hex;
  deadline: bigint;
}

/** What both attestors sign for an adjustment. */
export function adjustmentStatement(chainId: number, router: Address, a: Adjustment) {
  return {
    domain: routerDomain(chainId, router),
    types: { Adjustment: adjustmentFields },
    primaryType: "Adjustment",
    message: a,
  } as const;
}

/** What the commerce attestor signs for a metrics report. */
export function commerceMetrics(chainId: number, metrics: Address, r: MetricsReport) {
  return {
    domain: metricsDomain(chainId, metrics),
    types: { CommerceMetrics: commerceMetricsFields },
    primaryType: "CommerceMetrics",
    message: r,
  } as const;
}

/** What the bank attestor signs for a metrics report. */
export function bankMetrics(chainId: number, metrics: Address, r: MetricsReport) {
  return {
    domain: metricsDomain(chainId, metrics),
    types: { BankMetrics: bankMetricsFields },
    primaryType: "BankMetrics",
    message: r,
  } as const;
}
