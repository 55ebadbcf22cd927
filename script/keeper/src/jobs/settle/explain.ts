import { KeeperError } from "../../errors.ts";
import { minorDigits, parseMinor } from "../../money/minor.ts";
import type { DepositRecord, SettlementRecord } from "../../settlement/record.ts";
import { explainDifference } from "../ingest/collect.ts";
import type { LoadedStatement } from "./collect.ts";
import type { Planned } from "./decide.ts";

/** Adds to a stopped mismatch the lines that make the difference, where the report is at hand. */
export function explain(planned: Planned, loaded: readonly LoadedStatement[]): Planned {
  if (planned.action !== "stop" || planned.error.code !== "DepositMismatch") return planned;
  const of = (role: string) =>
    loaded.find(({ statement }) => statement.role === role && statement.settlementId === planned.settlementId)
      ?.statement.record;
  const [record, deposit] = [of("commerce") as SettlementRecord, of("bank") as DepositRecord];
  try {
    const digits = minorDigits(record.currency);
    const total = parseMinor(record.statedTotal, digits);
    const difference = parseMinor(deposit.amount, digits) - (total > 0n ? total : 0n);
    const hints = explainDifference(record, deposit, difference, digits);
    return {
      ...planned,
      error: new KeeperError(planned.error.code, planned.error.message, { ...planned.error.place, hints }),
    };
  } catch {
    // The attached records are for people and unsigned; when they say nothing useful the difference stands alone.
    return planned;
  }
}
