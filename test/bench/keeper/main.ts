// What the keeper's work costs: reading reports, paying holders out, sweeping stores. `npm run bench -- keeper --help`.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildContracts } from "../../../script/toolchain/build.ts";
import { readOptions } from "../../options.ts";
import { benchPayouts } from "./payouts.ts";
import { benchReports } from "./reports.ts";
import { benchSweep } from "./sweep.ts";
import { createBenchWorld } from "./world.ts";

const sizes = {
  full: { rows: 50_000, holders: 100_000, stores: 15_000 },
  quick: { rows: 5_000, holders: 1_200, stores: 300 },
};
const bounds = { rowsRatio: 0.5, peakRssGrowth: 1.3 };

const usage = `usage: npm run bench -- keeper [--quick] [--json]

Measures the keeper on this machine, on a chain of its own, and exits 1 when a bound does not hold.

  reports   ${sizes.full.rows} rows and 20 times as many: rowsPerSecond; rowsRatio, against the bare CSV parser on the same
            bytes (≥ ${bounds.rowsRatio}); peakRssGrowth, peak memory for 20 times over once (≤ ${bounds.peakRssGrowth})
  payouts   ${sizes.full.holders} holders paid, killed half-way and started again: holdersPerSecond, gasPerHolder;
            doublePaid and wrongPaid must be 0
  status    ${sizes.full.stores} stores swept: statusSeconds, rpcCallsPer1000Stores

  --quick   small numbers, for a trial
  --json    one JSON object on stdout; progress goes to stderr`;

const values = readOptions(usage, { quick: { type: "boolean", default: false } });

await buildContracts();
const size = values.quick ? sizes.quick : sizes.full;
const folder = mkdtempSync(join(tmpdir(), "takings-bench-"));
const began = performance.now();
const elapsed = () => (performance.now() - began) / 1000;
const say = (text: string) => process.stderr.write(`${elapsed().toFixed(0).padStart(4)} s  ${text}\n`);

async function onChain() {
  say(`giving tokens to ${size.holders} holders`);
  const world = await createBenchWorld(folder, size.holders);
  try {
    const payouts = await benchPayouts(world, say);
    say(`sweeping ${size.stores} stores`);
    return { payouts, sweep: await benchSweep(world, size.stores) };
  } finally {
    await world.stop();
  }
}

try {
  say(`reading ${size.rows} rows, and 20 times as many`);
  const reports = benchReports(folder, size.rows);
  const { payouts, sweep } = await onChain();
  const problems = [
    ...(reports.rowsRatio >= bounds.rowsRatio ? [] : [`rowsRatio is below ${bounds.rowsRatio}`]),
    ...(reports.peakRssGrowth <= bounds.peakRssGrowth
      ? []
      : [`peakRssGrowth is above ${bounds.peakRssGrowth}`]),
    ...(payouts.doublePaid === 0 ? [] : [`${payouts.doublePaid} holders were paid twice`]),
    ...(payouts.wrongPaid === 0 ? [] : [`${payouts.wrongPaid} holders did not get what they could claim`]),
  ];
  const result = { ...reports, ...payouts, ...sweep, seconds: elapsed(), problems };
  if (values.json) console.log(JSON.stringify(result));
  else for (const [name, value] of Object.entries(result)) console.log(`${name.padEnd(26)}${value}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
