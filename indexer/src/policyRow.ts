import type { Policy } from "./rules/figures.ts";

/** A policy as JSON keeps it, in numbers. */
export const policyOf = (kept: Record<string, string>): Policy => ({
  maxRefundBps: BigInt(kept.maxRefundBps!),
  maxDaysInventory: BigInt(kept.maxDaysInventory!),
  minInventoryValue: BigInt(kept.minInventoryValue!),
  minMonthlySales: BigInt(kept.minMonthlySales!),
  minMonthlyDeposits: BigInt(kept.minMonthlyDeposits!),
  maxAge: BigInt(kept.maxAge!),
  breachFractionBps: BigInt(kept.breachFractionBps!),
});

/** The same as columns of `policyChange`. */
export const policyColumns = (policy: Policy) => ({
  ...policy,
  maxRefundBps: Number(policy.maxRefundBps),
  breachFractionBps: Number(policy.breachFractionBps),
});
