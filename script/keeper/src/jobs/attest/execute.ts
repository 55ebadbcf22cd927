import { basename } from "node:path";
import type { Address } from "viem";
import type { Signer } from "../../chain/signer.ts";
import type { Journal } from "../../journal/journal.ts";
import {
  type SettlementStatement,
  signBankStatement,
  signCommerceStatement,
} from "../../settlement/statement.ts";
import { step } from "../../steps.ts";
import { writeStatement } from "../statements/files.ts";
import type { ToSign } from "./decide.ts";

export interface Target {
  chainId: number;
  store: string;
  router: Address;
  deadline: bigint;
  signer: Signer;
}

export interface Attested {
  settlementId: string;
  file: string;
  written: boolean;
  statement: SettlementStatement;
}

const sign = (item: ToSign, target: Target): Promise<SettlementStatement> => {
  const { chainId, store, router, deadline, signer } = target;
  const place = { chainId, store, router, settlementId: item.settlementId };
  return item.role === "commerce"
    ? signCommerceStatement(item.fields, deadline, place, signer, item.record)
    : signBankStatement(item.fields, deadline, place, signer, item.record);
};

/** What was signed is remembered, so that no other content is ever signed for the same settlement. */
export function remember(items: readonly ToSign[], store: string, journal: Journal, now: number): void {
  journal.atomically(() => {
    for (const item of items) {
      if (item.role === "commerce") journal.addReport(store, basename(item.record.file), item.record, now);
      else journal.addDeposit(store, item.record, now);
    }
  });
}

/** Signs each statement and writes it to its own file, complete or not at all. */
export async function execute(items: readonly ToSign[], target: Target, folder: string): Promise<Attested[]> {
  const done: Attested[] = [];
  for (const item of items) {
    const statement = await sign(item, target);
    step("attest:signed");
    const { settlementId } = item;
    done.push({ settlementId, ...writeStatement(folder, "settlement", settlementId, statement), statement });
    step("attest:written");
  }
  return done;
}
