// The invariants of INVARIANTS.md over a chosen number of random calls. `npm run check -- invariants --help`.
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { type Abi, toHex } from "viem";
import { buildContracts } from "../../../script/toolchain/build.ts";
import { root } from "../../../script/toolchain/paths.ts";
import { runTool } from "../../../script/toolchain/process.ts";
import { readOptions } from "../../options.ts";
import { errorNames } from "./errorNames.ts";

const usage = `usage: npm run check -- invariants [--calls N] [--depth N] [--seed HEX] [--json]

Spreads N calls (default 100,000) over all campaigns of test/invariant/, a third of them over the whole protocol at once, two
processes at a time. Every act is judged where it happens; the sums, which do not mend themselves once they are wrong, are
checked every 100th call and at the end of each run.

  --depth N   calls of one run; 500 by default, fewer where a campaign gets fewer
  --every N   how many calls lie between two checks of the sums; 100 by default
  --seed HEX  repeats a run
  --dry-run   say what would be run, and do nothing
  --json      one JSON object last: calls, broken, campaigns, handlers (calls, reverts, and for the whole protocol acted),
              refusals (what the contracts answered to acts that must fail, by error), seconds`;

const values = readOptions(usage, {
  calls: { type: "string", default: "100000" },
  depth: { type: "string", default: "500" },
  every: { type: "string", default: "100" },
  seed: { type: "string" },
  "dry-run": { type: "boolean", default: false },
});
const calls = Number(values.calls);
const deepest = Number(values.depth);
const every = Number(values.every);
const whole = (value: number) => Number.isInteger(value) && value > 0;
if (![calls, deepest, every].every(whole)) {
  console.log(usage);
  process.exit(2);
}

interface Campaign {
  name: string;
  /** The pattern that forge matches. */
  match: string[];
  runs: number;
  depth: number;
}

interface Handler {
  calls: number;
  reverts: number;
  /** How often it found something to do and did it; only the whole protocol's handler counts. */
  acted?: number;
}

const folder = join(root, "test/invariant");
const files = globSync("**/*.t.sol", { cwd: folder });
const sourceOf = (file: string) => readFileSync(join(folder, file), "utf8");
/** Each invariant of each contract is a campaign of its own. */
const invariantsIn = (file: string) => {
  const count = (pattern: RegExp) => sourceOf(file).match(pattern)?.length ?? 0;
  return count(/function invariant_/g) * count(/^contract (?!\w*Handler)\w+ is /gm);
};
const WHOLE = files.find((file) => basename(file) === "Protocol.t.sol")!;
const parts = files.filter((file) => file !== WHOLE);
/** `total` calls over `count` invariants. */
const campaign = (name: string, match: string[], total: number, count: number): Campaign => {
  const each = Math.ceil(total / count);
  const depth = Math.min(deepest, each);
  return { name, match, depth, runs: Math.ceil(each / depth) };
};
/** The whole protocol is one invariant, so one thread: in several processes it uses both cores. */
const SHARES = 3;
const wholeProtocol = Array.from({ length: SHARES }, (_, index) =>
  campaign(
    `the whole protocol, ${index + 1} of ${SHARES}`,
    ["--match-path", `test/invariant/${WHOLE}`],
    calls / 3 / SHARES,
    invariantsIn(WHOLE),
  ),
);
const campaigns = [
  campaign(
    "its parts",
    ["--match-path", "test/invariant/**", "--no-match-contract", "^ProtocolInvariants$"],
    (calls * 2) / 3,
    parts.reduce((sum, file) => sum + invariantsIn(file), 0),
  ),
  ...wholeProtocol,
];
if (values["dry-run"]) {
  console.log(JSON.stringify({ dryRun: true, campaigns }));
  process.exit(0);
}

const began = Date.now();
const say = (text: string) => process.stderr.write(`  ${text}\n`);
await buildContracts();
const tallies = join(root, "cache/campaigns");
rmSync(tallies, { recursive: true, force: true });
mkdirSync(tallies, { recursive: true });

interface Metrics {
  calls: number;
  reverts: number;
}
interface Result {
  status: string;
  reason: string | null;
  kind: { Invariant?: { calls: number; runs: number; reverts: number; metrics: Record<string, Metrics> } };
}

const handlers: Record<string, Handler> = {};
const handlerOf = (name: string): Handler => {
  handlers[name] ??= { calls: 0, reverts: 0 };
  return handlers[name];
};
const problems: string[] = [];
const played: Record<string, { calls: number; runs: number }> = {};
let total = 0;
let broken = 0;

async function run({ name, match, runs, depth }: Campaign, index: number): Promise<void> {
  say(`${name}: ${runs * depth} calls of each invariant …`);
  // Another seed for each share of the same campaign, and the same ones again for the same --seed.
  const seed =
    values.seed === undefined ? {} : { FOUNDRY_FUZZ_SEED: toHex(BigInt(values.seed) + BigInt(index)) };
  const { output } = await runTool(
    "forge",
    ["test", ...match, "--match-test", "invariant_", "--threads", "1", "--json"],
    {
      quiet: true,
      env: {
        FOUNDRY_INVARIANT_RUNS: String(runs),
        FOUNDRY_INVARIANT_DEPTH: String(depth),
        FOUNDRY_INVARIANT_CHECK_INTERVAL: String(every),
        FOUNDRY_INVARIANT_SHOW_METRICS: "true",
        ...seed,
        CAMPAIGN_TALLY: `cache/campaigns/protocol-${index}`,
      },
    },
  );
  // What the compiler has to say comes as JSON, too.
  const line = output.split("\n").find((text) => text.startsWith("{") && text.includes('"test_results"'));
  if (line === undefined) {
    problems.push(`${name}: forge said ${output.slice(-500)}`);
    return;
  }
  for (const [suite, { test_results }] of Object.entries(
    JSON.parse(line) as Record<string, { test_results: Record<string, Result> }>,
  )) {
    const contract = suite.split(":").at(-1)!;
    const seen = played[contract] ?? { calls: 0, runs: 0 };
    played[contract] = seen;
    for (const [test, { status, reason, kind }] of Object.entries(test_results)) {
      if (status !== "Success") {
        broken += 1;
        problems.push(`${contract} ${test}: ${reason ?? status}`);
      }
      const { Invariant: invariant } = kind;
      if (invariant === undefined) continue;
      seen.calls += invariant.calls;
      total += invariant.calls;
      seen.runs += invariant.runs;
      for (const [path, metrics] of Object.entries(invariant.metrics)) {
        const act = path.split(":").at(-1)!;
        const handler = handlerOf(act);
        handler.calls += metrics.calls;
        handler.reverts += metrics.reverts;
      }
    }
  }
  say(`${name}: done, ${total} calls so far`);
}

const waiting = [...campaigns.entries()];
async function lane(): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await run(next[1], next[0]);
}
await Promise.all([lane(), lane()]);

/** What the whole protocol's handler wrote at the end of each run: how often each act did something, and refusals. */
const refusals: Record<string, number> = {};
const names = errorNames();
const lines = readdirSync(tallies).flatMap((name) =>
  readFileSync(join(tallies, name), "utf8").split(/[;\n]/),
);
for (const entry of lines.filter((text) => text !== "")) {
  const [name, count] = entry.split("=") as [string, string];
  if (name.startsWith("0x")) {
    const error = names.get(name) ?? (name === "0x00000000" ? "without a reason" : name);
    refusals[error] = (refusals[error] ?? 0) + Number(count);
    continue;
  }
  const handler = handlerOf(`ProtocolHandler.${name}`);
  handler.acted = (handler.acted ?? 0) + Number(count);
}
for (const [name, { reverts }] of Object.entries(handlers))
  if (reverts > 0) problems.push(`${name} reverted ${reverts} times`);

/** What each handler can do: the selectors that its campaign names, or all that it has. */
function actsOf(handler: string): string[] {
  const named = files.flatMap((file) => [
    ...sourceOf(file).matchAll(new RegExp(`(?:${handler}|_handler)\\.(\\w+)\\.selector`, "g")),
  ]);
  const isNamed = handler === "ProtocolHandler" || handler === "VestingHandler";
  if (isNamed)
    return named
      .filter(([text]) => text.startsWith("_") === (handler === "ProtocolHandler"))
      .map(([, act]) => act!);
  const [artifact] = globSync(`out/*/${handler}.json`, { cwd: root });
  const { abi } = JSON.parse(readFileSync(join(root, artifact!), "utf8")) as { abi: Abi };
  return abi.flatMap((item) =>
    item.type === "function" && item.stateMutability === "nonpayable" ? [item.name] : [],
  );
}
for (const handler of new Set(Object.keys(handlers).map((name) => name.split(".")[0]!)))
  for (const act of actsOf(handler))
    if ((handlers[`${handler}.${act}`]?.calls ?? 0) === 0)
      problems.push(`${handler}.${act} was never called`);

for (const problem of problems) say(`✗ ${problem}`);
const ok = problems.length === 0 && broken === 0;
const report = {
  calls: total,
  broken,
  campaigns: played,
  handlers,
  refusals,
  problems,
  seconds: Math.round((Date.now() - began) / 1000),
};
if (values.json) console.log(JSON.stringify(report));
else console.log(`${total} calls, ${broken} invariants broken, ${problems.length} problems`);
process.exit(ok ? 0 : 1);
