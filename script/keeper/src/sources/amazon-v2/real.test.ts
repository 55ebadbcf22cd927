import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSettlementReport } from "./read.ts";

/** A folder of real reports, which are nobody's to publish: set it to read them all. */
const folder = process.env.TAKINGS_REAL_REPORTS;

describe.skipIf(folder === undefined)("real reports", () => {
  const files = folder === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith(".txt"));
  test.each(files)("%s reconciles with every row classified", (name) => {
    const record = readSettlementReport(readFileSync(join(folder!, name)), { file: name });
    expect(record.reconciles).toBe(true);
    expect(record.quarantinedKinds).toEqual([]);
  });
});
