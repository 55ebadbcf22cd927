import { at } from "@takings/keeper/testing";
import { type Pristine, render } from "../corpus.ts";
import { anyRow, type Damage, pick, withCell, withColumns } from "./tools.ts";

const digit = (cell: string, place: number, by: number) => {
  const places = [...cell.matchAll(/\d/g)].map(({ index }) => index);
  const chosen = places[place % places.length]!;
  return cell.slice(0, chosen) + ((Number(cell[chosen]) + by) % 10) + cell.slice(chosen + 1);
};

const added = (cell: string, hundredths: bigint): string => {
  const mark = /[.,]/.exec(cell)?.[0] ?? "";
  const sum = BigInt(cell.replace(/[.,]/, "")) + hundredths;
  const text = (sum < 0n ? -sum : sum).toString().padStart(3, "0");
  return `${sum < 0n ? "-" : ""}${mark === "" ? text : `${text.slice(0, -2)}${mark}${text.slice(-2)}`}`;
};

const amount = (report: Pristine, line: number, change: (cell: string) => string) =>
  withCell(report, line, line === 1 ? at.total : at.amount, change);

export const altered: Record<string, Damage> = {
  "a digit of an amount": (report, random) =>
    amount(report, anyRow(report, random), (cell) => digit(cell, random.between(0, 9), random.between(1, 9))),
  "a digit of the total": (report, random) =>
    amount(report, 1, (cell) => digit(cell, random.between(0, 9), random.between(1, 9))),
  "the smallest unit": (report, random) =>
    amount(report, random.between(1, report.lines.length - 1), (cell) =>
      added(cell, random.chance(5_000) ? 1n : -1n),
    ),
  "a sign": (report, random) =>
    amount(report, anyRow(report, random), (cell) => (cell.startsWith("-") ? cell.slice(1) : `-${cell}`)),
  "every sign": (report) =>
    withColumns(report, [at.amount], (cell) => (cell.startsWith("-") ? cell.slice(1) : `-${cell}`)),
  "an amount emptied": (report, random) => amount(report, anyRow(report, random), () => ""),
  "an amount for a word": (report, random) =>
    amount(report, anyRow(report, random), () =>
      pick(["NaN", "Infinity", "null", "#REF!", "1e3", "0x1F"], random),
    ),
  "an amount out of all bounds": (report, random) =>
    amount(report, anyRow(report, random), () => "9".repeat(random.between(20, 5_000))),
  "every amount times ten": (report) =>
    withColumns(report, [at.amount], (cell) => cell.replace(/([.,])(\d)(\d)$/, "$2$1$3")),
  "two amounts against one another": (report, random) => {
    const [a, b] = [anyRow(report, random), anyRow(report, random)];
    const by = BigInt(random.between(1, 9_999));
    const lines = report.lines.map((cells) => [...cells]);
    lines[a]![at.amount] = added(lines[a]![at.amount]!, by);
    lines[b]![at.amount] = added(lines[b]![at.amount]!, -by);
    return render(lines);
  },
  "a row's kind for another's": (report, random) => {
    const [to, from] = [anyRow(report, random), report.lines[anyRow(report, random)]!];
    const column = pick([at.type, at.amountType, at.description], random);
    return withCell(report, to, column, () => from[column]!);
  },
  "a letter of a kind": (report, random) =>
    withCell(
      report,
      anyRow(report, random),
      pick([at.type, at.amountType, at.description], random),
      (cell) => {
        const place = random.between(0, Math.max(0, cell.length - 1));
        return cell.slice(0, place) + pick([..."abeorstz", ""], random) + cell.slice(place + 1);
      },
    ),
  "a settlement id": (report, random) =>
    withCell(report, random.between(1, report.lines.length - 1), at.settlementId, (cell) =>
      digit(cell, 3, 1),
    ),
  "every settlement id": (report, random) => {
    const by = random.between(1, 9);
    return withColumns(report, [at.settlementId], (cell) => digit(cell, 3, by));
  },
  "the currency": (report, random) =>
    withCell(report, 1, at.currency, () => pick(["XXX", "usd", "", "AUD", "SEK", "JPY"], random)),
  "a date of the summary": (report, random) =>
    withCell(report, 1, pick([at.start, at.end, at.deposit], random), (cell) =>
      digit(cell, random.between(0, 13), 1),
    ),
  "a marketplace": (report, random) =>
    withCell(report, anyRow(report, random), at.marketplace, () =>
      pick(["Amazon.de", "Amazon.cA ", "eBay"], random),
    ),
  "an amount moved to the row below": (report, random) => {
    const line = random.between(2, report.lines.length - 2);
    const lines = report.lines.map((cells) => [...cells]);
    if (lines[line + 1] === undefined) return undefined;
    lines[line + 1]![at.amount] = lines[line]![at.amount]!;
    lines[line]![at.amount] = "0.00";
    return render(lines);
  },
  "the total for the sum of what is left": (report, random) => {
    const line = anyRow(report, random);
    const rest = BigInt(report.lines[line]![at.amount]!.replace(/[.,]/, ""));
    if (report.digits === 0) return undefined;
    const lines = report.lines.toSpliced(line, 1);
    return render(lines.with(1, lines[1]!.with(at.total, added(lines[1]![at.total]!, -rest))));
  },
};
