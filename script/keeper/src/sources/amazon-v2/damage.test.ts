import fc from "fast-check";
import { expect, test } from "vitest";
import { KeeperError } from "../../errors.ts";
import type { SettlementRecord } from "../../settlement/record.ts";
import { bytesOf, everyClass, type Form, makeReport } from "../../testing/report.ts";
import { readSettlementReport } from "./read.ts";

const store = { name: "Maple", marketplaces: ["Amazon.ca"], currency: "CAD" };

/** The record, or undefined where the file is refused; any other failure is a bug. */
function read(text: string): SettlementRecord | undefined {
  try {
    return readSettlementReport(bytesOf(text), { file: "report.txt", store });
  } catch (error) {
    if (error instanceof KeeperError) return undefined;
    throw error;
  }
}

const money = ({ file: _, evidence: __, depositDate: ___, ...rest }: SettlementRecord) => rest;

const amount = fc.bigInt({ min: -10_000_000n, max: 10_000_000n });
const report = fc.record({
  form: fc.constantFrom<Form>("us", "eu", "iso", "dotted"),
  rows: fc.array(
    fc
      .record({ kind: fc.constantFrom(...everyClass), amount })
      .map(({ kind, amount }) => ({ ...kind, amount })),
    { minLength: 1, maxLength: 30 },
  ),
});

test("whatever the amounts and the form, classes add up to the stated total", () => {
  fc.assert(
    fc.property(report, (made) => {
      const record = read(makeReport(made))!;
      const minor = (text: string) => BigInt(text.replace(".", ""));
      const { gross, promotion, refunds, refundFeeReversal, fees, advertising } = record;
      const { reimbursement, cashMovement, tax, reserve, quarantined } = record;
      const signed = [
        gross,
        promotion,
        refundFeeReversal,
        fees,
        advertising,
        reimbursement,
        cashMovement,
        tax,
        reserve,
        quarantined,
      ];
      const sum = signed.reduce((total, text) => total + minor(text), -minor(refunds));
      expect(sum).toBe(made.rows.reduce((total, row) => total + row.amount, 0n));
      expect(minor(record.statedTotal)).toBe(sum);
    }),
  );
});

test("a report cut off anywhere is refused, or all of its money is there", () => {
  fc.assert(
    fc.property(report, fc.nat(), (made, cut) => {
      const text = makeReport(made);
      const record = read(text.slice(0, cut % text.length));
      // Only rows that cancel out may be missing unnoticed; the sums are right even then.
      if (record !== undefined) expect(record.computedTotal).toBe(read(text)!.computedTotal);
    }),
  );
});

test("a report with one amount changed, one row lost or one row doubled is refused", () => {
  fc.assert(
    fc.property(report, fc.nat(), amount, (made, pick, other) => {
      const index = pick % made.rows.length;
      const row = made.rows[index]!;
      const total = made.rows.reduce((sum, { amount }) => sum + amount, 0n);
      const variants = [
        made.rows.with(index, { ...row, amount: other }),
        made.rows.toSpliced(index, 1),
        made.rows.toSpliced(index, 0, row),
      ];
      for (const [number, rows] of variants.entries()) {
        if (number === 0 ? other === row.amount : row.amount === 0n) continue;
        expect(read(makeReport({ ...made, rows, total }))).toBeUndefined();
      }
    }),
  );
});

test("a report with one character changed is refused, quarantined or says the same money", () => {
  fc.assert(
    fc.property(
      report,
      fc.nat(),
      fc.constantFrom("0", "9", ",", ".", "-", "\t", "\n", " ", "x", '"', "\0"),
      (made, place, character) => {
        const text = makeReport(made);
        const original = read(text)!;
        const index = place % text.length;
        const record = read(text.slice(0, index) + character + text.slice(index + 1));
        if (record === undefined || record.quarantinedKinds.length > 0) return;
        const { statedTotal, computedTotal } = money(record);
        expect({ statedTotal, computedTotal }).toEqual({
          statedTotal: original.statedTotal,
          computedTotal: original.computedTotal,
        });
      },
    ),
    { numRuns: 500 },
  );
});
