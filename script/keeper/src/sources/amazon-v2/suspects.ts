import { formatMinor } from "../../money/minor.ts";
import type { ReportRow } from "./totals.ts";

/** Rows that alone would explain why the rows' sum is `difference` above the expected total. */
export function suspects(rows: Iterable<ReportRow>, difference: bigint, digits: number): string[] {
  const found: string[] = [];
  for (const row of rows) {
    if (found.length === 5) break;
    const what = `line ${row.line}: ${row.type} / ${row.amountType} / ${row.description} ${formatMinor(row.amount, digits)}`;
    if (row.amount === difference)
      found.push(`${what} alone is the difference (counted twice, or not expected?)`);
    else if (row.amount === -difference) found.push(`${what} is the difference with the opposite sign`);
    else if (row.amount * 2n === difference) found.push(`${what} would close the gap with its sign turned`);
  }
  return found;
}
