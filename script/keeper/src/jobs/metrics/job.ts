import type { Signer } from "../../chain/signer.ts";
import type { KeeperConfig, StoreConfig } from "../../config/schema.ts";
import type { Refusal } from "../../errors.ts";
import type { Journal } from "../../journal/journal.ts";
import { defaultDeadline } from "../../settlement/deadline.ts";
import {
  type MetricsStatement,
  type MetricsValues,
  signMetricsStatement,
} from "../../settlement/metricsStatement.ts";
import type { Side } from "../../settlement/record.ts";
import { readInventory } from "../../sources/catalog.ts";
import { step } from "../../steps.ts";
import { collect as collectSeen } from "../attest/collect.ts";
import { writeStatement } from "../statements/files.ts";
import { type SubmitOptions, type SubmittedStore, submitByStore } from "../statements/submit.ts";
import { collectState, type LoadedMetrics, loadMetrics } from "./collect.ts";
import { decide, decideStatement, type PlannedReport } from "./decide.ts";
import { execute, type MetricsOutcome } from "./execute.ts";
import type { Period } from "./figures.ts";

export interface SignMetricsOptions {
  config: KeeperConfig;
  store: StoreConfig;
  role: Side;
  period: Period;
  /** This role's own files; empty: what the journal holds. */
  paths?: readonly string[];
  /** Commerce only. */
  inventory?: string;
  journal?: Journal;
  signer?: Signer;
  deadline?: bigint;
  folder?: string;
  dryRun?: boolean;
  now?: number;
}

export interface SignMetricsResult {
  stated: MetricsValues | undefined;
  statement?: MetricsStatement;
  file?: string;
  refused: Refusal[];
}

/** Computes and signs one side's metrics for a period; nothing is signed while any of its files is refused. */
export async function signMetrics(options: SignMetricsOptions): Promise<SignMetricsResult> {
  const { config, store, role, period, journal, signer, dryRun = false } = options;
  const now = options.now ?? Math.floor(Date.now() / 1000);
  const seen = collectSeen(role, options.paths ?? [], store, journal);
  if (seen.refused.length > 0) return { stated: undefined, refused: [...seen.refused] };
  const deadline = options.deadline ?? defaultDeadline(now);
  const file = role === "commerce" ? options.inventory : undefined;
  const inventory = file === undefined ? undefined : readInventory(file, store);
  const stated = decideStatement(seen, inventory, { role, period, deadline, store });
  if (dryRun || signer === undefined) return { stated, refused: [] };
  const place = { store: store.name, chainId: config.chainId, metrics: store.metrics };
  step("metrics:computed");
  const statement = await signMetricsStatement(stated, place, signer);
  step("metrics:signed");
  const folder = options.folder ?? config.statements;
  const written = writeStatement(folder, "metrics", `${period.start}-${period.end}`, statement);
  step("metrics:written");
  return { stated, statement, file: written.file, refused: [] };
}

export interface SubmitMetricsOptions extends SubmitOptions {
  folder?: string;
  /** Statements to use instead of files. */
  statements?: readonly MetricsStatement[];
}

export interface SubmitMetricsResult {
  stores: SubmittedStore<PlannedReport, MetricsOutcome>[];
  refused: Refusal[];
}

/** Submits every period that both sides have signed; safe to run again. */
export async function submitMetrics(options: SubmitMetricsOptions): Promise<SubmitMetricsResult> {
  const { config } = options;
  const asLoaded = (statement: MetricsStatement): LoadedMetrics => ({
    file: `${statement.store} ${statement.role}`,
    statement,
  });
  const { statements, refused } =
    options.statements === undefined
      ? loadMetrics(options.folder ?? config.statements)
      : { statements: options.statements.map(asLoaded), refused: [] };
  const stores = await submitByStore(statements, options, {
    doing: "submitting",
    plan: async (store, loaded, reader) =>
      decide(loaded, await collectState(reader, store, loaded), config.chainId),
    execute(planned, store, clients, send) {
      step("metrics:planned");
      return execute(planned, store, clients, send);
    },
  });
  return { stores, refused };
}
