import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readBankCsv, readSettlementReport, type SettlementRecord } from "@takings/keeper";
import { describe, expect, it } from "vitest";
import { DERIVED_FILE } from "./orders.ts";
import { buildDemoStores, type DemoReport, type DemoStore } from "./settlements.ts";

const derived = readFileSync(DERIVED_FILE);
const readme = readFileSync(new URL("README.md", DERIVED_FILE), "utf8").replace(/ +/g, " ");
const DAY = 86_400_000;
const now = new Date("2026-11-21T15:04:05Z");
const stores = buildDemoStores(derived, { now, seed: "takings" });
const [real, breaching, stale] = stores as [DemoStore, DemoStore, DemoStore];

const text = (report: DemoReport) => Buffer.from(report.bytes).toString("utf8");
const cents = (cell: string) => BigInt(cell.replace(/[.,]/, ""));

/** The data rows as cells, read without the keeper. */
function rowsOf(report: DemoReport): string[][] {
  return text(report)
    .replace(/\n+$/, "")
    .split("\n")
    .slice(2)
    .map((line) => line.split("\t"));
}

function summaryOf(report: DemoReport): string[] {
  return text(report).split("\n")[1]!.split("\t");
}

function sumOf(
  report: DemoReport,
  wanted: (type: string, amountType: string, description: string) => boolean,
): bigint {
  return rowsOf(report).reduce((sum, c) => (wanted(c[6]!, c[12]!, c[13]!) ? sum + cents(c[14]!) : sum), 0n);
}

const read = (store: DemoStore): SettlementRecord[] =>
  store.reports.map(({ bytes, fileName }) =>
    readSettlementReport(bytes, {
      file: fileName,
      store: {
        name: store.name,
        marketplaces: [store.marketplace],
        currency: store.currency,
        skuPrefix: store.skuPrefix,
      },
    }),
  );

describe.each(stores.map((store) => [store.name, store] as const))("%s", (_, store) => {
  it("sums to its stated totals, 24 columns a row", () => {
    for (const report of store.reports) {
      const rows = rowsOf(report);
      expect(rows.every((cells) => cells.length === 24)).toBe(true);
      expect(summaryOf(report).length).toBe(24);
      expect(sumOf(report, () => true)).toBe(cents(summaryOf(report)[4]!));
    }
  });

  it("is read by the keeper: every report reconciles, nothing is quarantined", () => {
    for (const record of read(store)) {
      expect(record).toMatchObject({
        reconciles: true,
        quarantined: "0.00",
        quarantinedKinds: [],
        tax: "0.00",
      });
    }
  });

  it("has contiguous fortnights, each posting inside its own", () => {
    store.reports.forEach((report, index) => {
      expect(report.periodEnd.getTime() - report.periodStart.getTime()).toBe(14 * DAY);
      if (index > 0) expect(report.periodStart).toEqual(store.reports[index - 1]!.periodEnd);
    });
    const [first, last] = [store.reports[0]!, store.reports.at(-1)!];
    for (const report of [first, last]) {
      const posted = rowsOf(report).map((cells) => {
        const dotted = /^(\d\d)\.(\d\d)\.(\d{4}) (.*) UTC$/.exec(cells[17]!);
        const iso =
          dotted === null
            ? cells[17]!.replace(" UTC", "")
            : `${dotted[3]}-${dotted[2]}-${dotted[1]} ${dotted[4]}`;
        return Date.parse(`${iso.replace(" ", "T")}Z`);
      });
      expect(Math.min(...posted)).toBeGreaterThanOrEqual(report.periodStart.getTime());
      expect(Math.max(...posted)).toBeLessThan(report.periodEnd.getTime());
    }
  });

  it("carries reserves and deficits from report to report exactly", () => {
    let reserve = 0n;
    let deficit = 0n;
    for (const report of store.reports) {
      expect(sumOf(report, (_t, _a, what) => what === "Previous Reserve Amount Balance")).toBe(-reserve);
      expect(sumOf(report, (_t, _a, what) => what === "Payable to Amazon")).toBe(deficit);
      reserve = sumOf(report, (_t, _a, what) => what === "Current Reserve Amount");
      const total = cents(summaryOf(report)[4]!);
      deficit = total < 0n ? total : 0n;
    }
  });

  it("has a bank line for each positive settlement, two days after its end", () => {
    const { deposits, others, reversals } = readBankCsv(Buffer.from(store.bankCsv), {
      file: "bank.csv",
      store,
    });
    const paid = store.reports.filter((report) => cents(summaryOf(report)[4]!) > 0n);
    expect({ others, reversals }).toEqual({ others: 0, reversals: [] });
    expect(
      deposits.map(({ settlementId, amount, valueDate }) => [settlementId, cents(amount), valueDate]),
    ).toEqual(
      paid.map((report) => [
        report.settlementId,
        cents(summaryOf(report)[4]!),
        (report.periodEnd.getTime() + 2 * DAY) / 1000,
      ]),
    );
    expect(deposits.every(({ valueDate }) => valueDate * 1000 <= now.getTime())).toBe(true);
  });

  it("has an inventory line for the last day of each report", () => {
    const [header, ...lines] = store.inventoryCsv.trimEnd().split("\n");
    expect(header).toBe("date,currency,value_at_cost,cost_of_goods_sold");
    expect(lines.map((line) => line.split(",")[0])).toEqual(
      store.reports.map((report) => new Date(report.periodEnd.getTime() - DAY).toISOString().slice(0, 10)),
    );
    expect(lines.every((line) => line.split(",")[1] === store.currency)).toBe(true);
    for (const line of lines) expect(line).toMatch(/^[\d-]{10},[A-Z]{3},[1-9]\d*\.\d\d,[1-9]\d*\.\d\d$/);
  });
});

describe("the three fortunes", () => {
  const refundRatio = (record: SettlementRecord) =>
    Number(cents(record.refunds)) / Number(cents(record.gross) + cents(record.promotion));

  it("Lantern & Loom carries the real year to the penny, in rows and sums", () => {
    const kinds = [
      ...readme.matchAll(
        /^\| (Order|Refund|other-transaction), (?:(\w+) )?(\w+) \([^)]*\) \| (\d+) \| (\S+) \|$/gm,
      ),
    ];
    expect(kinds.length).toBe(7);
    const rows = real.reports.flatMap(rowsOf);
    for (const [, type, amountType, description, count, sum] of kinds) {
      const own = rows.filter(
        (cells) =>
          cells[6] === type && cells[12] === (amountType ?? "other-transaction") && cells[13] === description,
      );
      expect([description, own.length, own.reduce((total, cells) => total + cents(cells[14]!), 0n)]).toEqual([
        description,
        Number(count),
        cents(sum!),
      ]);
    }
  });

  it("Lantern & Loom is healthy at the end", () => {
    const last = read(real).slice(-3);
    for (const record of last) expect(refundRatio(record)).toBeLessThan(0.03);
    expect(real.reports.length).toBe(26);
    expect(now.getTime() - real.reports.at(-1)!.periodEnd.getTime()).toBeLessThan(3 * DAY);
    expect(now.getTime() - real.reports.at(-1)!.periodEnd.getTime()).toBeGreaterThanOrEqual(2 * DAY);
  });

  it("Copperline Kitchen falls into deficit and refunds too much to the end", () => {
    const records = read(breaching);
    const negative = records.filter((record) => record.statedTotal.startsWith("-"));
    expect(negative.length).toBeGreaterThanOrEqual(1);
    expect(records.some((record) => cents(record.cashMovement) < 0n)).toBe(true);
    for (const record of records.slice(-4)) expect(refundRatio(record)).toBeGreaterThan(0.2);
    for (const record of records.slice(0, 5)) expect(refundRatio(record)).toBeLessThan(0.1);
  });

  it("Nordlicht Papeterie's reports stop three months ago", () => {
    const age = now.getTime() - stale.reports.at(-1)!.periodEnd.getTime();
    expect(age / DAY).toBeGreaterThan(84);
    expect(age / DAY).toBeLessThan(90);
  });
});

describe("forms", () => {
  it("writes each marketplace's dates and decimals", () => {
    const order = (store: DemoStore) => rowsOf(store.reports[3]!).find((cells) => cells[6] === "Order")!;
    expect(summaryOf(real.reports[0]!)[1]).toMatch(/^\d\d\.\d\d\.\d{4} \d\d:\d\d:\d\d UTC$/);
    expect(order(real)[16]).toMatch(/^\d\d\.\d\d\.\d{4}$/);
    expect(order(real)[14]).toMatch(/^\d+\.\d\d$/);
    expect(summaryOf(breaching.reports[0]!)[1]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$/);
    expect(order(breaching)[16]).toMatch(/^\d\d\/\d\d\/\d\d$/);
    expect(order(breaching)[17]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$/);
    expect(order(stale)[14]).toMatch(/^\d+,\d\d$/);
    expect(summaryOf(stale.reports[0]!)[4]).toMatch(/^\d+,\d\d$/);
    for (const store of stores) expect(order(store)[7]).toMatch(/^\d{3}-\d{7}-\d{7}$/);
  });

  it("gives every settlement its own id", () => {
    const ids = stores.flatMap((store) => store.reports.map(({ settlementId }) => settlementId));
    expect(new Set(ids).size).toBe(26 + 26 + 20);
    for (const id of ids) expect(id).toMatch(/^[1-9]\d{10}$/);
  });
});

/** Reports by their hash: comparing megabytes byte by byte takes seconds. */
function fingerprint(built: DemoStore[]) {
  const hashed = ({ bytes, ...facts }: DemoReport) => ({
    ...facts,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  });
  return built.map((store) => ({ ...store, reports: store.reports.map(hashed) }));
}

describe("determinism", () => {
  it("same date and seed: same bytes; another seed: the real rows are the same", () => {
    const again = buildDemoStores(derived, { now, seed: "takings" });
    expect(fingerprint(again)).toEqual(fingerprint(stores));
    const other = buildDemoStores(derived, { now, seed: "other" });
    expect(other[1]!.bankCsv).not.toBe(breaching.bankCsv);
    const gross = (store: DemoStore) =>
      read(store).map((record) => [record.gross, record.refunds, record.promotion]);
    expect(gross(other[0]!)).toEqual(gross(real));
  });

  it("any hour of a day gives the same year; a day later everything moves by a day", () => {
    const midnight = buildDemoStores(derived, { now: new Date("2026-11-21T00:00:00Z"), seed: "takings" });
    expect(fingerprint(midnight)).toEqual(fingerprint(stores));
    const later = buildDemoStores(derived, { now: new Date(now.getTime() + DAY), seed: "takings" });
    expect(later[0]!.reports[0]!.periodStart.getTime()).toBe(real.reports[0]!.periodStart.getTime() + DAY);
    expect(read(later[0]!).map(({ gross }) => gross)).toEqual(read(real).map(({ gross }) => gross));
  });
});
