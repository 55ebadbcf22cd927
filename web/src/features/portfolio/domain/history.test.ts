import { describe, expect, it } from "vitest";
import {
  barsOf,
  byMonth,
  byStore,
  historyCsv,
  newestFirst,
  type Receipt,
  receiptsIn,
  totalsByAsset,
  yearsOf,
} from "./history.ts";

const dollar = {
  asset: "0x00000000000000000000000000000000000000aa",
  unit: { decimals: 6, symbol: "USD" },
} as const;
const fine = {
  asset: "0x00000000000000000000000000000000000000bb",
  unit: { decimals: 18, symbol: "DAI" },
} as const;

const receipt = (date: string, amount: bigint, more: Partial<Receipt> = {}): Receipt => ({
  kind: "claim",
  token: "0x00000000000000000000000000000000000000cc",
  symbol: "LOOM",
  ...dollar,
  to: "0x00000000000000000000000000000000000000dd",
  amount,
  timestamp: Date.parse(date) / 1_000,
  block: BigInt(Date.parse(date)) / 1_000n,
  hash: "0x12",
  logIndex: 0,
  ...more,
});

describe("totalsByAsset", () => {
  it("keeps currencies apart, most used first", () => {
    const items = [
      receipt("2026-01-01T00:00:00Z", 5n, fine),
      receipt("2026-01-02T00:00:00Z", 1n),
      receipt("2026-01-03T00:00:00Z", 2n),
    ];
    expect(totalsByAsset(items)).toEqual([
      { ...dollar, amount: 3n },
      { ...fine, amount: 5n },
    ]);
  });
});

describe("byMonth", () => {
  const now = Date.parse("2026-03-15T12:00:00Z") / 1_000;

  it("cuts at the months of UTC and keeps empty ones", () => {
    const months = byMonth(
      [
        receipt("2026-03-01T00:00:00Z", 7n),
        receipt("2026-02-28T23:59:59Z", 3n),
        receipt("2025-03-31T00:00:00Z", 9n),
      ],
      now,
    );
    expect(months).toHaveLength(12);
    expect(months[0]!.start).toBe(Date.parse("2025-04-01T00:00:00Z") / 1_000);
    expect(months.slice(-2).map(({ amount }) => amount)).toEqual([3n, 7n]);
    expect(months.reduce((total, { amount }) => total + amount, 0n)).toBe(10n);
  });
});

describe("periods", () => {
  const now = Date.parse("2026-03-15T12:00:00Z") / 1_000;
  const token = "0x00000000000000000000000000000000000000ee";
  const receipts = [
    receipt("2026-03-01T00:00:00Z", 7n),
    receipt("2026-01-01T00:00:00Z", 1n, { kind: "harvest", token, symbol: "TRAIL" }),
    receipt("2025-12-31T23:59:59Z", 3n),
    receipt("2023-06-01T00:00:00Z", 9n),
  ];
  const amounts = (period: Parameters<typeof barsOf>[1]) =>
    receiptsIn(receipts, period, now).map(({ amount }) => amount);

  it("are calendar years of UTC, the last twelve months, and all", () => {
    expect(yearsOf(receipts)).toEqual([2026, 2025, 2023]);
    expect(amounts("recent")).toEqual([7n, 1n, 3n]);
    expect(amounts("2026")).toEqual([7n, 1n]);
    expect(amounts("2025")).toEqual([3n]);
    expect(amounts("all")).toEqual([7n, 1n, 3n, 9n]);
  });

  it.each(["recent", "2026", "2025", "2024", "all"] as const)("%s: the bars are its receipts", (period) => {
    const sum = (items: { amount: bigint }[]) => items.reduce((total, { amount }) => total + amount, 0n);
    expect(sum(barsOf(receipts, period, now))).toBe(sum(receiptsIn(receipts, period, now)));
  });

  it("keep years without a payment", () => {
    expect(barsOf(receipts, "all", now).map(({ amount }) => amount)).toEqual([9n, 0n, 3n, 8n]);
  });

  it("add up by store, most first", () => {
    expect(byStore(receipts).map(({ symbol, amount }) => [symbol, amount])).toEqual([
      ["LOOM", 19n],
      ["TRAIL", 1n],
    ]);
  });
});

describe("historyCsv", () => {
  it("writes exact amounts, oldest first, one line an event", () => {
    const csv = historyCsv(
      [
        receipt("2026-02-01T08:30:00Z", 1_234_567n),
        receipt("2025-12-31T23:59:59Z", 10n ** 18n + 1n, fine),
      ].sort(newestFirst),
    );
    const lines = csv.split("\r\n");
    expect(csv.startsWith("\ufeffdate_utc,kind,store,")).toBe(true);
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain("2025-12-31T23:59:59Z,royalty,LOOM,");
    expect(lines[1]).toContain(",1.000000000000000001,DAI,");
    expect(lines[2]).toContain(",1.234567,USD,");
  });

  it("quotes, and disarms what a spreadsheet would run", () => {
    const csv = historyCsv([receipt("2026-02-01T08:30:00Z", 1n, { symbol: '=SUM("A1",2)' })]);
    expect(csv).toContain(`,"'=SUM(""A1"",2)",`);
  });
});
