// The indexer against a real chain: a built world, a reorganisation, and restarts.

import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { people } from "@takings/dev/chain";
import { buildWorld, Progress, type World } from "@takings/dev/world";
import { type Indexer, type IndexerOptions, startIndexer } from "@takings/indexer";
import { royaltyTokenAbi } from "@takings/sdk/abi";
import pg from "pg";
import { createPublicClient, encodeFunctionData, http, type PublicClient } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Anvil, startAnvil } from "../../script/toolchain/anvil.ts";
import type { AnvilReorg } from "../support/anvil.ts";
import { ask, askAll } from "./ask.ts";
import { compareWithChain } from "./truth.ts";

const folder = mkdtempSync(join(tmpdir(), "takings-indexer-"));
const configFile = join(folder, "config.json");
let chain: Anvil;
let world: World;
let client: PublicClient;
let indexer: Indexer;

/** What an indexer said, and how many events it went through. */
interface Said {
  lines: string[];
  events: number;
}

async function start(options: Partial<IndexerOptions> = {}): Promise<Said> {
  const said: Said = { lines: [], events: 0 };
  indexer = await startIndexer({
    configFile,
    folder: join(folder, "data"),
    onLog: ({ msg, event_count: events }) => {
      said.lines.push(msg);
      if (msg.startsWith("Indexed block")) said.events += Number(events);
    },
    ...options,
  });
  return said;
}

/** Moves tokens from the large holder to the holder. */
function transfer(amount: bigint) {
  const args = [people.holder.address, amount] as const;
  const data = encodeFunctionData({ abi: royaltyTokenAbi, functionName: "transfer", args });
  return world.sender.call(people.others[0]!, world.stores[0]!.contracts.token, data);
}

const transfersOf = async (amount: bigint) =>
  (await askAll(indexer.url, "transfers", "id transaction", `{ amount: "${amount}" }`)).length;

async function expectTruth(): Promise<void> {
  const { factory, desk } = world.protocol;
  const truth = await compareWithChain(indexer.url, client, { factory, desk });
  expect(truth.differences).toEqual([]);
  expect(truth.compared).toBeGreaterThan(500);
}

/** Until `holds`, or a minute is over. */
async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("it did not come about within a minute");
}

beforeAll(async () => {
  // As root, PostgreSQL runs as another user, who has to come to its files.
  chmodSync(folder, 0o755);
  chain = await startAnvil({ timestamp: Math.floor(Date.now() / 1000) - 400 * 86_400 });
  world = await buildWorld(chain.rpcUrl, join(folder, "world"), new Progress());
  client = createPublicClient({ transport: http(chain.rpcUrl, { batch: true, timeout: 60_000 }) });
  const { factory, desk, credentials: credentialRegistry, deployedAtBlock: fromBlock } = world.protocol;
  const contracts = { factory, desk, credentialRegistry, fromBlock };
  const entry = { chainId: 31_337, name: "local", rpcUrl: chain.rpcUrl, contracts, pollingInterval: 100 };
  writeFileSync(configFile, JSON.stringify({ chains: [entry] }));
  await start();
  await indexer.caughtUp();
});

afterAll(async () => {
  await indexer?.stop();
  await chain?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("an indexer of a year on a real chain", () => {
  it("says what the chain says, to the unit", expectTruth);

  it("finds stores, proposals and what they reach by their text", async () => {
    const found = await ask<{ stores: { items: object[] }; proposals: { totalCount: number } }>(
      indexer.url,
      `{ stores(where: { search_contains: "lantern" }) { items { symbol } }
         proposals(where: { search_contains: "limit", reaches_contains: "${world.stores[0]!.contracts.merchantAccount.toLowerCase()}" }) { totalCount } }`,
    );
    expect(found.stores.items).toHaveLength(1);
    expect(found.proposals.totalCount).toBeGreaterThan(0);
  });

  it.each(["store", "proposal"])("has an index to search the text of every %s", async (table) => {
    const database = new pg.Client({ connectionString: indexer.databaseUrl });
    await database.connect();
    try {
      // Of so few rows PostgreSQL would rather read all.
      await database.query("set enable_seqscan = off");
      const { rows } = await database.query(
        `explain select count(*) from takings.${table} where search like '%limit%'`,
      );
      expect(JSON.stringify(rows)).toContain(`Bitmap Index Scan on ${table}_search_trigrams`);
    } finally {
      await database.end();
    }
  });

  it("answers SQL over HTTP, reading only", async () => {
    const sql = (query: string) =>
      fetch(
        `${indexer.url}/sql/db?sql=${encodeURIComponent(JSON.stringify({ json: { sql: query, params: [], typings: [] } }))}`,
      );
    const counted = await sql('select count(*) as stores from "store"');
    expect(counted.status).toBe(200);
    expect(await counted.text()).toContain('"3"');
    expect((await sql('delete from "store"')).ok).toBe(false);
  });

  it("forgets what a reorganisation dropped, and reads what replaced it", async () => {
    const [dropped, kept] = [1_000_000_000_000_000_123n, 1_000_000_000_000_000_321n];
    for (let blocks = 0; blocks < 3; blocks++) await transfer(dropped);
    await eventually(async () => (await transfersOf(dropped)) === 3);
    await world.sender.client.request<AnvilReorg>({ method: "anvil_reorg", params: [3, []] });
    await transfer(kept);
    await world.sender.client.mine({ blocks: 1 });
    await eventually(async () => (await transfersOf(kept)) === 1);
    expect(await transfersOf(dropped)).toBe(0);
    await indexer.caughtUp();
    await expectTruth();
  });

  it("goes on where it stopped", async () => {
    await indexer.stop();
    const amount = 2_000_000_000_000_000_777n;
    await transfer(amount);
    const said = await start();
    await indexer.caughtUp();
    expect(said.lines).toContain("Detected crash recovery");
    expect(await transfersOf(amount)).toBe(1);
    // The year was not gone through again, but for the blocks that were not final.
    const rows = (await askAll(indexer.url, "transfers", "id")).length;
    expect(said.events).toBeGreaterThan(0);
    expect(said.events).toBeLessThan(rows / 2);
    await expectTruth();
  });

  it("reads everything anew when asked to", async () => {
    await indexer.stop();
    const said = await start({ fresh: true });
    await indexer.caughtUp();
    expect(said.lines).toContain("Created database tables");
    await expectTruth();
  });

  it("says where it answers when somebody takes its port while it starts", async () => {
    await indexer.stop();
    const taken = createServer();
    await new Promise<void>((listening) => taken.listen(0, "127.0.0.1", listening));
    const { port } = taken.address() as AddressInfo;
    await new Promise((closed) => taken.close(closed));
    const starting = start({ port });
    // Its own look at the port is over by then; the engine's comes after the database has started.
    await new Promise((passed) => setTimeout(passed, 500));
    await new Promise<void>((listening) => taken.listen(port, "127.0.0.1", listening));
    try {
      const said = await starting;
      expect(said.lines).toContain("Port in use");
      expect(indexer.url).not.toBe(`http://127.0.0.1:${port}`);
      await indexer.caughtUp();
    } finally {
      taken.close();
    }
  });

  it("leaves no process behind when it stops", async () => {
    await indexer.stop();
    await expect(fetch(`${indexer.url}/health`)).rejects.toThrow();
    const { port } = new URL(indexer.databaseUrl.replace("postgres:", "http:"));
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  });

  it("can be stopped while it starts", async () => {
    const starting = start({ signal: AbortSignal.timeout(300) });
    await expect(starting).rejects.toThrow("stopped while it started");
  });
});
