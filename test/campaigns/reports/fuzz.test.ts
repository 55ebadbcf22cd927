import { seededRandom } from "@takings/dev/data";
import { readSettlementReport } from "@takings/keeper";
import { expect, test } from "vitest";
import { madeUp } from "./corpus.ts";
import { locale } from "./damage/locale.ts";
import { attempt, judge, type ReportReader, truth } from "./run.ts";

const reports = madeUp();
const random = seededRandom("test");
const report = reports[0]!;
const original = truth(report);
const bytesOf = (spoilt: string | Uint8Array | undefined) => Buffer.from(spoilt!);

test("no spoilt report of a few hundred is accepted wrongly, and some are refused, some read the same", () => {
  const outcomes = new Set<string>();
  for (let turn = 0; turn < 600; turn += 1) {
    const chosen = reports[turn % reports.length]!;
    const finding = attempt(chosen, truth(chosen), reports, random);
    if (finding === undefined) continue;
    outcomes.add(finding.outcome);
    expect(["wronglyAccepted", "crashed"], `${finding.report}, ${finding.damage}`).not.toContain(
      finding.outcome,
    );
  }
  expect([...outcomes].sort()).toEqual(["quarantined", "refused", "restated", "same"]);
});

test("a reader that lets a lost decimal mark, a wrong class or an exception pass is caught", () => {
  const lost = bytesOf(locale["no decimal mark"]!(report, random, report));
  expect(judge(lost, report, original).outcome).toBe("refused");
  const grown: ReportReader = () => ({ ...original, gross: `${original.gross}00` });
  expect(judge(lost, report, original, grown).outcome).toBe("wronglyAccepted");

  const misplaced: ReportReader = (bytes, { store }) => {
    const record = readSettlementReport(bytes, { file: "variant.txt", store });
    return { ...record, fees: record.advertising, advertising: record.fees };
  };
  const same = bytesOf(`${report.text}\n`);
  expect(judge(same, report, original).outcome).toBe("same");
  expect(judge(same, report, original, misplaced).outcome).toBe("wronglyAccepted");

  const careless: ReportReader = () => {
    throw new TypeError("cells is undefined");
  };
  expect(judge(same, report, original, careless)).toMatchObject({ outcome: "crashed" });
});

test("a report that says something else is no misreading only where a second reading says the same", () => {
  const rows = report.lines.slice(2).map((cells) => cells.join("\t"));
  const other = report.text.replace(
    rows[0]!,
    rows[0]!.replace("Principal", "Shipping").replace("Order", "Refund"),
  );
  const verdict = judge(bytesOf(other), report, original);
  expect(verdict).toMatchObject({ outcome: "restated", depositAgrees: true });
  const stubborn: ReportReader = (bytes, { store }) => ({
    ...readSettlementReport(bytes, { file: "variant.txt", store }),
    refunds: "0.00",
  });
  expect(judge(bytesOf(other), report, original, stubborn).outcome).toBe("wronglyAccepted");
});
