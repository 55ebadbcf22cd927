import { join } from "node:path";
import type { Address } from "viem";
import type { Signer } from "../../chain/signer.ts";
import { slug, writeWhole } from "../../journal/files.ts";
import {
  type SettlementStatement,
  signBankStatement,
  signCommerceStatement,
  toJson,
} from "../../settlement/statement.ts";
import { step } from "../../steps.ts";
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

export const sign = (item: ToSign, target: Target): Promise<SettlementStatement> => {
  const { chainId, store, router, deadline, signer } = target;
  const place = { chainId, store, router, settlementId: item.settlementId };
  return item.role === "commerce"
    ? signCommerceStatement(item.fields, deadline, place, signer, item.record)
    : signBankStatement(item.fields, deadline, place, signer, item.record);
};

/** Signs each statement and writes it to its own file, whole or not at all. */
export async function execute(items: readonly ToSign[], target: Target, folder: string): Promise<Attested[]> {
  const done: Attested[] = [];
  for (const item of items) {
    const statement = await sign(item, target);
    step("attest:signed");
    const file = join(folder, `${slug(target.store)}-${item.settlementId}.${item.role}.json`);
    done.push({
      settlementId: item.settlementId,
      file,
      written: writeWhole(file, `${toJson(statement)}\n`),
      statement,
    });
    step("attest:written");
  }
  return done;
}
