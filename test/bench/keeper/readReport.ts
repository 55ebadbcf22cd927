// Run by reports.ts in a process of its own: reads one report, whole, and says how long it took and the most memory
// that the process ever held.
import { readFileSync } from "node:fs";
import { readSettlementReportFile } from "@takings/keeper";
import { parse } from "csv-parse/sync";

const readers = {
  /** The keeper's own: checked, classified, summed and hashed. */
  keeper: (file: string) => readSettlementReportFile(file, { file }).rows,
  /** Nothing but cells; records are dropped as they come, so that keeping them does not slow it down. */
  parser: (file: string) => {
    let records = 0;
    parse(readFileSync(file), {
      delimiter: "\t",
      quote: null,
      on_record: () => {
        records += 1;
        return null;
      },
    });
    return records - 2;
  },
};

export interface Reading {
  rows: number;
  /** The fastest of the rounds. */
  seconds: Record<string, number>;
  peakRssBytes: number;
}

const [file, rounds, ...names] = process.argv.slice(2) as [string, string, ...(keyof typeof readers)[]];
const seconds: Record<string, number> = {};
let rows = 0;
for (let round = 0; round < Number(rounds); round += 1) {
  for (const name of names) {
    const began = performance.now();
    const read = readers[name](file);
    seconds[name] = Math.min(seconds[name] ?? Number.POSITIVE_INFINITY, (performance.now() - began) / 1000);
    if (rows !== 0 && read !== rows) throw new Error(`${name} read ${read} rows of ${rows}`);
    rows = read;
  }
}
const reading: Reading = { rows, seconds, peakRssBytes: process.resourceUsage().maxRSS * 1024 };
console.log(JSON.stringify(reading));
