// What each part of `npm test` runs, and how it counts.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildContracts } from "./build.ts";
import { type RunOptions, runTool } from "./process.ts";
import { type RunningWorld, startWorld } from "./world.ts";

export interface Count {
  passed: number;
  failed: number;
}

type Part = () => Promise<Count>;

/** Output of a failure, quoted whole: parts run at the same time. */
export const quote = (text: string) => process.stderr.write(`${text.trimEnd()}\n`);

const one = (ok: boolean): Count => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** What --quick leaves out of the parts that it runs. */
const quickForge = "test/unit/**";
const quickWalk = "visitor.e2e";

/** The parts share one world; `end` stops it. Everything that they start ends with `signal`. */
export function partsOf(quick: boolean, signal: AbortSignal) {
  const scratch = mkdtempSync(join(tmpdir(), "takings-test-"));
  const run = (tool: string, args: string[], options: RunOptions = {}) =>
    runTool(tool, args, { quiet: true, signal, ...options });

  async function command(tool: string, args: string[], options?: RunOptions): Promise<Count> {
    const { code, output } = await run(tool, args, options);
    if (code !== 0) quote(output);
    return one(code === 0);
  }
  const node = (script: string, args: string[] = [], options?: RunOptions) =>
    command("node", ["--disable-warning=ExperimentalWarning", script, ...args], options);

  async function contracts(): Promise<Count> {
    try {
      await buildContracts();
      process.env.TAKINGS_COMPILED = "1";
      return one(true);
    } catch (error) {
      quote((error as Error).message);
      return one(false);
    }
  }

  async function forge(): Promise<Count> {
    const which = quick ? ["--match-path", quickForge] : ["--no-match-path", "test/gas/**"];
    const { code, output } = await run("forge", ["test", ...which], { background: true });
    const total = /(\d+) tests passed, (\d+) failed, (\d+) skipped \(\d+ total tests\)/.exec(output);
    if (code !== 0 || total === null) quote(output);
    if (total === null) return { passed: 0, failed: 1 };
    const failed = Number(total[2]) + Number(total[3]);
    return { passed: Number(total[1]), failed: code !== 0 && failed === 0 ? 1 : failed };
  }

  async function vitest(projects: string[], files: string[] = [], env?: NodeJS.ProcessEnv): Promise<Count> {
    const report = join(scratch, `${projects.join("-")}.json`);
    const { code, output } = await run(
      "vitest",
      [
        "run",
        ...files,
        ...projects.flatMap((name) => ["--project", name]),
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${report}`,
      ],
      { env },
    );
    if (code !== 0) quote(output);
    try {
      const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
      return { passed: numPassedTests, failed: code !== 0 && numFailedTests === 0 ? 1 : numFailedTests };
    } catch {
      return { passed: 0, failed: 1 };
    }
  }

  let starting: Promise<RunningWorld> | undefined;
  const world = () => {
    starting ??= startWorld(`tests-${process.pid}`, signal);
    return starting;
  };
  /** A part that needs the world; without one it fails. */
  const inWorld = (part: (env: NodeJS.ProcessEnv) => Promise<Count>) => async (): Promise<Count> => {
    const running = await world().catch(() => undefined);
    if (running === undefined) return one(false);
    return part({ TAKINGS_SITE_URL: running.url, TAKINGS_RPC_URL: running.rpcUrl });
  };

  const parts = {
    contracts,
    generated: () => node("script/toolchain/generate.ts", ["--check"]),
    lint: () => node("script/toolchain/lint.ts"),
    types: () => node("script/toolchain/typecheck.ts"),
    forge,
    gas: () => node("script/toolchain/gas.ts", ["--check"], { background: true }),
    unit: () => vitest(["node", "web"]),
    // It does not serve before every dollar of it is reconciled.
    world: () =>
      world().then(
        () => one(true),
        (error: Error) => {
          quote(error.message);
          return one(false);
        },
      ),
    indexer: () => vitest(["indexer"]),
    browser: inWorld((env) => vitest(["browser"], quick ? [quickWalk] : [], env)),
  } satisfies Record<string, Part>;

  const end = async () => {
    await starting?.then(
      (running) => running.stop(),
      () => {},
    );
    rmSync(scratch, { recursive: true, force: true });
  };
  return { parts, end };
}
