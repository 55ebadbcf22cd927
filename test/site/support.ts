import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { buildSite, freePort, serveSite } from "@takings/dev/serve";
import { readStatus } from "@takings/indexer";
import { root } from "../../script/toolchain/paths.ts";
import { startWorld } from "../../script/toolchain/world.ts";
import { clientOf, storeOf } from "../e2e/support/chain.ts";
import { pagesOf, type SitePage } from "../e2e/support/pages.ts";

const common = `  --site URL   the dApp of a local world that is running (npm start), with --rpc; without them one is started
  --rpc URL    its chain
  --only a,b   only these pages
  --json       one JSON object last on stdout
  --help`;

interface Options {
  json: boolean;
  /** Pages by name; undefined for all. */
  only: string[] | undefined;
  world: { url: string; rpcUrl: string } | undefined;
  positionals: string[];
}

/** The options that the checks of the site share. A wrong one ends the process with code 2. */
export function siteOptions(usage: string): Options {
  const whole = `${usage}\n\n${common}`;
  const fail = (message: string): never => {
    console.error(`${message}\n\n${whole}`);
    process.exit(2);
  };
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        site: { type: "string", default: process.env.TAKINGS_SITE_URL },
        rpc: { type: "string", default: process.env.TAKINGS_RPC_URL },
        only: { type: "string" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) {
      console.log(whole);
      process.exit(0);
    }
    const { site, rpc } = values;
    if ((site === undefined) !== (rpc === undefined)) fail("--site and --rpc go together");
    return {
      json: values.json,
      only: values.only?.split(","),
      world: site !== undefined && rpc !== undefined ? { url: site, rpcUrl: rpc } : undefined,
      positionals,
    };
  } catch (error) {
    return fail((error as Error).message);
  }
}

export interface CheckedSite {
  /** The local build, with the demo wallets. */
  localUrl: string;
  /** The production build on the same chain, served as a static host would. */
  productionUrl: string;
  /** The folder of the production build. */
  productionFolder: string;
  rpcUrl: string;
  /** What the site takes history from, where the world has it. */
  indexerUrl?: string | undefined;
  pages: SitePage[];
}

/** Compresses what a static host would, once a build. */
function compress(folder: string): void {
  for (const file of globSync("**/*.{js,css,html,svg,json}", { cwd: folder }).map((name) =>
    join(folder, name),
  )) {
    if (existsSync(`${file}.br`)) continue;
    const content = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(content));
  }
}

/** Until the indexer of a new world has read its year: one that is behind is not queried, and the chain answers instead. */
async function caughtUp(indexerUrl: string, rpcUrl: string): Promise<void> {
  const head = await clientOf(rpcUrl).getBlockNumber({ cacheTime: 0 });
  const until = Date.now() + 300_000;
  // It may not even answer yet.
  const read = () => readStatus(indexerUrl).catch(() => []);
  while (!(await read()).some(({ block }) => block >= head)) {
    if (Date.now() > until) throw new Error(`the indexer did not reach block ${head} within five minutes`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Runs `check` on a local world, its own or the one that the options name, and stops what it started. */
export async function withSite<Result>(
  options: Options,
  check: (site: CheckedSite) => Promise<Result>,
): Promise<Result> {
  const say = (text: string) => process.stderr.write(`  ${text} …\n`);
  if (options.world === undefined) say("starting a local world");
  const own = options.world === undefined ? await startWorld(`check-site-${process.pid}`) : undefined;
  const world = options.world ?? own!;
  try {
    say("building the dApp as it is published");
    const productionFolder = await buildSite(join(root, ".world"), "production");
    compress(productionFolder);
    const config = (await (await fetch(new URL("config.json", world.url))).json()) as {
      chains: { indexer?: string }[];
    };
    const indexerUrl = config.chains[0]?.indexer;
    if (indexerUrl !== undefined) {
      say("waiting for the indexer");
      await caughtUp(indexerUrl, world.rpcUrl);
    }
    const server = await serveSite(productionFolder, await freePort(0), () => ({ chains: config.chains }));
    try {
      const { token } = await storeOf(clientOf(world.rpcUrl), world.url, 0);
      const all = pagesOf(token);
      const unknown = options.only?.filter((name) => !all.some((page) => page.name === name)) ?? [];
      if (unknown.length > 0) throw new Error(`no such page: ${unknown.join(", ")}`);
      return await check({
        localUrl: world.url,
        productionUrl: server.url,
        productionFolder,
        rpcUrl: world.rpcUrl,
        indexerUrl,
        pages: all.filter(({ name }) => options.only?.includes(name) ?? true),
      });
    } finally {
      await server.stop();
    }
  } finally {
    await own?.stop();
  }
}
