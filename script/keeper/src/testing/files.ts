import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seconds } from "@takings/sdk";
import { formatMinor } from "../money/minor.ts";
import { end, everyClass, type MadeRow, makeReport, start } from "./report.ts";

export const newFolder = () => mkdtempSync(join(tmpdir(), "takings-keeper-"));

/** Writes `text` and returns its path. */
export function put(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const length = end - start;

export const settlementIdOf = (index: number) => `9535304500${index}`;

/** The `index`-th of consecutive fortnightly reports. */
export const putReport = (folder: string, index: number, rows: readonly MadeRow[] = everyClass): string =>
  put(
    folder,
    `report-${index}.txt`,
    makeReport({
      settlementId: settlementIdOf(index),
      rows,
      start: start + index * length,
      end: end + index * length,
    }),
  );

/** A bank file with one deposit a settlement (minor units), two days after each period. */
export function putBank(
  folder: string,
  deposits: readonly { index: number; amount: bigint }[],
  name = "bank.csv",
): string {
  const lines = deposits.map(({ index, amount }) => {
    const date = new Date((end + index * length + 2 * seconds.day) * 1000).toISOString().slice(0, 10);
    return `${date},${date},${formatMinor(amount, 2)},CAD,AMAZON ${settlementIdOf(index)},"Amazon, payments"`;
  });
  return put(
    folder,
    name,
    ["date,value_date,amount,currency,reference,description", ...lines, ""].join("\n"),
  );
}
