import type { MetricsReport } from "@takings/sdk";
import type { Hex } from "viem";
import type { KeeperError } from "../../errors.ts";
import { fault } from "../statements/fault.ts";
import type { LoadedMetrics, MetricsState } from "./collect.ts";

export type PlannedReport = { periodEnd: bigint } & (
  | { action: "submit"; report: MetricsReport; commerceSignature: Hex; bankSignature: Hex }
  | { action: "done" }
  | { action: "wait"; reason: string }
  | { action: "stop"; error: KeeperError }
);

/** What to do with each period's metrics of one store, oldest first; the contract takes rising periods only. */
export function plan(
  loaded: readonly LoadedMetrics[],
  state: MetricsState,
  chainId: number,
): PlannedReport[] {
  const periods = Map.groupBy(
    loaded,
    ({ statement: { values } }) => `${values.periodStart}-${values.periodEnd}`,
  );
  const planned = [...periods.values()].map((group): PlannedReport => {
    const { periodEnd } = group[0]!.statement.values;
    if (periodEnd <= state.lastPeriodEnd) return { periodEnd, action: "done" };
    const faults = group.flatMap((item) => fault(item, state, chainId) ?? []);
    if (faults[0] !== undefined) return { periodEnd, action: "stop", error: faults[0] };
    for (const { statement: commerce } of group) {
      for (const { statement: bank } of group) {
        if (commerce.role !== "commerce" || bank.role !== "bank") continue;
        if (commerce.values.deadline !== bank.values.deadline) continue;
        if (periodEnd > state.now) return { periodEnd, action: "wait", reason: "its period has not ended" };
        const report = { ...commerce.values, deposits: bank.values.deposits };
        return {
          periodEnd,
          action: "submit",
          report,
          commerceSignature: commerce.signature,
          bankSignature: bank.signature,
        };
      }
    }
    return { periodEnd, action: "wait", reason: "no statements of both sides with the same deadline yet" };
  });
  return planned.sort((a, b) => Number(a.periodEnd - b.periodEnd));
}
