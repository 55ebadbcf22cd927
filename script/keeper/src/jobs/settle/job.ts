import type { Reader } from "../../chain/client.ts";
import type { StoreConfig } from "../../config/schema.ts";
import type { Refusal } from "../../errors.ts";
import type { Journal } from "../../journal/journal.ts";
import type { SettlementStatement } from "../../settlement/statement.ts";
import { step } from "../../steps.ts";
import { type SubmitOptions, type SubmittedStore, submitByStore } from "../statements/submit.ts";
import { collectState, type LoadedStatement, loadStatements } from "./collect.ts";
import { decide, ofUnknownStores, type Planned } from "./decide.ts";
import { execute, logger, type Outcome } from "./execute.ts";
import { explain } from "./explain.ts";

export interface SettleOptions extends SubmitOptions {
  /** Statement files or folders; by default the configuration's folder. */
  paths?: readonly string[];
  /** Statements to use instead of files. */
  statements?: readonly SettlementStatement[];
  journal?: Journal;
  allowGap?: boolean;
  acceptTolerance?: boolean;
  onOutcome?: (store: string, outcome: Outcome) => void;
}

type SettledStore = SubmittedStore<Planned, Outcome>;

export interface SettleResult {
  stores: SettledStore[];
  refused: Refusal[];
}

async function plan(
  reader: Reader,
  store: StoreConfig,
  loaded: readonly LoadedStatement[],
  options: SettleOptions,
) {
  const state = await collectState(reader, store, loaded);
  const { allowGap = false, acceptTolerance = false, config } = options;
  const decided = decide(loaded, state, {
    chainId: config.chainId,
    store: store.name,
    allowGap,
    acceptTolerance,
  });
  return decided.map((planned) => explain(planned, loaded));
}

const asLoaded = (statement: SettlementStatement): LoadedStatement => ({
  file: `${statement.store} ${statement.settlementId} (${statement.role})`,
  statement,
});

/**
 * Settles what both attestors have signed, store by store, in period order, with the writer's own money. Safe to run
 * at any time, twice at once and after a crash: the chain says what is settled.
 */
export async function settleAll(options: SettleOptions): Promise<SettleResult> {
  const { config, journal } = options;
  const { statements, refused } =
    options.statements === undefined
      ? loadStatements(options.paths ?? [config.statements])
      : { statements: options.statements.map(asLoaded), refused: [] };
  const stores = await submitByStore(statements, options, {
    doing: "settling",
    plan: (store, loaded, reader) => plan(reader, store, loaded, options),
    execute(planned, store, clients, send) {
      step("settle:planned");
      const log = logger(store.name, journal, options.onOutcome);
      return execute(planned, store, clients, send, log);
    },
  });
  return { stores, refused: [...refused, ...ofUnknownStores(statements, config)] };
}
