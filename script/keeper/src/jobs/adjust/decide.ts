import type { Adjustment } from "@takings/sdk";
import { type Hex, keccak256, stringToBytes } from "viem";
import { KeeperError } from "../../errors.ts";
import { toJson } from "../../json.ts";
import { toAsset } from "../../money/convert.ts";
import { minorDigits, parseMinor } from "../../money/minor.ts";
import type { AdjustmentStatement } from "../../settlement/adjustmentStatement.ts";
import { hashText, rateFor, type SettlementStore } from "../../settlement/build.ts";
import type { Loaded } from "../statements/collect.ts";
import { fault, type StatementsState } from "../statements/fault.ts";
import type { Step } from "../statements/plan.ts";
import type { Reversal } from "./reversals.ts";

/** What the chain says of a settlement; amounts in the stablecoin's smallest unit. */
export interface SettledFacts {
  gross: bigint;
  refunds: bigint;
  deposited: bigint;
  adjusted: boolean;
}

export type PlannedAdjustment = { settlementId: string } & (
  | { action: "sign"; baseReduction: bigint; evidence: Hex }
  /** The chain has it. */
  | { action: "done" }
  /** There is nothing to take back from coming bases. */
  | { action: "none"; reason: string }
);

/** One for each settlement, so that nothing is taken back twice. */
export const adjustmentId = (settlementId: string): Hex => hashText(`reversal:${settlementId}`);

/**
 * By how much coming bases fall: the settlement's base, gross − refunds, by the part of its deposit that was taken back.
 * Rounds down, in the holders' favor.
 */
export function decideSigning(
  reversal: Reversal,
  facts: SettledFacts | undefined,
  store: SettlementStore & { assetDecimals: number },
): PlannedAdjustment {
  const { settlementId, amount, currency } = reversal;
  const base = { settlementId };
  if (facts === undefined) return { ...base, action: "none", reason: "it is not settled" };
  if (facts.adjusted) return { ...base, action: "done" };
  if (facts.deposited === 0n) return { ...base, action: "none", reason: "it brought no deposit" };
  const digits = minorDigits(currency);
  const rate = rateFor(settlementId, store);
  const conversion = { minorDigits: digits, assetDecimals: store.assetDecimals, rate };
  const back = toAsset(parseMinor(amount, digits), conversion, "down");
  const sold = facts.gross - facts.refunds;
  const baseReduction = back >= facts.deposited ? sold : (sold * back) / facts.deposited;
  if (baseReduction <= 0n) return { ...base, action: "none", reason: "it gave holders nothing" };
  const evidence = keccak256(stringToBytes(`reversal:${settlementId}:${amount}:${currency}`));
  return { ...base, action: "sign", baseReduction, evidence };
}

export type LoadedAdjustment = Loaded<AdjustmentStatement>;

export interface AdjustState extends StatementsState {
  /** Ids of adjustments that the chain has. */
  adjusted: ReadonlySet<Hex>;
}

export type PlannedSubmission = { settlementId: string } & Step<{
  adjustment: Adjustment;
  commerceSignature: Hex;
  bankSignature: Hex;
}>;

function faultOf(loaded: LoadedAdjustment, state: AdjustState, chainId: number): KeeperError | undefined {
  const { settlementId, values } = loaded.statement;
  const expected = adjustmentId(settlementId);
  const place = { file: loaded.file, expected, found: values.id };
  if (values.id !== expected)
    return new KeeperError("StatementInvalid", "the id is not that of this settlement's reversal", place);
  return fault(loaded, state, chainId);
}

/** What to do with each reversed settlement of one store. Both sides must have signed exactly the same. */
export function decide(
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
