import { describe, expect, it } from "vitest";
import { readFigures } from "./figures.ts";

const typed = {
  netSales: "1,480,000",
  inventoryValue: "60 000",
  operatingMarginBps: "−3.25",
  growthBps: "12.5",
  months: "30",
  refundBps: "6",
  daysInventory: "70",
};

describe("readFigures", () => {
  it("reads figures as people type them", () => {
    expect(readFigures(typed)).toEqual({
      problems: {},
      figures: {
        netSales: 1_480_000n,
        inventoryValue: 60_000n,
        operatingMarginBps: -325,
        growthBps: 1_250,
        months: 30,
        refundBps: 600,
        daysInventory: 70,
      },
    });
  });

  it.each([
    ["netSales", "1,5", "amount.ambiguous"],
    ["netSales", "10.5", "issuance.problem.whole"],
    ["netSales", "-5", "amount.negative"],
    ["netSales", "18446744073709551616", "issuance.problem.range"],
    ["refundBps", "100.01", "issuance.problem.range"],
    ["operatingMarginBps", "101", "issuance.problem.range"],
    ["months", "65536", "issuance.problem.range"],
    ["growthBps", "1.234", "amount.tooManyDecimals"],
  ])("refuses %s of %s: %s", (id, text, problem) => {
    const read = readFigures({ ...typed, [id]: text });
    expect(read.figures).toBeUndefined();
    expect(read.problems).toEqual({ [id]: problem });
  });

  it("does not scold for what was not typed yet", () => {
    expect(readFigures({ ...typed, months: "" })).toEqual({ problems: {} });
  });
});
