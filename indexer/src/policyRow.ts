import type { Policy } from "@takings/sdk";

/** A policy out of what JSON keeps of it. */
export const policyOf = (kept: Record<string, string>): Policy => ({
  maxRefundBps: Number(kept.maxRefundBps!),
  maxDaysInventory: Number(kept.maxDaysInventory!),
  minInventoryValue: BigInt(kept.minInventoryValue!),
  minMonthlySales: BigInt(kept.minMonthlySales!),
  minMonthlyDeposits: BigInt(kept.minMonthlyDeposits!),
  maxAge: Number(kept.maxAge!),
  breachFractionBps: Number(kept.breachFractionBps!),
});

/** The same as columns of `policyChange`. */
export const policyColumns = (policy: Policy) => ({
  ...policy,
  maxDaysInventory: BigInt(policy.maxDaysInventory),
  maxAge: BigInt(policy.maxAge),
});
