import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { report } from "../../commands/ingest.ts";
import { Journal } from "../../journal/journal.ts";
import { testStore } from "../../testing/config.ts";
import { newFolder, put, putBank, putReport, settlementIdOf } from "../../testing/files.ts";
import { everyClass, row } from "../../testing/report.ts";
import { ingest } from "./job.ts";

const store = testStore();
const codes = (result: ReturnType<typeof ingest>) => result.refused.map(({ error }) => error.code);

describe("ingest", () => {
  test("takes a folder, distinguishes reports from bank files, and joins them", () => {
    const folder = newFolder();
    putReport(folder, 0);
    putReport(folder, 1);
    putBank(folder, [{ index: 0, amount: 9_749n }]);
    const result = ingest({ paths: [folder], store });
    expect(result.refused).toEqual([]);
    expect(result.settlements).toMatchObject([
      { status: "accepted", depositState: "matched" },
      { status: "accepted", depositState: "missing", difference: -9_749n },
    ]);
  });

  test("can be repeated: a file taken before is known", () => {
    const folder = newFolder();
    const journal = new Journal(join(folder, "journal.sqlite"));
    const options = { paths: [putReport(folder, 0)], store, journal };
    expect(ingest({ ...options, dryRun: true }).settlements[0]?.status).toBe("accepted");
    expect(ingest(options).settlements[0]?.status).toBe("accepted");
    expect(ingest(options).settlements[0]?.status).toBe("known");
    expect(journal.reports(store.name)).toHaveLength(1);
    journal.close();
  });

  test("refuses the same report twice, in one run and under another name later", () => {
    const folder = newFolder();
    const report = putReport(folder, 0);
    const copy = join(folder, "copy.txt");
    copyFileSync(report, copy);
    const journal = new Journal(":memory:");
    const both = ingest({ paths: [report, copy], store, journal });
    expect(codes(both)).toEqual(["DuplicateFile"]);
    expect(both.refused[0]?.error.place).toMatchObject({ file: copy, line: 2 });
    expect(both.settlements).toHaveLength(1);
    expect(codes(ingest({ paths: [copy], store, journal }))).toEqual(["DuplicateFile"]);
    journal.close();
  });

  test("refuses a settlement with other content: both in one run, the later one afterwards", () => {
    const folder = newFolder();
    const other = newFolder();
    const report = putReport(folder, 0);
    const changed = putReport(other, 0, [row("Order", "ItemPrice", "Principal", 1n)]);
    const run = ingest({ paths: [report, changed], store });
    expect(codes(run)).toEqual(["ConflictingContent", "ConflictingContent"]);
    expect(run.settlements).toEqual([]);
    const journal = new Journal(":memory:");
    ingest({ paths: [report], store, journal });
    expect(codes(ingest({ paths: [changed], store, journal }))).toEqual(["ConflictingContent"]);
    journal.close();
  });

  test("refuses a settlement that was taken for another store", () => {
    const journal = new Journal(":memory:");
    const paths = [putReport(newFolder(), 0)];
    ingest({ paths, store, journal });
    expect(codes(ingest({ paths, store: testStore({ name: "Birch" }), journal }))).toEqual(["OtherStore"]);
    journal.close();
  });

  test("refuses a second, different deposit for a settlement, and remembers reversals", () => {
    const folder = newFolder();
    const journal = new Journal(":memory:");
    const first = putBank(folder, [{ index: 0, amount: 9_749n }]);
    ingest({ paths: [first], store, journal });
    const second = putBank(folder, [{ index: 0, amount: 9_750n }], "second.csv");
    expect(codes(ingest({ paths: [second], store, journal }))).toEqual(["DuplicateDeposit"]);
    const reversal = putBank(folder, [{ index: 0, amount: -9_749n }], "reversal.csv");
    // A file that has nothing else is still read.
    expect(report(ingest({ paths: [reversal], store, journal }))).toMatchObject({
      exit: 0,
      lines: [`${settlementIdOf(0)}  taken back by the bank: -97.49 CAD`],
    });
    expect(journal.deposits(store.name)).toEqual([]);
    const later = ingest({ paths: [putReport(folder, 0), first], store, journal });
    expect(later.settlements[0]?.depositState).toBe("reversed");
    journal.close();
  });

  test("says which line makes a deposit differ", () => {
    const folder = newFolder();
    const result = ingest({
      paths: [putReport(folder, 0), putBank(folder, [{ index: 0, amount: 9_749n - 1_525n }])],
      store,
    });
    expect(result.settlements[0]).toMatchObject({ depositState: "mismatched", difference: -1_525n });
    expect(result.explanations[settlementIdOf(0)]?.join("\n")).toMatch(
      /bank\.csv line 2: 82\.24 CAD[\s\S]*line 15: .*WAREHOUSE_DAMAGE 15\.25/,
    );
  });

  test("keeps what is right next to what is wrong, and nothing of what is quarantined", () => {
    const folder = newFolder();
    const journal = new Journal(":memory:");
    putReport(folder, 0);
    putReport(folder, 1, [...everyClass, row("Order", "ItemMystery", "Surprise", 1n)]);
    put(folder, "empty.txt", "");
    const result = ingest({ paths: [folder], store, journal });
    expect(codes(result)).toEqual(["EmptyFile"]);
    expect(result.settlements.map(({ status }) => status)).toEqual(["accepted", "quarantined"]);
    expect(journal.reports(store.name).map(({ settlementId }) => settlementId)).toEqual([settlementIdOf(0)]);
    journal.close();
  });
});
