import { basename } from "node:path";
import type { Signer } from "../../chain/signer.ts";
import type { KeeperConfig, StoreConfig } from "../../config/schema.ts";
import { KeeperError } from "../../errors.ts";
import type { Journal } from "../../journal/journal.ts";
import { defaultDeadline } from "../../settlement/deadline.ts";
import type { DepositRecord } from "../../settlement/record.ts";
import { step } from "../../steps.ts";
import type { Refusal, Side } from "../ingest/collect.ts";
import { collect } from "./collect.ts";
import { decide, type ToSign } from "./decide.ts";
import { type Attested, execute } from "./execute.ts";

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

const nothing = (settlementId: string, currency: string): DepositRecord => ({
  file: "--no-deposit",
  line: 0,
  settlementId,
  valueDate: 0,
  amount: "0",
  currency,
  reference: "",
});

function withoutDeposit(
  ids: readonly string[],
  deposits: readonly DepositRecord[],
  currency: string,
): DepositRecord[] {
  for (const id of ids) {
    const deposit = deposits.find(({ settlementId }) => settlementId === id);
    if (deposit === undefined) continue;
    throw new KeeperError("ConflictingContent", `settlement ${id} did bring a deposit`, {
      file: deposit.file,
      line: deposit.line,
      expected: "none",
      found: `${deposit.amount} ${deposit.currency}`,
    });
  }
  return ids.map((id) => nothing(id, currency));
}

/** What was signed is remembered, so that no other content is ever signed for the same settlement. */
function remember(items: readonly ToSign[], store: string, journal: Journal, now: number): void {
  journal.atomically(() => {
    for (const item of items) {
      if (item.role === "commerce") journal.addReport(store, basename(item.record.file), item.record, now);
      else journal.addDeposit(store, item.record, now);
    }
  });
}

/** Signs what one role saw, one statement file per settlement. */
export async function attest(options: AttestOptions): Promise<AttestResult> {
  const { config, store, role, journal, signer, noDeposit = [], dryRun = false } = options;
  const now = options.now ?? Math.floor(Date.now() / 1000);
  const deadline = options.deadline ?? defaultDeadline(now);
  const seen = collect(role, options.paths ?? [], store, journal);
  if (role === "bank") seen.deposits.push(...withoutDeposit(noDeposit, seen.deposits, store.currency));
  const { toSign, refused } = decide(seen, store);
  if (dryRun || signer === undefined) return { toSign, attested: [], refused, deadline };
  const target = { chainId: config.chainId, store: store.name, router: store.router, deadline, signer };
  step("attest:collected");
  if (journal !== undefined) remember(toSign, store.name, journal, now);
  step("attest:remembered");
  const attested = await execute(toSign, target, options.folder ?? config.statements);
  return { toSign, attested, refused, deadline };
}
