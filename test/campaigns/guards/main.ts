// Takes each guard out of the real contracts and runs the attack that it holds off. `npm run check -- guards --help`.
import { readOptions } from "../../options.ts";
import { type Bench, withBenches, workThrough } from "../laboratory/bench.ts";
import { compileEverything, Lane, type TestResult } from "../laboratory/lane.ts";
import type { Attack } from "./attack.ts";
import { apply } from "./patch.ts";
import { attacks, fileOf, gaps, nameOf } from "./registry.ts";
import { unneededGuards } from "./walk.ts";

const usage = `usage: npm run check -- guards [--only <text>] [--workers <n>] [--json]

Runs every attack of test/attack against the contracts as they are, where it must fail; then takes its guard out of the
real contract and runs it again, where it must succeed. Exits 1 unless both hold for each, every attack that the design
requires has a test and every file of test/attack an entry.

  --only      attacks whose name or test contains the text (the rest is not judged)
  --workers   how many at a time (default 2)
  --json      one JSON object: attacks, defended, succeedWithoutGuard, structural, unneededGuards, problems, gaps,
              results. An attack succeeds when its test fails for any other reason than a refusal by another guard. A
              guard is unneeded when no attack's patch touches it: most of these give wrong input a clear error.`;

const values = readOptions(usage, {
  only: { type: "string", default: "" },
  workers: { type: "string", default: "2" },
});
const workers = Number(values.workers);
if (!Number.isInteger(workers) || workers < 1) {
  console.error(`--workers ${values.workers}: a number from 1 on\n\n${usage}`);
  process.exit(2);
}
const chosen = attacks.filter(({ attack, test }) => `${attack} ${test}`.includes(values.only));
if (chosen.length === 0) {
  console.error(`no attack contains ${values.only}\n\n${usage}`);
  process.exit(2);
}

interface Result {
  attack: string;
  test: string;
  defended: boolean;
  /** How it ends without the guard: the failed test's reason. */
  without?: string;
  structural?: string;
  succeeds: boolean;
  problem?: string;
}

/** Another guard stopped it: nothing was gained by taking this one out. */
const refusedElsewhere = (reason: string) => reason.startsWith("Error != expected error");

async function attackWithout(
  attack: Attack,
  bench: Bench,
): Promise<Pick<Result, "without" | "succeeds" | "problem">> {
  if (!("without" in attack)) return { succeeds: false };
  try {
    const changed = await bench.change(apply(attack.without));
    if (changed.length === 0) return { succeeds: false, problem: "the patch changes no contract" };
    const results = await bench.lane.test([
      "--match-path",
      fileOf(attack),
      "--match-test",
      `^${nameOf(attack)}\\(`,
    ]);
    return judge(attack, results);
  } finally {
    bench.lane.restore();
  }
}

function judge(attack: Attack, results: TestResult[]) {
  const setUp = results.find(({ test }) => test === "setUp");
  if (setUp !== undefined)
    return { succeeds: false, problem: `without the guard nothing works: ${setUp.reason}` };
  const result = results.find(({ test }) => test === nameOf(attack));
  if (result === undefined) return { succeeds: false, problem: "there is no such test" };
  if (result.passed) return { succeeds: false, problem: "the attack fails without the guard, too" };
  if (refusedElsewhere(result.reason))
    return { succeeds: false, without: result.reason, problem: "another guard refuses it" };
  return { succeeds: true, without: result.reason };
}

process.stderr.write("compiling …\n");
await compileEverything();
const results: Result[] = [];
const unneeded = await withBenches(workers, async (benches) => {
  const files = [...new Set(chosen.map((attack) => fileOf(attack).split("/").at(-1)!))];
  process.stderr.write(
    `${chosen.length} attacks in ${files.length} files against the contracts as they are …\n`,
  );
  const every = ["--match-path", `test/attack/**/{${files.join(",")}}`];
  const deployed = new Lane();
  const real = await deployed.test(every).finally(() => deployed.remove());
  // The same without the optimizer, as contracts without a guard are compiled.
  const plain = await benches[0]!.lane.test(every);
  const list = unneededGuards(benches[0]!.compiler, attacks);
  await list;
  await workThrough(chosen, benches, async (attack, bench) => {
    const { attack: name, test } = attack;
    const owns = [real, plain].map((all) =>
      all.find((result) => result.file === fileOf(attack) && result.test === nameOf(attack)),
    );
    const undefended = owns.findIndex((own) => own?.passed !== true);
    const outcome = await attackWithout(attack, bench).catch((error: Error) => ({
      succeeds: false,
      problem: error.message,
    }));
    const result: Result = { attack: name, test, defended: undefended < 0, ...outcome };
    if ("structural" in attack) result.structural = attack.structural;
    if (!result.defended)
      result.problem = `succeeds against the real code: ${owns[undefended]?.reason ?? "there is no such test"}`;
    results.push(result);
    const mark = result.problem !== undefined ? "✗" : result.succeeds ? "✓" : "=";
    process.stderr.write(`${mark} ${results.length}/${chosen.length} ${test}: ${result.problem ?? name}\n`);
  });
  return list;
});

const missing = gaps();
const report = {
  attacks: results.length,
  defended: results.filter(({ defended }) => defended).length,
  succeedWithoutGuard: results.filter(({ succeeds }) => succeeds).length,
  structural: results.filter(({ structural }) => structural !== undefined).length,
  unneededGuards: unneeded,
  problems: results.filter(({ problem }) => problem !== undefined),
  gaps: missing,
};
const holds = report.problems.length === 0 && missing.length === 0;
if (values.json) console.log(JSON.stringify({ ...report, results }));
else {
  for (const gap of missing) console.log(`✗ no attack covers: ${gap}`);
  for (const { test, problem } of report.problems) console.log(`✗ ${test}: ${problem}`);
  console.log(
    `${report.attacks} attacks: ${report.defended} defended, ${report.succeedWithoutGuard} succeed without their guard, ` +
      `${report.structural} structural; ${unneeded.length} guards that no attack needs`,
  );
}
process.exit(holds ? 0 : 1);
