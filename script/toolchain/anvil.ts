import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { foundryBinary } from "./foundry.ts";

export interface Anvil {
  rpcUrl: string;
  stop(): Promise<void>;
}

export interface AnvilOptions {
  /** By default a free one, chosen by anvil itself. */
  port?: number;
  /** Unix seconds of the genesis block. */
  timestamp?: number;
  /** Keeps the last block's state only. Keeping one a block copies all of it each time: seconds, where it is large. */
  latestStateOnly?: boolean;
  /** 31337 by default. */
  chainId?: number;
  /** Goes on from the present of the chain at this URL, which it never changes; asks it for what happened before. */
  fork?: string;
}

/**
 * Starts a local chain (Prague, 50 funded development accounts) on the loopback, once it listens. What it keeps of old blocks
 * on disk, a megabyte each, goes with it.
 */
export function startAnvil({
  port = 0,
  timestamp,
  latestStateOnly,
  chainId,
  fork,
}: AnvilOptions = {}): Promise<Anvil> {
  const args = ["--host", "127.0.0.1", "--port", String(port), "--accounts", "50", "--balance", "100000"];
  args.push("--hardfork", "prague");
  if (timestamp !== undefined) args.push("--timestamp", String(timestamp));
  if (latestStateOnly === true) args.push("--prune-history");
  if (chainId !== undefined) args.push("--chain-id", String(chainId));
  // Local chains share an id: what was kept of one would answer for another.
  if (fork !== undefined) args.push("--fork-url", fork, "--no-rate-limit", "--no-storage-caching");
  // By default it is the user's home, and a killed chain leaves it there.
  const states = mkdtempSync(join(tmpdir(), "takings-anvil-"));
  args.push("--cache-path", states);
  const clear = () => rmSync(states, { recursive: true, force: true });
  const child = spawn(foundryBinary("anvil"), args, { stdio: ["ignore", "pipe", "pipe"] });
  child.once("exit", clear);
  child.once("error", clear);
  const stop = () =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once("exit", () => resolve());
      child.kill("SIGKILL");
    });
  return new Promise((resolve, reject) => {
    let printed = "";
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`anvil ended with code ${code}: ${printed.slice(-500)}`)));
    const read = (chunk: Buffer) => {
      printed += chunk.toString("utf8");
      const listening = /Listening on 127\.0\.0\.1:(\d+)/.exec(printed)?.[1];
      if (listening === undefined) return;
      resolve({ rpcUrl: `http://127.0.0.1:${listening}`, stop });
      // It goes on to print every call; nobody reads that, but the pipe has to be emptied.
      child.stdout.off("data", read).resume();
    };
    child.stdout.on("data", read);
    child.stderr.on("data", (chunk: Buffer) => {
      printed += chunk.toString("utf8");
    });
  });
}
