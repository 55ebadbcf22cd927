import { spawnSync } from "node:child_process";
import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { everyClass, makeReport, start } from "@takings/keeper/testing";
import type { Reading } from "./readReport.ts";

export interface ReportFigures {
  rows: number;
  rowsPerSecond: number;
  /** Rows a second of the report reader over those of the bare CSV parser. */
  rowsRatio: number;
  peakRssBytes: number;
  peakRssBytes20: number;
  /** Peak memory for 20 times the rows over that for once. */
  peakRssGrowth: number;
}

const rowsPerOrder = everyClass.length;
const form = "us";

/** One report of `orders` orders, each with a row of every class and its own amounts and dates. */
function writeReport(path: string, orders: number): void {
  const order = (index: number) =>
    everyClass.map((row) => ({ ...row, amount: row.amount * BigInt(1 + (index % 97)) }));
  let total = 0n;
  for (let index = 0; index < orders; index += 1) for (const { amount } of order(index)) total += amount;
  const file = openSync(path, "w");
  const head = makeReport({ rows: [], total, form }).split("\n").slice(0, 2);
  writeSync(file, `${head.join("\n")}\n`);
  for (let index = 0; index < orders; index += 1) {
    const rows = makeReport({ rows: order(index), form, start: start + index * 61 })
      .split("\n")
      .slice(2, -1);
    writeSync(file, `${rows.join("\n")}\n`);
  }
  closeSync(file);
}

function read(path: string, rounds: number, ...readers: string[]): Reading {
  const script = fileURLToPath(new URL("./readReport.ts", import.meta.url));
  const args = ["--disable-warning=ExperimentalWarning", script, path, String(rounds), ...readers];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`reading ${path} failed: ${stderr}`);
  return JSON.parse(stdout) as Reading;
}

/** How fast a report is read, against the bare parser on the same bytes, and whether memory grows with its length. */
export function benchReports(folder: string, rows: number): ReportFigures {
  const once = join(folder, "report-1.txt");
  const twenty = join(folder, "report-20.txt");
  const orders = Math.ceil(rows / rowsPerOrder);
  writeReport(once, orders);
  writeReport(twenty, orders * 20);
  const speed = read(once, 5, "keeper", "parser");
  const small = read(once, 1, "keeper");
  const large = read(twenty, 1, "keeper");
  if (large.rows !== small.rows * 20) throw new Error(`${large.rows} rows read of ${small.rows * 20}`);
  const { keeper, parser } = speed.seconds as { keeper: number; parser: number };
  return {
    rows: large.rows,
    rowsPerSecond: Math.round(speed.rows / keeper),
    rowsRatio: parser / keeper,
    peakRssBytes: small.peakRssBytes,
    peakRssBytes20: large.peakRssBytes,
    peakRssGrowth: large.peakRssBytes / small.peakRssBytes,
  };
}
