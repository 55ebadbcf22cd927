// Whether keepers survive everything: `npm run check -- chaos --help`.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildContracts } from "../../../script/toolchain/build.ts";
import { readOptions } from "../../options.ts";
import { crashPoints } from "./crashPoints.ts";
import { rpcFaults } from "./faults.ts";
import { jobs } from "./jobs.ts";
import { twins } from "./keepers.ts";
import { killAll } from "./kills.ts";
import { Random } from "./random.ts";
import { reorgs } from "./reorgs.ts";
import { faultless } from "./run.ts";
import { Tally } from "./tally.ts";
import type { Truth } from "./truth.ts";
import { shortcomings } from "./verdict.ts";
import { createWorld, type World } from "./world.ts";

const usage = `usage: npm run check -- chaos [--quick] [--only <part>[,<part>…]] [--seed <number>] [--json]

Has a keeper die, race another, lose its node and its blocks, on local chains of its own, and compares the chain after
each trial with what a run without faults gives: every settlement once, every sum to the unit, every holder paid once.

  --only     kills, crashes, keepers, faults, reorgs
  --quick    fewer trials of each kind
  --seed     other crash points and faults (default 1)
  --json     one JSON object, last on stdout: kills, killsByStep (each job at each step it comes to), crashPoints,
             rpcFaults, reorgs, concurrentKeepers; doublePaid, lost, stuck and different, all of which must be 0; problems

Exit 1 if a trial ended otherwise than without faults, a job was killed too rarely at a step that it comes to, a named step
was never reached, or there were too few crash points.`;

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

const values = readOptions(usage, {
  only: { type: "string" },
  quick: { type: "boolean", default: false },
  seed: { type: "string", default: "1" },
});
if (!/^\d+$/.test(values.seed)) fail(`--seed is a whole number\n\n${usage}`);
await buildContracts();

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    console.error(`ended by ${signal}`);
    process.exit(1);
  });
}
const began = Date.now();
const tally = new Tally((failure) => process.stderr.write(`✗ ${failure}\n`));
const seed = Number(values.seed);
const most = values.quick
  ? { killsPerStep: 1, points: 120, processes: 0, keepers: 2, faults: 4, reorgs: 1 }
  : { killsPerStep: 3, points: 1_000, processes: 1, keepers: 6, faults: 12, reorgs: 1 };
const say = (part: string) => (line: string) => {
  const seconds = Math.round((Date.now() - began) / 1000);
  process.stderr.write(`${String(seconds).padStart(4)} s  ${part}: ${line}\n`);
};

type Part = (world: World, expected: Truth) => Promise<void>;
const killing =
  (some: typeof jobs): Part =>
  (world, expected) =>
    killAll(world, expected, some, {
      killsPerStep: most.killsPerStep,
      tally,
      progress: say("kills"),
    });

const racing = (processes: boolean, rounds: number): Part[] => {
  const plan = { processes, rounds, tally, progress: say("keepers") };
  return rounds === 0 ? [] : [(world, expected) => twins(world, expected, plan)];
};

const parts: Record<string, readonly Part[]> = {
  kills: [0, 1].map((lane) => killing(jobs.filter((_, index) => index % 2 === lane))),
  crashes: [
    (world, expected) =>
      crashPoints(world, expected, {
        points: most.points,
        random: new Random(seed),
        tally,
        progress: say("crashes"),
      }),
  ],
  faults: [
    (world, expected) =>
      rpcFaults(world, expected, {
        rounds: most.faults,
        random: new Random(seed + 1),
        tally,
        progress: say("faults"),
      }),
  ],
  reorgs: [
    (world, expected) => reorgs(world, expected, { rounds: most.reorgs, tally, progress: say("reorgs") }),
  ],
  keepers: [...racing(true, most.processes), ...racing(false, most.keepers)],
};

const wanted = values.only?.split(",") ?? Object.keys(parts);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) fail(`unknown part: ${unknown.join(", ")}\n\n${usage}`);

const cache = mkdtempSync(join(tmpdir(), "takings-chaos-cache-"));
process.env.NODE_COMPILE_CACHE = cache;

/** Parts wait a lot, for children and for blocks: some at a time fill two cores. */
const waiting = wanted.flatMap((name) => parts[name]!);
async function lane(): Promise<void> {
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    const world = await createWorld();
    try {
      await part(world, await faultless(world));
    } finally {
      await world.stop();
    }
  }
}
await Promise.all([lane(), lane(), lane()]);
rmSync(cache, { recursive: true, force: true });

const bounds = {
  ...(wanted.includes("kills") && { killsPerStep: most.killsPerStep }),
  ...(wanted.includes("crashes") && { crashPoints: most.points }),
};
const { failures, killsByStep, ...counts } = tally;
const problems = [...failures, ...shortcomings(tally, bounds)];
const ok = problems.length === 0;
const seconds = Math.round((Date.now() - began) / 1000);
for (const problem of problems.slice(failures.length)) console.error(`✗ ${problem}`);
if (values.json) console.log(JSON.stringify({ ok, ...counts, killsByStep, problems, seed, seconds }));
else
  console.log(
    Object.entries(counts)
      .map(([name, count]) => `${name.padEnd(18)}${count}`)
      .join("\n"),
  );
// Runs that died in this process still wait for answers that never come.
process.exit(ok ? 0 : 1);
