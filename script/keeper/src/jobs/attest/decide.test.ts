import { describe, expect, test } from "vitest";
import type { DepositRecord } from "../../settlement/record.ts";
import { readSettlementReport } from "../../sources/amazon-v2/read.ts";
import { testStore } from "../../testing/config.ts";
import { refusal } from "../../testing/refusal.ts";
import { bytesOf, everyClass, makeReport, row } from "../../testing/report.ts";
import type { IngestedSettlement } from "../ingest/decide.ts";
import { decide, type Seen, seenIn } from "./decide.ts";

const store = testStore();
const id = "95353045000";
const reportOf = (rows = everyClass) =>
  readSettlementReport(bytesOf(makeReport({ settlementId: id, rows })), { file: "report.txt" });
const deposit = (settlementId: string, changes: Partial<DepositRecord> = {}): DepositRecord => ({
  file: "bank.csv",
  line: 2,
  settlementId,
  valueDate: 0,
  amount: "97.49",
  currency: "CAD",
  reference: settlementId,
  ...changes,
});
const seen = (changes: Partial<Seen>): Seen => ({ records: [], deposits: [], refused: [], ...changes });

describe("what one side may sign", () => {
  test("is what its own source showed, and no deposit that was taken back", () => {
    const settlement: IngestedSettlement = {
      record: reportOf(),
      status: "accepted",
      deposit: undefined,
      depositState: "missing",
      difference: 0n,
    };
    const ingested = {
      settlements: [settlement],
      deposits: [deposit("1"), deposit("2")],
      reversals: [deposit("2", { amount: "-97.49" })],
      refused: [],
    };
    const commerce = seenIn("commerce", ingested);
    expect(commerce.records.map(({ settlementId }) => settlementId)).toEqual([id]);
    expect(commerce.deposits).toEqual([]);
    const bank = seenIn("bank", ingested);
    expect(bank.records).toEqual([]);
    expect(bank.deposits.map(({ settlementId }) => settlementId)).toEqual(["1"]);
  });

  test("leaves out what is quarantined or cannot be converted, and keeps the rest", () => {
    const bad = reportOf([...everyClass, row("Order", "ItemMystery", "Surprise", 1n)]);
    const { toSign, refused } = decide(
      seen({ records: [bad], deposits: [deposit("1"), deposit("2", { currency: "USD" })] }),
      store,
    );
    expect(toSign.map(({ settlementId }) => settlementId)).toEqual(["1"]);
    expect(refused.map(({ error }) => error.code)).toEqual(["Quarantined", "OtherStore"]);
  });

  test("states that nothing was paid only where the account shows no deposit", () => {
    const { toSign } = decide(seen({}), store, ["7"]);
    expect(toSign).toMatchObject([{ role: "bank", settlementId: "7", fields: { deposited: 0n } }]);
    expect(refusal(() => decide(seen({ deposits: [deposit("7")] }), store, ["6", "7"]))).toMatchObject({
      code: "ConflictingContent",
      place: { file: "bank.csv", line: 2, expected: "none", found: "97.49 CAD" },
    });
  });
});
