import type { MetricsReport } from "@takings/sdk";
import type { Hex } from "viem";
import type { StoreConfig } from "../../config/schema.ts";
import { KeeperError } from "../../errors.ts";
import type { MetricsValues } from "../../settlement/metricsStatement.ts";
import type { InventoryRecord, Side } from "../../settlement/record.ts";
import type { Seen } from "../attest/decide.ts";
import { fault } from "../statements/fault.ts";
import type { Step } from "../statements/plan.ts";
import type { LoadedMetrics, MetricsState } from "./collect.ts";
import { bankFigure, commerceFigures, type Period } from "./figures.ts";

export interface Stating {
  role: Side;
  period: Period;
  /** Unix seconds. */
  deadline: bigint;
  store: StoreConfig;
}

/** What one side states of a period, from its own records. */
export function decideStatement(
  seen: Pick<Seen, "records" | "deposits">,
  inventory: InventoryRecord | undefined,
  { role, period, deadline, store }: Stating,
): MetricsValues {
  const shared = { periodStart: BigInt(period.start), periodEnd: BigInt(period.end), deadline };
  if (role === "bank")
    return { role, values: { ...shared, deposits: bankFigure(seen.deposits, period, store) } };
  if (inventory === undefined) throw new KeeperError("Usage", "the commerce side needs --inventory");
  return { role, values: { ...shared, ...commerceFigures(seen.records, inventory, period, store) } };
}

export type PlannedReport = { periodEnd: bigint } & Step<{
  report: MetricsReport;
  commerceSignature: Hex;
  bankSignature: Hex;
}>;

/** What to do with each period's metrics of one store, oldest first; the contract takes rising periods only. */
export function decide(
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
