// `npm start`: the whole of Takings on this machine, from an empty chain to a URL; `--check` builds the world,
// reconciles it and ends.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { seconds } from "@takings/sdk";
import { BaseError } from "viem";
import { startAnvil } from "../../toolchain/anvil.ts";
import { buildContracts } from "../../toolchain/build.ts";
import { root } from "../../toolchain/paths.ts";
import { WorldLock } from "./lock.ts";
import { Progress } from "./progress.ts";
import { siteConfig } from "./serve/config.ts";
import { startWorldIndexer } from "./serve/indexer.ts";
import { freePort } from "./serve/port.ts";
import { serveSite } from "./serve/server.ts";
import { buildSite } from "./serve/site.ts";
import { buildWorld, type World } from "./world/build.ts";
import { reconcileWorld } from "./world/check.ts";

const usage = `usage: npm start [-- options]

Builds the local world (chain, contracts, three demo stores with a year of settlements, holders, proposals),
reconciles every dollar, and serves the dApp until Ctrl-C. Nothing leaves this machine.

  --check       build and reconcile only; exit 1 where something does not hold
  --json        print the reconciliation (and the URL) as one JSON object, last on stdout
  --dry-run     say what would be done, and do nothing
  --port N      port of the dApp (default 5173, or a free one)
  --rpc-port N  port of the local chain (default 8545, or a free one)
  --no-indexer  without the indexer: the dApp then shows only what the chain has
  --name NAME   keep this world apart from others (default "main"); one world runs per name
  --help

exit codes: 0 done · 1 something failed or does not reconcile · 2 usage · 3 another local world is running`;

function options() {
  try {
    return parseArgs({
      options: {
        check: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
        help: { type: "boolean", default: false },
        port: { type: "string", default: "5173" },
        "rpc-port": { type: "string", default: "8545" },
        "no-indexer": { type: "boolean", default: false },
        name: { type: "string", default: "main" },
      },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(2);
  }
}

const values = options();
const port = Number(values.port);
const rpcPort = Number(values["rpc-port"]);
if (values.help) {
  console.log(usage);
  process.exit(0);
}
if (!/^[a-z0-9-]{1,40}$/.test(values.name)) {
  console.error(`a name is made of a-z, 0-9 and -\n\n${usage}`);
  process.exit(2);
}
if (![port, rpcPort].every((n) => Number.isInteger(n) && n >= 0 && n < 65_536)) {
  console.error(`a port is a number from 0 to 65535\n\n${usage}`);
  process.exit(2);
}

const folder = join(root, ".world", values.check ? `${values.name}-check` : values.name);
if (values["dry-run"]) {
  const steps = [
    "compile the contracts",
    `start a local chain on 127.0.0.1:${rpcPort}`,
    "deploy the protocol, issue three stores, run a year of settlements",
    "reconcile",
    ...(values.check ? [] : [`build the dApp and serve it on 127.0.0.1:${port}`]),
    ...(values.check || values["no-indexer"] ? [] : ["start PostgreSQL and the indexer next to it"]),
  ];
  console.log(
    values.json ? JSON.stringify({ dryRun: true, steps }) : steps.map((step) => `would ${step}`).join("\n"),
  );
  process.exit(0);
}

const progress = new Progress();
const lock = new WorldLock(join(folder, "run.json"));
const undo: (() => Promise<void> | void)[] = [];
let ending = false;

async function end(code: number): Promise<never> {
  if (!ending) {
    ending = true;
    for (const step of undo.reverse()) await step();
  }
  process.exit(code);
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    progress.say("\nStopping …");
    void end(signal === "SIGINT" ? 130 : 143);
  });
}

/** Keeps the chain's clock moving while nobody sends anything, as blocks do on a real chain. */
function keepTime(world: World): void {
  const timer = setInterval(() => {
    world.sender.client.mine({ blocks: 1 }).catch(() => {});
  }, 4_000);
  undo.push(() => clearInterval(timer));
}

/** viem's messages carry whole calldata; their short form and the call's arguments are enough. */
function reason(error: Error): string {
  const text =
    error instanceof BaseError
      ? [error.shortMessage, ...(error.metaMessages ?? [])].join("\n")
      : error.message;
  return text.replace(
    /0x[0-9a-f]{200,}/gi,
    (data) => `${data.slice(0, 74)}… (${(data.length - 2) / 2} bytes)`,
  );
}

function instructions(url: string, rpcUrl: string, indexer: string | undefined, merchantOf: string): string {
  return `
Takings is running:  ${url}
Local chain:         ${rpcUrl} (chain id 31337)
Indexer:             ${indexer === undefined ? "none" : `${indexer}/graphql (in some seconds)`}

In two minutes, as the demo wallet "Holder" (choose it in the bar at the top):
  1. Portfolio — watch royalties arrive, then claim them, one store or all at once.
  2. Governance — "Double the withdrawal limit": vote against and see it fall behind.
     Skip the chain's clock forward in the same bar, and queue, execute or propose.
  3. A store — where the last 100 of sales went, its policy, its settlements.
  4. The store's pool: add liquidity, stake it, watch it earn, take it out again.
  5. Become the merchant of ${merchantOf} in the bar: withdraw within the limit, read what the first year vested.
  6. Become "New merchant": apply; then "Underwriter": sign terms; open the sale and buy.

Ctrl-C stops everything.`;
}

async function main(): Promise<number> {
  const running = lock.take();
  if (running !== null) {
    const message = `A local world is already ${running.url === null ? "being built" : `running at ${running.url}`} (process ${running.pid}). Stop it with Ctrl-C there first.`;
    if (values.json) console.log(JSON.stringify({ error: message, running }));
    else console.error(message);
    ending = true;
    return 3;
  }
  undo.push(
    () => rmSync(folder, { recursive: true, force: true }),
    () => lock.release(),
  );

  const compiled = progress.step("Compiling the contracts");
  await buildContracts();
  compiled();

  const site = values.check ? null : buildSite(join(root, ".world"));
  site?.catch(() => {});

  const chain = await startAnvil({
    port: values.check ? 0 : await freePort(rpcPort),
    timestamp: Math.floor(Date.now() / 1000) - 400 * seconds.day,
  });
  undo.push(() => chain.stop());
  const world = await buildWorld(chain.rpcUrl, folder, progress);

  const reconciling = progress.step("Reconciling every dollar");
  const report = await reconcileWorld(world, progress.seconds);
  reconciling(report.conserved ? "nothing missing" : "DOES NOT RECONCILE");
  for (const store of report.stores)
    for (const problem of store.problems) progress.say(`✗ ${store.name}: ${problem}`);

  if (values.check) {
    if (values.json) console.log(JSON.stringify(report));
    else
      console.log(
        `${report.stores.length} stores, ${report.settlements} settlements, ${report.txs} transactions: ${report.conserved ? "reconciled" : "NOT reconciled"}`,
      );
    return report.conserved ? 0 : 1;
  }
  if (!report.conserved) return 1;

  keepTime(world);
  const indexer = values["no-indexer"]
    ? undefined
    : await startWorldIndexer(world, join(folder, "indexer"), progress);
  if (indexer) undo.push(() => indexer.stop());
  const building = progress.step("Building the dApp");
  const files = await site!;
  building();
  const config = () => siteConfig(world, indexer?.url());
  const server = await serveSite(files, await freePort(port), config);
  undo.push(() => server.stop());
  lock.announce(server.url);
  if (values.json) {
    const urls = { url: server.url, rpcUrl: chain.rpcUrl, indexer: indexer?.url() };
    console.log(JSON.stringify({ ...urls, ...report }));
  } else console.log(instructions(server.url, chain.rpcUrl, indexer?.url(), world.stores[0]!.name));
  await new Promise(() => {});
  return 0;
}

main().then(end, (error: Error) => {
  if (values.json) console.log(JSON.stringify({ error: reason(error) }));
  console.error(`\n${reason(error)}`);
  return end(1);
});
