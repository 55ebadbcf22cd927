import type { Hex } from "viem";
import { BPS } from "./constants.ts";
import { divideUp } from "./money.ts";

/** ISettlementTypes.Settlement: amounts in the stablecoin's smallest unit, times in Unix seconds. */
export interface Settlement {
  id: Hex;
  commerceSource: Hex;
  bankSource: Hex;
  periodStart: bigint;
  periodEnd: bigint;
  gross: bigint;
  refunds: bigint;
  deductions: bigint;
  deposited: bigint;
  rateNumerator: bigint;
  rateDenominator: bigint;
  rateSource: Hex;
  evidence: Hex;
  deadline: bigint;
}

/** IStoreMetrics.Report. */
export interface MetricsReport {
  periodStart: bigint;
  periodEnd: bigint;
  sales: bigint;
  refunds: bigint;
  inventoryValue: bigint;
  daysInventory: number;
  deposits: bigint;
  evidence: Hex;
  deadline: bigint;
}

/** What the router carries between settlements: a negative or zero base, and royalties owed but not covered. */
export interface RouterCarry {
  carriedBase: bigint;
  arrears: bigint;
}

export interface Split {
  royaltyDue: bigint;
  /** Fee included. */
  royaltyPaid: bigint;
  fee: bigint;
  /** What reaches the stream. */
  streamed: bigint;
  merchant: bigint;
  carry: RouterCarry;
}

/**
 * The RevenueRouter's split of one settlement: royalty due rounds up, the fee rounds down, arrears come first.
 * @param received what arrived, in the stablecoin's smallest unit
 * @param base gross − refunds of the settlement (negative allowed), or the amount of a direct payment
 */
export function splitRevenue(
  base: bigint,
  received: bigint,
  carry: RouterCarry,
  royaltyBps: bigint,
  feeBps: bigint,
): Split {
  const carried = base + carry.carriedBase;
  const royaltyDue = carried > 0n ? divideUp(carried * royaltyBps, BPS) : 0n;
  const owed = royaltyDue + carry.arrears;
  const royaltyPaid = owed < received ? owed : received;
  const fee = (royaltyPaid * feeBps) / BPS;
  return {
    royaltyDue,
    royaltyPaid,
    fee,
    streamed: royaltyPaid - fee,
    merchant: received - royaltyPaid,
    carry: { carriedBase: carried < 0n ? carried : 0n, arrears: owed - royaltyPaid },
  };
}
