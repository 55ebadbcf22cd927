import { KeeperError } from "../../errors.ts";
import { depositOff } from "../../settlement/build.ts";
import type { DepositRecord, SettlementRecord } from "../../settlement/record.ts";
import { collectHints } from "../ingest/collect.ts";
import type { LoadedStatement } from "./collect.ts";
import type { Planned } from "./decide.ts";

/** Adds to a stopped mismatch the lines that make the difference, where the report is available. */
export function explain(planned: Planned, loaded: readonly LoadedStatement[]): Planned {
  if (planned.action !== "stop" || planned.error.code !== "DepositMismatch") return planned;
  const of = (role: string) =>
    loaded.find(({ statement }) => statement.role === role && statement.settlementId === planned.settlementId)
      ?.statement.record;
  const [record, deposit] = [of("commerce") as SettlementRecord, of("bank") as DepositRecord];
  try {
    const hints = collectHints(record, deposit, depositOff(record, deposit));
    return {
      ...planned,
      error: new KeeperError(planned.error.code, planned.error.message, { ...planned.error.place, hints }),
    };
  } catch {
    // The attached records are for people and unsigned; when they are of no use, the difference is shown without them.
    return planned;
  }
}
