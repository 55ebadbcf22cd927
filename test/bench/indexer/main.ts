// What the indexer costs and how fast it answers. `npm run bench -- indexer --help`.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite } from "@takings/dev/serve";
import {
  type Engine,
  freePort,
  type Indexer,
  type Postgres,
  startEngine,
  startIndexer,
  startPostgres,
} from "@takings/indexer";
import pg from "pg";
import { createPublicClient, http } from "viem";
import { startAnvil } from "../../../script/toolchain/anvil.ts";
import { buildContracts } from "../../../script/toolchain/build.ts";
import { root } from "../../../script/toolchain/paths.ts";
import { askAll } from "../../indexer/ask.ts";
import { readOptions } from "../../options.ts";
import { loadSyntheticRows, sizes as synthetic } from "./bulk.ts";
import { createEventWorld, type EventWorld, eventsPerTransfer, indexerConfig, recipients } from "./events.ts";
import { timeFirstRows } from "./firstRows.ts";
import { timePages } from "./pages.ts";
import { readPlainly } from "./plain.ts";
import { readWhileBlocksArrive } from "./torn.ts";

const sizes = {
  full: { events: 100_000, blocks: 100, requests: 800 },
  quick: { events: 9_000, blocks: 20, requests: 160 },
};
const bounds = { firstRowsMs: 1_000, p95Ms: 100 };

const usage = `usage: npm run bench -- indexer [--quick] [--json] [--only backfill,pages]

Measures the indexer on this machine, on a chain and a PostgreSQL of its own, and exits 1 when a bound does not hold.

  backfill  ≥ ${sizes.full.events} real events (tokens of one store handed out): eventsPerSecond, from the first question to the
            last row; getLogsRatio, that time ÷ the time in which plain eth_getLogs and addition give the same balances
            and votes (both are compared); answerMs and plainMs, asking for all of them once it is there
            tornReads (must be 0): answers that saw the middle of a block, of tornOf while blocks arrive, from the server
            that writes and one that only reads; statesSeen, the blocks between which they looked
  pages     ${synthetic.stores} stores in a million rows, synthetic, loaded into PostgreSQL: p95Ms of what pages ask (< ${bounds.p95Ms}), through
            one read server and (p95MsTwoServers) two on one PostgreSQL; firstRowsMs (< ${bounds.firstRowsMs}), the directory's
            first rows in a real browser, nothing cached, median of five

  --quick   small numbers of events and requests, for a trial
  --only    parts
  --json    one JSON object on stdout; progress goes to stderr`;

const values = readOptions(usage, {
  quick: { type: "boolean", default: false },
  only: { type: "string", default: "backfill,pages" },
});
const parts = values.only.split(",");
const strange = parts.filter((part) => part !== "backfill" && part !== "pages");
if (strange.length > 0) {
  console.error(`unknown part: ${strange.join(", ")}\n\n${usage}`);
  process.exit(2);
}

await buildContracts();
const size = values.quick ? sizes.quick : sizes.full;
const folder = mkdtempSync(join(tmpdir(), "takings-bench-indexer-"));
// As root, PostgreSQL runs as another user, who has to come to its files.
chmodSync(folder, 0o755);
const configFile = join(folder, "config.json");
const began = performance.now();
const seconds = (since = began) => (performance.now() - since) / 1000;
const say = (text: string) => process.stderr.write(`${seconds().toFixed(0).padStart(4)} s  ${text}\n`);
const round = (value: number, digits = 1) => Number(value.toFixed(digits));
const problems: string[] = [];

async function handOutAll(world: EventWorld): Promise<void> {
  const times = Math.ceil(size.events / eventsPerTransfer / recipients);
  for (let time = 0; time < times; time++) await world.handOut(recipients);
  // What the chain holds final is read as history, not block by block.
  await world.sender.client.mine({ blocks: 40 });
}

/** Holds the indexer's balances and votes against those that the logs alone give. */
async function compare(url: string, plain: Awaited<ReturnType<typeof readPlainly>>): Promise<number> {
  const since = performance.now();
  const rows = await askAll(url, "holders", "account balance votes");
  const milliseconds = performance.now() - since;
  const wrong = rows.filter(
    ({ account, balance, votes }) =>
      BigInt(balance as string) !== (plain.balances.get(account as string) ?? 0n) ||
      BigInt(votes as string) !== (plain.votes.get(account as string) ?? 0n),
  );
  if (wrong.length > 0 || rows.length < plain.balances.size)
    problems.push(
      `${wrong.length} of ${rows.length} holders differ from the logs (${plain.balances.size} there)`,
    );
  return milliseconds;
}

const serve = async (database: Postgres, schema: string): Promise<Engine> =>
  startEngine({
    command: "serve",
    configFile,
    databaseUrl: database.url,
    schema,
    host: "127.0.0.1",
    port: await freePort(),
  });

async function readWhileWritten(world: EventWorld, database: Postgres, indexer: Indexer) {
  const reader = await serve(database, "backfill");
  try {
    const urls = [indexer.url, reader.url];
    return await readWhileBlocksArrive(world, urls, size.blocks, () => indexer.caughtUp());
  } finally {
    await reader.stop();
  }
}

async function backfill(world: EventWorld, database: Postgres) {
  say(`making ${size.events} events`);
  await handOutAll(world);
  say("reading them with the indexer");
  const where = { configFile, folder, databaseUrl: database.url };
  const indexer = await startIndexer({ ...where, schema: "backfill" });
  try {
    const since = performance.now();
    await indexer.caughtUp();
    const backfillSeconds = seconds(since);
    say("reading them with eth_getLogs alone");
    // As few questions as can be: the local chain answers for any range.
    const options = { timeout: 120_000, maxResponseBodySize: false } as const;
    const client = createPublicClient({ transport: http(world.rpcUrl, options) });
    const sincePlain = performance.now();
    const plain = await readPlainly(client, world.token);
    const plainSeconds = seconds(sincePlain);
    const answerMs = await compare(indexer.url, plain);
    if (plain.events < size.events) problems.push(`only ${plain.events} events`);
    say(`reading while ${size.blocks} blocks arrive`);
    const live = await readWhileWritten(world, database, indexer);
    if (live.torn > 0) problems.push(`${live.torn} of ${live.reads} reads saw the middle of a block`);
    if (live.states < size.blocks / 4)
      problems.push(`readers saw ${live.states} states only: blocks did not arrive one by one`);
    return {
      events: plain.events,
      backfillSeconds: round(backfillSeconds),
      eventsPerSecond: Math.round(plain.events / backfillSeconds),
      getLogsRatio: round(backfillSeconds / plainSeconds, 2),
      answerMs: Math.round(answerMs),
      plainMs: Math.round(plainSeconds * 1000),
      tornReads: live.torn,
      tornOf: live.reads,
      statesSeen: live.states,
    };
  } finally {
    await indexer.stop();
  }
}

/** Tables and a caught-up status come from an indexer of the real chain; the million rows are added to its own. */
async function prepareRows(database: Postgres): Promise<number> {
  const indexer = await startIndexer({ configFile, folder, databaseUrl: database.url, schema: "bulk" });
  await indexer.caughtUp();
  await indexer.stop();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return await loadSyntheticRows(client, "bulk");
  } finally {
    await client.end();
  }
}

function siteConfig({ rpcUrl, protocol }: EventWorld, indexer: string): object {
  const { factory, claimer, deployedAtBlock, exchange, desk } = protocol;
  const chain = {
    chainId: 31_337,
    name: "Local chain",
    rpcUrl,
    factory,
    claimer,
    deployedAtBlock,
    exchange,
    desk,
  };
  return { chains: [{ ...chain, indexer }] };
}

async function pages(world: EventWorld, database: Postgres) {
  say(`loading ${synthetic.stores} stores in a million synthetic rows`);
  const rows = await prepareRows(database);
  if (rows < 1_000_000) problems.push(`only ${rows} rows were loaded`);
  const site = await buildSite(join(root, ".world"), "production");
  const servers: Engine[] = [];
  try {
    servers.push(await serve(database, "bulk"));
    say("asking what pages ask");
    const one = await timePages([servers[0]!.url], size.requests);
    servers.push(await serve(database, "bulk"));
    const two = await timePages(
      servers.map(({ url }) => url),
      size.requests,
    );
    say("opening the directory in a browser");
    const firstRowsMs = await timeFirstRows(site, siteConfig(world, servers[0]!.url));
    if (one.p95Ms >= bounds.p95Ms) problems.push(`p95Ms is not below ${bounds.p95Ms}`);
    if (two.p95Ms >= bounds.p95Ms) problems.push(`p95MsTwoServers is not below ${bounds.p95Ms}`);
    if (firstRowsMs >= bounds.firstRowsMs) problems.push(`firstRowsMs is not below ${bounds.firstRowsMs}`);
    return {
      rows,
      stores: synthetic.stores,
      firstRowsMs,
      p95Ms: one.p95Ms,
      p50Ms: one.p50Ms,
      slowestPage: one.slowest,
      p95MsTwoServers: two.p95Ms,
    };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

async function main(): Promise<void> {
  const chain = await startAnvil({ latestStateOnly: true });
  const database = await startPostgres({ folder: join(folder, "data"), throwaway: true });
  try {
    say("issuing a store on a chain of its own");
    const world = await createEventWorld(chain.rpcUrl);
    writeFileSync(configFile, JSON.stringify(indexerConfig(world)));
    const measured = {
      ...(parts.includes("backfill") ? await backfill(world, database) : {}),
      ...(parts.includes("pages") ? await pages(world, database) : {}),
    };
    const result = { ...measured, seconds: round(seconds()), problems };
    if (values.json) console.log(JSON.stringify(result));
    else
      for (const [name, value] of Object.entries(result))
        console.log(`${name.padEnd(20)}${JSON.stringify(value)}`);
    process.exitCode = problems.length === 0 ? 0 : 1;
  } finally {
    await database.stop();
    await chain.stop();
  }
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
