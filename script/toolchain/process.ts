import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { foundryBinary } from "./foundry.ts";
import { root } from "./paths.ts";

export interface Finished {
  code: number;
  /** stdout and stderr in order of arrival; empty where `quiet` was not asked for. */
  output: string;
}

export interface RunOptions {
  /** Collects its output instead of showing it. */
  quiet?: boolean;
  env?: NodeJS.ProcessEnv;
  /** Leaves the processor to whoever else wants it. */
  background?: boolean;
  /** Interrupts it, as Ctrl-C does. */
  signal?: AbortSignal;
}

/** Ends a tool that does not heed an interruption. */
function interrupt(child: ChildProcess): void {
  child.kill("SIGINT");
  const again = setTimeout(() => child.kill("SIGINT"), 3_000);
  const enough = setTimeout(() => child.kill("SIGKILL"), 15_000);
  child.once("close", () => {
    clearTimeout(again);
    clearTimeout(enough);
  });
}

/** Runs a tool of node_modules to its end. */
export function runTool(command: string, args: string[], options: RunOptions = {}) {
  return new Promise<Finished>((resolve, reject) => {
    const spawnOptions: SpawnOptions = {
      cwd: root,
      env: {
        ...process.env,
        ...options.env,
        PATH: join(root, "node_modules/.bin") + delimiter + process.env.PATH,
      },
      stdio: options.quiet ? ["ignore", "pipe", "pipe"] : ["ignore", 2, 2],
    };
    const tool = command === "forge" ? foundryBinary("forge") : command;
    const line = options.background && process.platform !== "win32" ? ["nice", "-n", "15", tool] : [tool];
    const child = spawn(line[0]!, [...line.slice(1), ...args], spawnOptions);
    options.signal?.addEventListener("abort", () => interrupt(child), { once: true });
    if (options.signal?.aborted) interrupt(child);
    const chunks: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString("utf8") }));
  });
}
