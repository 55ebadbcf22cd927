import type { Signer } from "../../chain/signer.ts";
import type { KeeperConfig, StoreConfig } from "../../config/schema.ts";
import type { Refusal } from "../../errors.ts";
import type { Journal } from "../../journal/journal.ts";
import { defaultDeadline } from "../../settlement/deadline.ts";
import type { Side } from "../../settlement/record.ts";
import { step } from "../../steps.ts";
import { collect } from "./collect.ts";
import { decide, type ToSign } from "./decide.ts";
import { type Attested, execute, remember } from "./execute.ts";

export interface AttestOptions {
  config: KeeperConfig;
  store: StoreConfig;
  role: Side;
  /** Files of this role's own source; empty: what the journal holds of it. */
  paths?: readonly string[];
  journal?: Journal;
  /** Needed unless it is a dry run. */
  signer?: Signer;
  /** Unix seconds; by default the first second of the month after next. */
  deadline?: bigint;
  /** Bank only: settlement ids for which the account shows no deposit (a negative payout). */
  noDeposit?: readonly string[];
  /** Where statements are written; by default the configuration's folder. */
  folder?: string;
  dryRun?: boolean;
  now?: number;
}

export interface AttestResult {
  toSign: ToSign[];
  attested: Attested[];
  refused: Refusal[];
  deadline: bigint;
}

/** Signs what one role saw, one statement file per settlement. */
export async function attest(options: AttestOptions): Promise<AttestResult> {
  const { config, store, role, journal, signer, noDeposit = [], dryRun = false } = options;
  const now = options.now ?? Math.floor(Date.now() / 1000);
  const deadline = options.deadline ?? defaultDeadline(now);
  const seen = collect(role, options.paths ?? [], store, journal);
  const { toSign, refused } = decide(seen, store, role === "bank" ? noDeposit : []);
  if (dryRun || signer === undefined) return { toSign, attested: [], refused, deadline };
  const target = { chainId: config.chainId, store: store.name, router: store.router, deadline, signer };
  step("attest:collected");
  if (journal !== undefined) remember(toSign, store.name, journal, now);
  step("attest:remembered");
  const attested = await execute(toSign, target, options.folder ?? config.statements);
  return { toSign, attested, refused, deadline };
}
