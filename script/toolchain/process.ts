import { type SpawnOptions, spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { root } from "./paths.ts";

export interface Finished {
  code: number;
  /** stdout and stderr in order of arrival; empty where `quiet` was not asked for. */
  output: string;
}

/** Runs a tool of node_modules to its end. `quiet` collects its output instead of showing it. */
export function runTool(
  command: string,
  args: string[],
  options: { quiet?: boolean; env?: NodeJS.ProcessEnv } = {},
) {
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
    const child = spawn(command, args, spawnOptions);
    const chunks: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString("utf8") }));
  });
}
