import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Signer } from "../../chain/signer.ts";
import type { KeeperConfig, StoreConfig } from "../../config/schema.ts";
import { KeeperError } from "../../errors.ts";
import { slug, writeWhole } from "../../journal/files.ts";
import type { Journal } from "../../journal/journal.ts";
import { defaultDeadline } from "../../settlement/deadline.ts";
import {
  type MetricsStatement,
  type MetricsValues,
  signMetricsStatement,
} from "../../settlement/metricsStatement.ts";
import { toJson } from "../../settlement/statement.ts";
import { readInventoryCsv } from "../../sources/inventory-csv/read.ts";
import { step } from "../../steps.ts";
import { collect as collectSeen } from "../attest/collect.ts";
import type { Refusal, Side } from "../ingest/collect.ts";
import { type SubmitOptions, type SubmittedStore, submitByStore } from "../statements/submit.ts";
import { collectState, type LoadedMetrics, loadMetrics } from "./collect.ts";
import { bankFigure, commerceFigures, type Period } from "./decide.ts";
import { execute, type MetricsOutcome } from "./execute.ts";
import { type PlannedReport, plan } from "./plan.ts";

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
  if (seen.refused.length > 0) return { stated: undefined, refused: seen.refused };
  const shared = {
    periodStart: BigInt(period.start),
    periodEnd: BigInt(period.end),
    deadline: options.deadline ?? defaultDeadline(now),
  };
  let stated: MetricsValues;
  if (role === "commerce") {
    const file = options.inventory;
    if (file === undefined) throw new KeeperError("Usage", "the commerce side needs --inventory");
    const inventory = readInventoryCsv(readFileSync(file), { file, store });
    stated = { role, values: { ...shared, ...commerceFigures(seen.records, inventory, period, store) } };
  } else {
    stated = { role, values: { ...shared, deposits: bankFigure(seen.deposits, period, store) } };
  }
  if (dryRun || signer === undefined) return { stated, refused: [] };
  const place = { store: store.name, chainId: config.chainId, metrics: store.metrics };
  step("metrics:computed");
  const statement = await signMetricsStatement(stated, place, signer);
  step("metrics:signed");
  const name = `${slug(store.name)}-${period.start}-${period.end}.metrics.${role}.json`;
  const file = join(options.folder ?? config.statements, name);
  writeWhole(file, `${toJson(statement)}\n`);
  step("metrics:written");
  return { stated, statement, file, refused: [] };
}

export interface SubmitMetricsOptions extends SubmitOptions {
  folder?: string;
  /** Statements at hand instead of files. */
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
      plan(loaded, await collectState(reader, store, loaded), config.chainId),
    execute(planned, store, clients, send) {
      step("metrics:planned");
      return execute(planned, store, clients, send);
    },
  });
  return { stores, refused };
}
