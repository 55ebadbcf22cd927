import { describe, expect, test } from "vitest";
import { readSettlementReport } from "../../sources/amazon-v2/read.ts";
import { testStore } from "../../testing/config.ts";
import { refusal } from "../../testing/refusal.ts";
import { bytesOf, end, everyClass, makeReport, row, start } from "../../testing/report.ts";
import {
  type AdjustState,
  adjustmentId,
  decide,
  decideSigning,
  type LoadedAdjustment,
  type SettledFacts,
} from "./decide.ts";
import { confirmReversal, reversalsOf } from "./reversals.ts";

const store = testStore();
const length = end - start;
const recordOf = (index: number, rows = everyClass) =>
  readSettlementReport(
    bytesOf(
      makeReport({
        settlementId: `9535304500${index}`,
        rows,
        start: start + index * length,
        end: end + index * length,
      }),
    ),
    { file: `report-${index}.txt` },
  );
/** 100.00 gross, 19.00 refunds, 97.49 deposited. */
const facts: SettledFacts = {
  gross: 100_000_000n,
  refunds: 19_000_000n,
  deposited: 97_490_000n,
  adjusted: false,
};
const reversal = (amount: string) => ({ settlementId: "95353045000", amount, currency: "CAD" });

describe("what a reversed deposit takes from coming bases", () => {
  test("is the settlement's whole base where all of it went back", () => {
    expect(decideSigning(reversal("97.49"), facts, store)).toMatchObject({
      action: "sign",
      baseReduction: 81_000_000n,
    });
  });

  test("is its part of the base where a part went back, rounded in the holders' favor", () => {
    const back = 10_000_000n;
    const planned = decideSigning(reversal("10.00"), facts, store);
    if (planned.action !== "sign") throw new Error(planned.action);
    expect(planned.baseReduction).toBe((81_000_000n * back) / 97_490_000n);
    expect(planned.baseReduction * facts.deposited).toBeLessThanOrEqual(81_000_000n * back);
  });

  test("is never more than the base", () => {
    expect(decideSigning(reversal("500.00"), facts, store)).toMatchObject({ baseReduction: 81_000_000n });
  });

  test.each<[string, SettledFacts | undefined, string]>([
    ["is not settled", undefined, "none"],
    ["is adjusted already", { ...facts, adjusted: true }, "done"],
    ["brought no deposit", { ...facts, deposited: 0n }, "none"],
    ["had more refunds than sales", { ...facts, refunds: 200_000_000n }, "none"],
  ])("is nothing where the settlement %s", (_, found, action) => {
    expect(decideSigning(reversal("97.49"), found, store).action).toBe(action);
  });
});

describe("the commerce side", () => {
  const first = recordOf(0);

  test("confirms the whole payout, or the part that it names", () => {
    expect(confirmReversal("95353045000", [first], store)).toEqual(reversal("97.49"));
    expect(confirmReversal("95353045000=12.50", [first], store)).toEqual(reversal("12.50"));
  });

  test("does not confirm what it has no report of, or what is no amount", () => {
    expect(refusal(() => confirmReversal("1", [first], store)).code).toBe("Usage");
    expect(refusal(() => confirmReversal("95353045000=-1.00", [first], store)).code).toBe("Usage");
    expect(refusal(() => confirmReversal("95353045000=x", [first], store)).code).toBe("BadAmount");
  });

  test("does not confirm what the platform pays again with a later report", () => {
    const failed = row("other-transaction", "other-transaction", "Transfer of funds unsuccessful", 9_749n);
    const later = recordOf(1, [row("Order", "ItemPrice", "Principal", 10_000n), failed]);
    expect(refusal(() => confirmReversal("95353045000", [first, later], store))).toMatchObject({
      code: "ConflictingContent",
      message: "the platform pays 97.49 again with settlement 95353045001",
    });
  });
});

test("the bank's reversals are its records', positive; commerce's are those it confirms", () => {
  const taken = { file: "bank.csv", line: 3, valueDate: 0, reference: "", settlementId: "95353045000" };
  const seen = { records: [recordOf(0)], reversals: [{ ...taken, amount: "-97.49", currency: "CAD" }] };
  expect(reversalsOf("bank", seen, [], store)).toEqual([reversal("97.49")]);
  expect(reversalsOf("commerce", seen, [], store)).toEqual([]);
  expect(reversalsOf("commerce", seen, ["95353045000"], store)).toEqual([reversal("97.49")]);
});

describe("what both sides signed", () => {
  const id = "95353045000";
  const state: AdjustState = { now: 5n, unsigned: new Set(), adjusted: new Set() };
  const signed = (
    role: "commerce" | "bank",
    changes: Partial<LoadedAdjustment["statement"]["values"]> = {},
  ): LoadedAdjustment => ({
    file: `${role}.json`,
    statement: {
      ...{ version: 1, kind: "adjustment", store: store.name, chainId: 31_337, router: store.router },
      ...{ role, settlementId: id, signer: store.token, signature: "0x12" },
      values: {
        ...{ id: adjustmentId(id), settlementId: adjustmentId("any"), evidence: adjustmentId("proof") },
        ...{ baseReduction: 7n, deadline: 9n, ...changes },
      },
    },
  });
  const shown = (statements: LoadedAdjustment[], changes: Partial<AdjustState> = {}, chainId = 31_337) =>
    decide(statements, { ...state, ...changes }, chainId).map((item) => {
      if (item.action === "stop") return `stop: ${item.error.message}`;
      return item.action === "wait" ? `wait: ${item.reason}` : item.action;
    });
  const both = [signed("commerce"), signed("bank")];

  test("is submitted where it is the same, once", () => {
    expect(decide(both, state, 31_337)).toMatchObject([
      { action: "submit", settlementId: id, adjustment: { baseReduction: 7n } },
    ]);
    expect(shown(both, { adjusted: new Set([adjustmentId(id)]) })).toEqual(["done"]);
    expect(shown([signed("bank")])).toEqual(["wait: no commerce statement yet"]);
  });

  test("is stopped where it differs, is for another settlement or chain, or is not validly signed", () => {
    expect(shown([signed("commerce"), signed("bank", { baseReduction: 8n })])).toEqual([
      "stop: the two sides saw different reversals",
    ]);
    expect(shown([signed("commerce", { id: adjustmentId("other") }), signed("bank")])).toEqual([
      "stop: the id is not that of this settlement's reversal",
    ]);
    expect(shown(both, {}, 1)).toEqual(["stop: a statement for another chain"]);
    expect(shown(both, { unsigned: new Set(["bank.json"]) })).toEqual([
      "stop: not signed by the store's bank attestor",
    ]);
    expect(shown(both, { now: 10n })).toEqual(["stop: the statement has expired: sign again"]);
  });
});
