import type { StoreConfig } from "../../config/schema.ts";
import { asKeeperError, KeeperError, type Refusal } from "../../errors.ts";
import { type BankFields, bankFields, type CommerceFields, commerceFields } from "../../settlement/build.ts";
import type { DepositRecord, SettlementRecord, Side } from "../../settlement/record.ts";
import type { Decided as Ingested } from "../ingest/decide.ts";

/** What one side may sign from. */
export interface Seen {
  records: readonly SettlementRecord[];
  deposits: readonly DepositRecord[];
  refused: readonly Refusal[];
}

/** Of what was read, what is this side's to sign; a deposit that was taken back is not. */
export function seenIn(role: Side, { settlements, deposits, reversals, refused }: Ingested): Seen {
  if (role === "commerce") return { records: settlements.map(({ record }) => record), deposits: [], refused };
  const reversed = new Set(reversals.map(({ settlementId }) => settlementId));
  const standing = deposits.filter(({ settlementId }) => !reversed.has(settlementId));
  return { records: [], deposits: standing, refused };
}

const nothing = (settlementId: string, currency: string): DepositRecord => ({
  file: "--none",
  line: 0,
  settlementId,
  valueDate: 0,
  amount: "0",
  currency,
  reference: "",
});

/** Statements that nothing was paid for `ids`; refused where the account shows a deposit after all. */
function withoutDeposit(
  ids: readonly string[],
  deposits: readonly DepositRecord[],
  currency: string,
): DepositRecord[] {
  const deposit = deposits.find(({ settlementId }) => ids.includes(settlementId));
  if (deposit === undefined) return ids.map((id) => nothing(id, currency));
  throw new KeeperError("ConflictingContent", `settlement ${deposit.settlementId} did bring a deposit`, {
    file: deposit.file,
    line: deposit.line,
    expected: "none",
    found: `${deposit.amount} ${deposit.currency}`,
  });
}

export type ToSign =
  | { role: "commerce"; settlementId: string; fields: CommerceFields; record: SettlementRecord }
  | { role: "bank"; settlementId: string; fields: BankFields; record: DepositRecord };

export interface Decided {
  toSign: ToSign[];
  refused: Refusal[];
}

/**
 * Turns what one side saw into what it may sign; quarantined or unconvertible settlements are refused.
 * @param noDeposit bank only: settlements for which the account shows no deposit
 */
export function decide(seen: Seen, store: StoreConfig, noDeposit: readonly string[] = []): Decided {
  const refused = [...seen.refused];
  const toSign: ToSign[] = [];
  const attempt = (file: string, work: () => ToSign) => {
    try {
      toSign.push(work());
    } catch (error) {
      refused.push({ file, error: asKeeperError(error) });
    }
  };
  for (const record of seen.records) {
    const { settlementId } = record;
    attempt(record.file, () => ({
      role: "commerce",
      settlementId,
      fields: commerceFields(record, store),
      record,
    }));
  }
  for (const record of [...seen.deposits, ...withoutDeposit(noDeposit, seen.deposits, store.currency)]) {
    const { settlementId } = record;
    attempt(record.file, () => ({ role: "bank", settlementId, fields: bankFields(record, store), record }));
  }
  return { toSign, refused };
}
