import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Step } from "@takings/keeper/steps";
import { rolldown } from "rolldown";
import { environment, type Job } from "./jobs.ts";
import type { World } from "./world.ts";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

let program: Promise<string> | undefined;

/**
 * The command line and what is preloaded into it, each as one file: a process starts three times as fast as from its
 * hundreds of sources, and there are hundreds of processes. Both share one module of steps.
 */
async function build(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), "takings-chaos-cli-"));
  process.on("exit", () => rmSync(dir, { recursive: true, force: true }));
  const input = { cli: path("../../../script/keeper/src/cli.ts"), preload: path("preload.ts") };
  const bundle = await rolldown({ input, platform: "node", logLevel: "silent" });
  await bundle.write({
    dir,
    format: "esm",
    entryFileNames: "[name].mjs",
    chunkFileNames: "[name]-[hash].mjs",
  });
  await bundle.close();
  return dir;
}

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** The step at which it stood still. */
  reached: string;
}

/** Runs `takings` as a process of its own; with `at`, kills it as soon as it stops at that step. */
export async function takings(
  job: Job,
  world: World,
  options: { keeper?: number; at?: { step: Step; occurrence: number } } = {},
): Promise<Ended> {
  const { at } = options;
  program ??= build();
  const dir = await program;
  const chaos = at === undefined ? {} : { CHAOS_STEP: at.step, CHAOS_OCCURRENCE: String(at.occurrence) };
  const child: ChildProcess = spawn(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      ...(at === undefined ? [] : ["--import", join(dir, "preload.mjs")]),
      join(dir, "cli.mjs"),
      ...job.args(world),
      ...["--config", world.configFile, "--json"],
    ],
    { env: { ...environment(options.keeper), ...chaos }, stdio: ["ignore", "ignore", "ignore", "pipe"] },
  );
  let reached = "";
  child.stdio[3]?.on("data", (chunk: Buffer) => {
    reached += chunk.toString();
    child.kill("SIGKILL");
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, reached }));
  });
}

/** Whether a process did all that it could. */
export const endedWell = ({ ends = [0] }: Job, { code }: Ended): boolean => ends.includes(code ?? -1);
