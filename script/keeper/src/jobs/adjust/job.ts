import { checkChain, type Reader } from "../../chain/client.ts";
import type { Signer } from "../../chain/signer.ts";
import type { KeeperConfig, StoreConfig } from "../../config/schema.ts";
import type { Refusal } from "../../errors.ts";
import type { Journal } from "../../journal/journal.ts";
import { type AdjustmentStatement, signAdjustmentStatement } from "../../settlement/adjustmentStatement.ts";
import { hashText } from "../../settlement/build.ts";
import { defaultDeadline } from "../../settlement/deadline.ts";
import type { Side } from "../../settlement/record.ts";
import { step } from "../../steps.ts";
import { writeStatement } from "../statements/files.ts";
import { type SubmitOptions, type SubmittedStore, submitByStore } from "../statements/submit.ts";
import { collectFacts, collectSeen, collectState, loadAdjustments } from "./collect.ts";
import {
  adjustmentId,
  decide,
  decideSigning,
  type PlannedAdjustment,
  type PlannedSubmission,
} from "./decide.ts";
import { type AdjustOutcome, execute } from "./execute.ts";
import { reversalsOf } from "./reversals.ts";

export interface SignAdjustmentsOptions {
  config: KeeperConfig;
  store: StoreConfig;
  reader: Reader;
  role: Side;
  /** What the bank's file said, or what the platform's reports say. */
  journal: Journal;
  /** Commerce only: settlement ids, or `id=amount` where only a part was taken back. */
  confirmed?: readonly string[];
  /** Needed unless it is a dry run. */
  signer?: Signer;
  /** Unix seconds; by default the first second of the month after next. */
  deadline?: bigint;
  folder?: string;
  dryRun?: boolean;
  now?: number;
}

export interface SignAdjustmentsResult {
  plan: PlannedAdjustment[];
  signed: { settlementId: string; file: string; statement: AdjustmentStatement }[];
}

/** Signs, for one side, that deposits of settled settlements were taken back; one statement file each. */
export async function signAdjustments(options: SignAdjustmentsOptions): Promise<SignAdjustmentsResult> {
  const { config, store, reader, role, journal, confirmed = [], signer, dryRun = false } = options;
  const now = options.now ?? Math.floor(Date.now() / 1000);
  const deadline = options.deadline ?? defaultDeadline(now);
  await checkChain(reader, config.chainId);
  const reversals = reversalsOf(role, collectSeen(role, store.name, journal), confirmed, store);
  const facts = await collectFacts(
    reader,
    store,
    reversals.map(({ settlementId }) => settlementId),
  );
  const planned = reversals.map((item) => decideSigning(item, facts.get(item.settlementId), store));
  const result: SignAdjustmentsResult = { plan: planned, signed: [] };
  if (dryRun || signer === undefined) return result;
  step("adjust:computed");
  for (const item of planned) {
    if (item.action !== "sign") continue;
    const { settlementId, baseReduction, evidence } = item;
    const values = {
      id: adjustmentId(settlementId),
      settlementId: hashText(settlementId),
      ...{ baseReduction, evidence, deadline },
    };
    const place = { store: store.name, chainId: config.chainId, router: store.router, settlementId };
    const statement = await signAdjustmentStatement({ role, ...place, values }, signer);
    step("adjust:signed");
    const folder = options.folder ?? config.statements;
    const { file } = writeStatement(folder, "adjustment", settlementId, statement);
    step("adjust:written");
    result.signed.push({ settlementId, file, statement });
  }
  return result;
}

export interface SubmitAdjustmentsOptions extends SubmitOptions {
  folder?: string;
}

export interface SubmitAdjustmentsResult {
  stores: SubmittedStore<PlannedSubmission, AdjustOutcome>[];
  refused: Refusal[];
}

/** Submits every adjustment that both sides have signed; safe to run again and twice at once. */
export async function submitAdjustments(options: SubmitAdjustmentsOptions): Promise<SubmitAdjustmentsResult> {
  const { config } = options;
  const { statements, refused } = loadAdjustments(options.folder ?? config.statements);
  const stores = await submitByStore(statements, options, {
    doing: "submitting",
    plan: async (store, loaded, reader) =>
      decide(loaded, await collectState(reader, store, loaded), config.chainId),
    execute(planned, store, clients, send) {
      step("adjust:planned");
      return execute(planned, store, clients, send);
    },
  });
  return { stores, refused };
}
