// The undamaged reports: made up, of the real orders of Online Retail, and of a folder that nobody may publish.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildDemoStores, DERIVED_FILE, type Random } from "@takings/dev/data";
import { settlementReportColumns as columns, type StoreIdentity } from "@takings/keeper";
import { at, everyClass, type Form, type MadeRow, makeReport, row } from "@takings/keeper/testing";

export interface Pristine {
  name: string;
  text: string;
  /** Header, summary, rows; without the end of the file. */
  lines: string[][];
  store: StoreIdentity;
  digits: number;
}

const cellsOf = (text: string): string[][] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => {
      const cells = line.replace(/\r$/, "").split("\t");
      // Trimming the whole text took the empty cells of its last row.
      while (cells.length < columns.length) cells.push("");
      return cells;
    });

export const render = (lines: readonly (readonly string[])[]): string =>
  `${lines.map((cells) => cells.join("\t")).join("\n")}\n`;

function pristine(name: string, text: string, digits = 2): Pristine {
  const lines = cellsOf(text);
  const marketplaces = [...new Set(lines.slice(2).map((cells) => cells[at.marketplace]!.trim()))];
  const currency = lines[1]![at.currency]!.trim();
  return { name, text, lines, digits, store: { name, marketplaces: marketplaces.filter(Boolean), currency } };
}

export function madeUp(): Pristine[] {
  const accents: MadeRow[] = everyClass.map((item, index) =>
    index % 3 === 0 ? { ...item, sku: `Tasse-Größe-${index}` } : item,
  );
  const negative = [...everyClass, row("ServiceFee", "other-transaction", "Storage Fee", -90_000n)];
  const zeros = [
    ...everyClass,
    row("Order", "ItemPrice", "Shipping", 0n),
    row("Order", "Promotion", "Shipping", 0n),
  ];
  const long = Array.from({ length: 12 }, (_, turn) =>
    everyClass.map((item) => ({ ...item, amount: item.amount + BigInt(turn * 7 - 3) })),
  ).flat();
  const forms: Form[] = ["us", "eu", "iso", "dotted"];
  const sets = { everyClass, accents, negative, zeros, long };
  const yen = everyClass.map((item) => ({ ...item, marketplace: "Amazon.co.jp" }));
  return [
    ...forms.flatMap((form) =>
      Object.entries(sets).map(([set, rows]) => pristine(`${set} (${form})`, makeReport({ rows, form }))),
    ),
    pristine("yen", makeReport({ rows: yen, currency: "JPY", digits: 0, form: "iso" }), 0),
  ];
}

function fixture(): Pristine {
  const file = new URL(
    "../../../script/keeper/src/sources/amazon-v2/fixtures/reserves-sample.txt",
    import.meta.url,
  );
  return pristine("reserves-sample.txt", readFileSync(file, "utf8"));
}

const hundredths = (cell: string) => BigInt(cell.replace(/[.,]/, ""));

/** A run of a report's rows as a report of its own: its total is their sum. */
function slice(name: string, text: string, from: number, length: number): Pristine {
  const whole = cellsOf(text);
  const rows = whole.slice(2 + from, 2 + from + length);
  const sum = rows.reduce((total, cells) => total + hundredths(cells[at.amount]!), 0n);
  const mark = whole[1]![at.total]!.includes(",") ? "," : ".";
  const digits = (sum < 0n ? -sum : sum).toString().padStart(3, "0");
  const total = `${sum < 0n ? "-" : ""}${digits.slice(0, -2)}${mark}${digits.slice(-2)}`;
  return pristine(name, render([whole[0]!, whole[1]!.with(at.total, total), ...rows]));
}

function onlineRetail(random: Random): Pristine[] {
  const stores = buildDemoStores(readFileSync(DERIVED_FILE), { now: new Date("2026-11-21"), seed: "fuzz" });
  return stores.flatMap(({ name, reports }) =>
    reports
      .filter((_, index) => index % 3 === 0)
      .map(({ bytes, fileName }) => {
        const text = Buffer.from(bytes).toString("utf8");
        const rows = text.trimEnd().split("\n").length - 2;
        const length = Math.min(rows, random.between(20, 150));
        return slice(`${name} ${fileName}`, text, random.between(0, rows - length), length);
      }),
  );
}

function ofFolder(folder: string): Pristine[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => pristine(name, readFileSync(join(folder, name), "utf8")));
}

export interface Corpus {
  synthetic: Pristine[];
  onlineRetail: Pristine[];
  /** Of the folder, if one is named. */
  own: Pristine[];
}

export const corpus = (random: Random, folder: string | undefined): Corpus => ({
  synthetic: [...madeUp(), fixture()],
  onlineRetail: onlineRetail(random),
  own: folder === undefined ? [] : ofFolder(folder),
});
