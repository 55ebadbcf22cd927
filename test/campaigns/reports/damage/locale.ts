import { at } from "@takings/keeper/testing";
import type { Pristine } from "../corpus.ts";
import { anyRow, type Damage, dateColumns, moneyColumns, pick, withCell, withColumns } from "./tools.ts";

const otherMark = (cell: string) => (cell.includes(",") ? cell.replace(",", ".") : cell.replace(".", ","));
const grouped = (cell: string, mark: string) =>
  cell.replace(/\d(?=(?:\d{3})+(?!\d)(?:[.,]|$))/g, `$&${mark}`);

/** Year, month, day and what follows of a date in any of the forms. */
function dateParts(cell: string): [string, string, string, string] | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(.*)$/.exec(cell);
  if (iso !== null) return [iso[1]!, iso[2]!, iso[3]!, iso[4]!];
  const dotted = /^(\d\d)\.(\d\d)\.(\d{4})(.*)$/.exec(cell);
  if (dotted !== null) return [dotted[3]!, dotted[2]!, dotted[1]!, dotted[4]!];
  const us = /^(\d\d)\/(\d\d)\/(\d\d)(.*)$/.exec(cell);
  if (us !== null) return [`20${us[3]}`, us[1]!, us[2]!, us[4]!];
  return undefined;
}

const forms = {
  iso: (y: string, m: string, d: string) => `${y}-${m}-${d}`,
  dotted: (y: string, m: string, d: string) => `${d}.${m}.${y}`,
  us: (y: string, m: string, d: string) => `${m}/${d}/${y.slice(2)}`,
  "day first": (y: string, m: string, d: string) => `${d}/${m}/${y}`,
  "day and month": (y: string, m: string, d: string) => `${m}.${d}.${y}`,
  "no separators": (y: string, m: string, d: string) => `${y}${m}${d}`,
};

function dated(cell: string, form: (y: string, m: string, d: string) => string): string {
  const parts = dateParts(cell);
  return parts === undefined ? cell : form(parts[0], parts[1], parts[2]) + parts[3];
}

const anywhere = (report: Pristine, line: number, change: (cell: string) => string) =>
  withCell(report, line, line === 1 ? at.total : at.amount, change);

const everyDate =
  (form: keyof typeof forms): Damage =>
  (report) =>
    withColumns(report, dateColumns, (cell) => dated(cell, forms[form]));

export const locale: Record<string, Damage> = {
  "the other decimal mark": (report) => withColumns(report, moneyColumns, otherMark),
  "the other decimal mark in one amount": (report, random) =>
    anywhere(report, random.between(1, report.lines.length - 1), otherMark),
  "no decimal mark": (report) => withColumns(report, moneyColumns, (cell) => cell.replace(/[.,]/, "")),
  "no decimal mark in one amount": (report, random) =>
    anywhere(report, anyRow(report, random), (cell) => cell.replace(/[.,]/, "")),
  "trailing zeros dropped": (report) =>
    withColumns(report, moneyColumns, (cell) => cell.replace(/([.,]\d*?)0+$/, "$1").replace(/[.,]$/, "")),
  "thousands grouped": (report, random) => {
    const mark = pick([",", ".", " ", "'", "\u00A0", "\u202F"], random);
    return withColumns(report, moneyColumns, (cell) => grouped(cell, mark));
  },
  "a minus of another kind": (report, random) => {
    const minus = pick(["\u2212", "\u2013", "( )", "CR"], random);
    return withColumns(report, moneyColumns, (cell) => cell.replace("-", minus));
  },
  "a minus behind": (report) => withColumns(report, moneyColumns, (cell) => cell.replace(/^-(.*)$/, "$1-")),
  "no minus": (report) => withColumns(report, moneyColumns, (cell) => cell.replace("-", "")),
  "a currency sign": (report, random) => {
    const sign = pick(["$", "€", "CA$", "kr "], random);
    return withColumns(report, moneyColumns, (cell) => (cell === "" ? cell : sign + cell));
  },
  "digits of another script": (report) =>
    withColumns(report, moneyColumns, (cell) =>
      cell.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
    ),
  "powers of ten": (report) =>
    withColumns(report, moneyColumns, (cell) =>
      cell === "" ? cell : Number(cell.replace(",", ".")).toExponential(),
    ),
  "more decimals": (report) =>
    report.digits === 0
      ? undefined
      : withColumns(report, moneyColumns, (cell) => (cell === "" ? cell : `${cell}0`)),
  "dates: ISO": everyDate("iso"),
  "dates: dotted": everyDate("dotted"),
  "dates: US": everyDate("us"),
  "dates: day first with slashes": everyDate("day first"),
  "dates: day and month exchanged": everyDate("day and month"),
  "dates: no separators": everyDate("no separators"),
  "one date in another form": (report, random) => {
    const form = pick(Object.values(forms), random);
    const line = random.between(1, report.lines.length - 1);
    const column = pick(line === 1 ? [at.start, at.end, at.deposit] : [at.postedDate, at.postedAt], random);
    return withCell(report, line, column, (cell) => dated(cell, form));
  },
};
