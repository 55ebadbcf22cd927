import { existsSync } from "node:fs";
import type { AttestorRole } from "@takings/sdk";
import type { Reader } from "../../chain/client.ts";
import { describeChainError } from "../../chain/send.ts";
import type { KeeperConfig, StoreConfig } from "../../config/schema.ts";
import { KeeperError } from "../../errors.ts";
import { type LoadedStatement, loadStatements } from "../settle/collect.ts";
import { settleAll } from "../settle/job.ts";
import type { StoreState } from "./collect.ts";

/** A settlement that is signed and not on the chain. */
export interface Due {
  settlementId: string;
  action: "submit" | "wait" | "stop";
  /** Unix seconds. */
  periodEnd: bigint;
  /** What it takes from the keeper, smallest unit of the stablecoin. */
  deposited: bigint;
  /** The side that has not signed. */
  missing?: AttestorRole;
  reason?: string;
}

export interface Statements {
  due: Due[];
  /** End of the newest period that each side has signed, Unix seconds. */
  newest: { [role in AttestorRole]?: bigint };
}

const periodEnd = ({ statement }: LoadedStatement): bigint | undefined =>
  "periodEnd" in statement.values ? statement.values.periodEnd : undefined;

/** The configured folder's statements by store; `settle` reports files that are not statements. */
export function statementsByStore(config: KeeperConfig): Map<string, LoadedStatement[]> {
  if (!existsSync(config.statements)) return new Map();
  return Map.groupBy(loadStatements([config.statements]).statements, ({ statement }) => statement.store);
}

/** What `settle` would do for one store, by its own rules. */
export async function collectDue(
  reader: Reader,
  config: KeeperConfig,
  store: StoreConfig,
  state: StoreState,
  loaded: readonly LoadedStatement[],
): Promise<Statements> {
  const ends = new Map<string, bigint>();
  for (const item of loaded) {
    const end = periodEnd(item);
    if (end !== undefined) ends.set(item.statement.settlementId, end);
  }
  const newest: Statements["newest"] = {};
  for (const { statement } of loaded) {
    const end = ends.get(statement.settlementId) ?? 0n;
    if (end > (newest[statement.role] ?? 0n)) newest[statement.role] = end;
  }
  // Periods only ascend: what ends no later than the last settled one is settled, or never will be.
  const isOpen = ({ settlementId }: { settlementId: string }) =>
    (ends.get(settlementId) ?? state.lastPeriodEnd + 1n) > state.lastPeriodEnd;
  const statements = loaded.map(({ statement }) => statement).filter(isOpen);
  if (statements.length === 0) return { due: [], newest };
  const base = { periodEnd: 0n, deposited: 0n };
  try {
    const options = { config, clients: { reader }, stores: [store], statements, dryRun: true };
    const plan = (await settleAll(options)).stores.flatMap((entry) => entry.plan);
    const due = plan.flatMap((item): Due[] => {
      const { settlementId, action } = item;
      const found = { ...base, settlementId, periodEnd: ends.get(settlementId) ?? 0n };
      if (action === "submit") return [{ ...found, action, deposited: item.pair.settlement.deposited }];
      if (action === "stop") return [{ ...found, action, reason: item.error.describe() }];
      if (action === "done") return [];
      return [{ ...found, action, missing: item.missing, reason: item.reason }];
    });
    return { due, newest };
  } catch (error) {
    const reason = error instanceof KeeperError ? error.describe() : describeChainError(error);
    return { due: [{ ...base, settlementId: "all", action: "stop", reason }], newest };
  }
}
