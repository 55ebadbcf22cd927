import type { Adjustment } from "@takings/sdk";
import type { Hex } from "viem";
import { KeeperError } from "../../errors.ts";
import { toJson } from "../../settlement/statement.ts";
import { fault } from "../statements/fault.ts";
import type { AdjustState, LoadedAdjustment } from "./collect.ts";
import { adjustmentId } from "./decide.ts";

export type PlannedSubmission = { settlementId: string } & (
  | { action: "submit"; adjustment: Adjustment; commerceSignature: Hex; bankSignature: Hex }
  | { action: "done" }
  | { action: "wait"; reason: string }
  | { action: "stop"; error: KeeperError }
);

function faultOf(loaded: LoadedAdjustment, state: AdjustState, chainId: number): KeeperError | undefined {
  const { settlementId, values } = loaded.statement;
  const expected = adjustmentId(settlementId);
  const place = { file: loaded.file, expected, found: values.id };
  if (values.id !== expected)
    return new KeeperError("StatementInvalid", "the id is not that of this settlement's reversal", place);
  return fault(loaded, state, chainId);
}

/** What to do with each reversed settlement of one store. Both sides must have signed exactly the same. */
export function plan(
  loaded: readonly LoadedAdjustment[],
  state: AdjustState,
  chainId: number,
): PlannedSubmission[] {
  const groups = Map.groupBy(loaded, ({ statement }) => statement.settlementId);
  return [...groups].map(([settlementId, group]): PlannedSubmission => {
    const base = { settlementId };
    if (state.adjusted.has(adjustmentId(settlementId))) return { ...base, action: "done" };
    const error = group.map((item) => faultOf(item, state, chainId)).find((found) => found !== undefined);
    if (error !== undefined) return { ...base, action: "stop", error };
    const commerce = group.find(({ statement }) => statement.role === "commerce");
    const bank = group.find(({ statement }) => statement.role === "bank");
    if (commerce === undefined || bank === undefined) {
      const missing = commerce === undefined ? "commerce" : "bank";
      return { ...base, action: "wait", reason: `no ${missing} statement yet` };
    }
    const [expected, found] = [commerce, bank].map(({ statement }) => toJson(statement.values, 0));
    if (expected !== found) {
      const place = { file: bank.file, expected, found };
      return {
        ...base,
        action: "stop",
        error: new KeeperError("ConflictingContent", "the two sides saw different reversals", place),
      };
    }
    return {
      ...base,
      action: "submit",
      adjustment: commerce.statement.values,
      commerceSignature: commerce.statement.signature,
      bankSignature: bank.statement.signature,
    };
  });
}
