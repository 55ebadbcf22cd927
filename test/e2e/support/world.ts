import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, serveSite, startWorldIndexer } from "@takings/dev/serve";
import { readStatus } from "@takings/indexer";
import { inject } from "vitest";
import { startAnvil } from "../../../script/toolchain/anvil.ts";
import type { RunningWorld } from "../../../script/toolchain/world.ts";
import { type ChainClient, clientOf, siteConfigOf } from "./chain.ts";

/** Until the indexer has read up to the present; before, the site shows the chain's own answers. */
async function caughtUp(url: () => string | undefined, client: ChainClient): Promise<void> {
  const head = await client.getBlockNumber();
  let last = "nothing";
  for (let attempt = 0; attempt < 450 && url() !== undefined; attempt++) {
    const [chain] = await readStatus(url()!).catch((error: Error) => {
      last = error.message;
      return [];
    });
    if (chain !== undefined && BigInt(chain.block) >= head) return;
    if (chain !== undefined) last = `block ${chain.block}`;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`the indexer at ${url()} did not read up to block ${head}: ${last}`);
}

/**
 * A world of a file's own, which nothing else changes: a chain that goes on from the present of the suite's world, with a site
 * and an indexer of its own that has read everything.
 */
export async function ownWorld(): Promise<RunningWorld> {
  const config = await siteConfigOf(inject("siteUrl"));
  const { rpcUrl, stop: stopChain } = await startAnvil({ fork: inject("rpcUrl") });
  const [{ factory, desk, credentialRegistry: credentials, deployedAtBlock }] = config.chains;
  const folder = mkdtempSync(join(tmpdir(), "takings-browser-world-"));
  // As root, PostgreSQL runs as another user, who has to come to its files.
  chmodSync(folder, 0o755);
  const protocol = { factory, desk, credentials, deployedAtBlock };
  const indexer = await startWorldIndexer({ rpcUrl, protocol }, join(folder, "indexer"), {
    say: (line) => (line.startsWith("✗") ? console.error(line) : undefined),
  });
  const site = await serveSite(inject("siteFolder"), await freePort(0), () => ({
    ...config,
    chains: [{ ...config.chains[0], rpcUrl, indexer: indexer.url() }],
  }));
  const client = clientOf(rpcUrl);
  // As `npm start` does: the clock moves while nobody sends anything.
  const time = setInterval(() => client.mine({ blocks: 1 }).catch(() => {}), 4_000);
  const stop = async () => {
    clearInterval(time);
    await site.stop();
    await indexer.stop();
    await stopChain();
    rmSync(folder, { recursive: true, force: true });
  };
  await caughtUp(indexer.url, client);
  return { url: site.url, rpcUrl, stop };
}
