// The local world of `npm start`, as a child process.
import { type ChildProcess, spawn } from "node:child_process";
import { root } from "./paths.ts";

export interface RunningWorld {
  url: string;
  rpcUrl: string;
  stop(): Promise<void>;
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) resolve();
    else child.once("exit", () => resolve());
  });
}

/** Starts `npm start`'s own script on free ports and waits until every dollar is reconciled and it serves the dApp. */
export function startWorld(name: string, signal?: AbortSignal): Promise<RunningWorld> {
  const args = [
    "--disable-warning=ExperimentalWarning",
    "script/dev/src/start.ts",
    "--name",
    name,
    "--port",
    "0",
    "--rpc-port",
    "0",
    "--json",
  ];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  signal?.addEventListener("abort", () => child.kill("SIGTERM"));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended(child);
  };
  return new Promise((resolve, reject) => {
    let out = "";
    let errors = "";
    child.stderr.on("data", (chunk: Buffer) => {
      errors += chunk.toString("utf8");
    });
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString("utf8");
      const line = out.split("\n").find((text) => text.startsWith("{") && text.endsWith("}"));
      if (line === undefined) return;
      const { url, rpcUrl, error } = JSON.parse(line) as { url: string; rpcUrl: string; error?: string };
      if (error !== undefined) reject(new Error(`${error}\n${errors}`));
      else resolve({ url, rpcUrl, stop });
    });
    child.once("exit", (code) => reject(new Error(`the local world ended with code ${code}:\n${errors}`)));
  });
}
