import type { StoreConfig } from "../../config/schema.ts";
import { asKeeperError } from "../../errors.ts";
import { type BankFields, bankFields, type CommerceFields, commerceFields } from "../../settlement/build.ts";
import type { DepositRecord, SettlementRecord } from "../../settlement/record.ts";
import type { Refusal } from "../ingest/collect.ts";
import type { Seen } from "./collect.ts";

export type ToSign =
  | { role: "commerce"; settlementId: string; fields: CommerceFields; record: SettlementRecord }
  | { role: "bank"; settlementId: string; fields: BankFields; record: DepositRecord };

export interface Decided {
  toSign: ToSign[];
  refused: Refusal[];
}

/** Turns what one side saw into what it may sign; quarantined or unconvertible settlements are refused. */
export function decide(seen: Seen, store: StoreConfig): Decided {
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
  for (const record of seen.deposits) {
    const { settlementId } = record;
    attempt(record.file, () => ({ role: "bank", settlementId, fields: bankFields(record, store), record }));
  }
  return { toSign, refused };
}
