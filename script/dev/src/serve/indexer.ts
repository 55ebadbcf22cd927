import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort, type Indexer, levels, startIndexer } from "@takings/indexer";
import type { Progress } from "../progress.ts";
import type { World } from "../world/build.ts";

export interface WorldIndexer {
  /** Where it answers, now or in a while; nothing once it failed. */
  url(): string | undefined;
  stop(): Promise<void>;
}

/** What an indexer has to know of a world. */
export interface IndexedWorld {
  rpcUrl: string;
  protocol: Pick<World["protocol"], "factory" | "desk" | "credentials" | "deployedAtBlock">;
}

function writeConfig(world: IndexedWorld, folder: string): string {
  const { factory, desk, credentials: credentialRegistry, deployedAtBlock: fromBlock } = world.protocol;
  const contracts = { factory, desk, credentialRegistry, fromBlock };
  const chain = { chainId: 31_337, name: "local", rpcUrl: world.rpcUrl, contracts, pollingInterval: 250 };
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "config.json");
  writeFileSync(file, JSON.stringify({ chains: [chain] }));
  return file;
}

const plainly = "  The site works without it, from the chain alone.";

/**
 * Starts the world's indexer and returns before it runs: the site does not wait for it. It says when it has read
 * everything, and plainly when it cannot. Its files lie in `folder` and go when it stops.
 */
export async function startWorldIndexer(
  world: IndexedWorld,
  folder: string,
  progress: Pick<Progress, "say">,
): Promise<WorldIndexer> {
  const began = Date.now();
  const port = await freePort();
  const stopping = new AbortController();
  const { signal } = stopping;
  let lastError = "";
  let url: string | undefined = `http://127.0.0.1:${port}`;
  const fail = (reason: string) => {
    url = undefined;
    if (!signal.aborted) progress.say(`✗ The indexer does not run: ${reason}\n${plainly}`);
  };
  const starting: Promise<Indexer | undefined> = startIndexer({
    configFile: writeConfig(world, folder),
    folder,
    port,
    throwaway: true,
    signal,
    onLog: ({ level, msg, error }) => {
      if (level >= levels.error)
        lastError = [msg, (error as Error | undefined)?.message].filter(Boolean).join(": ");
    },
  }).catch((error: Error) => {
    fail(error.message);
    return undefined;
  });
  void starting.then(async (indexer) => {
    if (indexer === undefined) return;
    url = indexer.url;
    void indexer.ended.then((code) => fail(`it ended with code ${code}${lastError && `: ${lastError}`}`));
    await indexer.caughtUp().catch(() => {});
    if (!signal.aborted && url !== undefined)
      progress.say(
        `✓ The indexer has read the year (${((Date.now() - began) / 1000).toFixed(1)} s): ${url}/graphql`,
      );
  });
  return {
    url: () => url,
    stop: async () => {
      stopping.abort();
      await (await starting)?.stop();
    },
  };
}
