// Puts small faults into the contracts and counts how many the tests find. `npm run check -- mutants --help`.
import { readOptions } from "../../options.ts";
import { type Bench, withBenches } from "../laboratory/bench.ts";
import { DoesNotCompile } from "../laboratory/compiler.ts";
import { compileEverything, SIZE_TEST } from "../laboratory/lane.ts";
import { implementations, textOf } from "../laboratory/sources.ts";
import { equivalents } from "./equivalents.ts";
import { type Mutant, mutantsOf, mutate } from "./operators.ts";
import { shuffled } from "./sample.ts";
import { stagesFor } from "./tests.ts";

const usage = `usage: npm run check -- mutants [--mutants <n>] [--seed <n>] [--only <text>] [--workers <n>] [--json]

Draws a seeded sample of all small faults that the operators know (arithmetic, relational and logical operators,
conditions, statements, reverts, modifiers, constants, rounding, swapped arguments), compiles each into the real
contracts and runs the tests until one fails: first the domain's own, then all unit, integration and attack tests, then
the invariants. Faults that do not compile or change no byte of code are not counted. Exits 1 when fewer than 90 % are
found.

  --mutants   how many count (default 150)
  --seed      which sample (default 1)
  --only      files whose path contains the text, such as contracts/token/ (default all)
  --workers   how many at a time (default 2)
  --json      one JSON object: score, mutants, killed, survivors, equivalent, seed, population, seconds, operators`;

const values = readOptions(usage, {
  mutants: { type: "string", default: "150" },
  seed: { type: "string", default: "1" },
  only: { type: "string", default: "" },
  workers: { type: "string", default: "2" },
});
function count(name: "mutants" | "seed" | "workers"): number {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number > 0) return number;
  console.error(`--${name} ${values[name]}: a whole number from 1 on\n\n${usage}`);
  process.exit(2);
}
const [wanted, seed, workers] = [count("mutants"), count("seed"), count("workers")];
const LEAST_SCORE = 90;
/** A test that ran for seconds and now runs for minutes hangs: the fault is found. */
const SECONDS = 300;

interface Verdict {
  mutant: Mutant;
  /** The test that failed; nothing for a survivor. */
  killedBy?: string;
}

const lineOf = ({ source, line }: Mutant) => textOf(source).split("\n")[line - 1]!.trim();

async function judge(mutant: Mutant, bench: Bench): Promise<Verdict | undefined> {
  try {
    const changed = await bench.change(new Map([[mutant.source, mutate(textOf(mutant.source), mutant)]]));
    if (changed.length === 0) return undefined;
    for (const { name, path } of stagesFor(mutant.source)) {
      const results = await bench.lane.test(["--match-path", path, "--no-match-test", SIZE_TEST], {
        failFast: true,
        seconds: SECONDS,
      });
      const failed = results.find(({ passed }) => !passed);
      if (failed !== undefined) return { mutant, killedBy: `${name}: ${failed.file} ${failed.test}` };
    }
    return { mutant };
  } catch (error) {
    if (error instanceof DoesNotCompile) return undefined;
    throw error;
  } finally {
    bench.lane.restore();
  }
}

const began = Date.now();
process.stderr.write("compiling …\n");
await compileEverything();
const files = implementations().filter((path) => path.includes(values.only));
if (files.length === 0) {
  console.error(`no contract's path contains ${values.only}\n\n${usage}`);
  process.exit(2);
}

const verdicts: Verdict[] = [];
const population = await withBenches(workers, async (benches) => {
  const asts = await benches[0]!.compiler.astsOf(files);
  const all = files.flatMap((source) => mutantsOf(source, textOf(source), asts.get(source)!));
  const healthy = await benches[0]!.lane.test([
    "--match-path",
    "test/{unit,integration,attack,invariant}/**",
    "--no-match-test",
    SIZE_TEST,
  ]);
  const sick = healthy.filter(({ passed }) => !passed);
  if (sick.length > 0)
    throw new Error(`without any fault these fail: ${sick.map(({ file, test }) => `${file} ${test}`)}`);
  process.stderr.write(`${all.length} faults, of which ${wanted} by seed ${seed}; ${healthy.length} tests\n`);
  let open = wanted;
  // Drawn one by one until enough count: a fault that does not compile, or changes nothing, is replaced by the next.
  const drawn = shuffled(all, seed).values();
  const work = async (bench: Bench) => {
    while (open > 0) {
      const { value: mutant } = drawn.next();
      if (mutant === undefined) return;
      --open;
      const verdict = await judge(mutant, bench);
      if (verdict === undefined) {
        ++open;
        continue;
      }
      verdicts.push(verdict);
      process.stderr.write(
        `${verdict.killedBy === undefined ? "✗" : "✓"} ${verdicts.length}/${wanted} ${mutant.source}:${mutant.line} ` +
          `${mutant.original.replace(/\s+/g, " ")} → ${mutant.replacement.replace(/\s+/g, " ") || "nothing"}` +
          `${verdict.killedBy === undefined ? "" : `  (${verdict.killedBy})`}\n`,
      );
    }
  };
  await Promise.all(benches.map(work));
  return all.length;
});

const known = ({ mutant }: Verdict) =>
  equivalents.find(
    ({ source, line, original, replacement }) =>
      source === mutant.source &&
      line === lineOf(mutant) &&
      original === mutant.original &&
      replacement === mutant.replacement,
  );
const survivors = verdicts.filter(({ killedBy }) => killedBy === undefined);
const equivalent = survivors.filter((verdict) => known(verdict) !== undefined);
const counted = verdicts.length - equivalent.length;
const killed = verdicts.length - survivors.length;
const score = counted === 0 ? 0 : Math.floor((killed / counted) * 1000) / 10;
const describe = (verdict: Verdict) => {
  const { source, line, operator, original, replacement } = verdict.mutant;
  const reason = known(verdict)?.reason;
  return {
    source,
    line,
    operator,
    original,
    replacement,
    text: lineOf(verdict.mutant),
    ...(reason && { reason }),
  };
};
const operators: Record<string, { mutants: number; killed: number }> = {};
for (const { mutant, killedBy } of verdicts) {
  const row = operators[mutant.operator] ?? { mutants: 0, killed: 0 };
  operators[mutant.operator] = row;
  ++row.mutants;
  if (killedBy !== undefined) ++row.killed;
}
const report = {
  score,
  mutants: counted,
  killed,
  survivors: survivors.filter((verdict) => known(verdict) === undefined).map(describe),
  equivalent: equivalent.map(describe),
  seed,
  population,
  seconds: Math.round((Date.now() - began) / 1000),
  operators,
};
if (values.json) console.log(JSON.stringify(report));
else {
  for (const { source, line, original, replacement } of report.survivors)
    console.log(`✗ ${source}:${line} ${original} → ${replacement || "nothing"}`);
  console.log(`${killed} of ${counted} faults found: ${score} %`);
}
process.exit(score >= LEAST_SCORE ? 0 : 1);
