// What the dApp costs to open: its entry JavaScript, and the requests of each page's cold load, counted in a real browser.
// `npm run check -- budget --help`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { freePort, serveSite } from "@takings/dev/serve";
import type { Browser, Page, Request } from "playwright-core";
import { launch } from "../e2e/support/browser.ts";
import { accountOf } from "../e2e/support/chain.ts";
import { type SitePage, settled } from "../e2e/support/pages.ts";
import { connect, open } from "../e2e/support/visit.ts";
import { TestWallet } from "../e2e/support/wallet.ts";
import { type CheckedSite, siteOptions, withSite } from "./support.ts";

const bounds = { entryGzipBytes: 200_000, list: 3, detail: 4, foreignRequests: 0 };

const options = siteOptions(`usage: npm run check -- budget [options]

Builds the dApp as it is published and opens every page cold, without a wallet and with a connected one, configured with the
world's indexer and without one. Exits 1 above
${bounds.entryGzipBytes} bytes (gzip) of entry JavaScript, ${bounds.list} RPC requests of a list, ${bounds.detail} of a detail, or at any request to another host.
A request of which every question was asked a block ago is a poll and not counted.`);

/** The scripts that index.html itself loads, compressed. */
function entryGzipBytes(folder: string): number {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const scripts = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, file]) => file!);
  return scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
}

/** Milliseconds without a new request after which a page has asked for all it needs. */
const QUIET = 900;
/** Milliseconds after which the same question is a poll: nothing is polled faster than a block, here 2 seconds. */
const POLL = 1_900;

/** The questions that travel in a request, without their numbers in it. */
function questionsOf(request: Request): string[] {
  const body: unknown = JSON.parse(request.postData() ?? "[]");
  return (Array.isArray(body) ? body : [body]).map(({ method, params }) => JSON.stringify([method, params]));
}

/** Counts what a page asks for from now on. */
class Meter {
  rpc = 0;
  readonly foreign: string[] = [];
  #running = 0;
  #latest = Date.now();
  readonly #asked = new Map<string, number>();
  readonly #rpcUrl: string;
  /** Where the site comes from and the indexer that its configuration names. */
  readonly #own: Set<string>;

  constructor(page: Page, { url, rpcUrl, indexerUrl }: Configured) {
    this.#rpcUrl = rpcUrl;
    const own = [url, ...(indexerUrl ? [indexerUrl] : [])];
    this.#own = new Set(own.map((each) => new URL(each).origin));
    page.on("request", (request) => this.#begin(request));
    for (const event of ["requestfinished", "requestfailed"] as const)
      page.on(event as "requestfinished", (request) => {
        if (this.#isRpc(request)) this.#running -= 1;
      });
  }

  #isRpc = (request: Request) => new URL(request.url()).origin === new URL(this.#rpcUrl).origin;

  #begin(request: Request): void {
    const url = new URL(request.url());
    if (!this.#isRpc(request)) {
      if (/^(http|ws)/.test(url.protocol) && !this.#own.has(url.origin)) this.foreign.push(url.href);
      return;
    }
    this.#running += 1;
    const now = Date.now();
    const questions = questionsOf(request);
    const poll = questions.every((question) => now - (this.#asked.get(question) ?? now) >= POLL);
    for (const question of questions) this.#asked.set(question, now);
    if (poll) return;
    this.rpc += 1;
    this.#latest = Date.now();
  }

  async quiet(page: Page): Promise<void> {
    while (this.#running > 0 || Date.now() - this.#latest < QUIET) await page.waitForTimeout(50);
  }
}

/** The published build with one of the configurations that it has to do with. */
interface Configured {
  url: string;
  rpcUrl: string;
  indexerUrl?: string | undefined;
}

interface Cost {
  page: string;
  /** Whether the site has an indexer. */
  indexer: boolean;
  kind: SitePage["kind"];
  /** RPC requests of a visitor without a wallet, and of one whose wallet reconnects. */
  rpc: number;
  rpcConnected: number;
  foreign: string[];
}

async function costOf(
  browser: Browser,
  site: Configured,
  { name, path, kind, persona }: SitePage,
): Promise<Cost> {
  const foreign: string[] = [];
  const load = async (page: Page) => {
    const meter = new Meter(page, site);
    await page.goto(`${site.url}#${path}`);
    await settled(page);
    await meter.quiet(page);
    foreign.push(...meter.foreign);
    return meter.rpc;
  };
  const stranger = await browser.newContext();
  const rpc = await load(await stranger.newPage());
  await stranger.close();
  const wallet = new TestWallet(accountOf(persona), site.rpcUrl);
  const { page } = await open(browser, site.url, path, { wallet });
  await connect(page);
  await page.goto("about:blank");
  const rpcConnected = await load(page);
  await page.getByTestId("wallet-account").waitFor();
  await page.context().close();
  return { page: name, indexer: site.indexerUrl !== undefined, kind, rpc, rpcConnected, foreign };
}

/** The same build, without an indexer in its configuration. */
async function serveWithoutIndexer({ localUrl, productionFolder }: CheckedSite) {
  const { chains } = (await (await fetch(new URL("config.json", localUrl))).json()) as { chains: object[] };
  const without = chains.map((chain) => ({ ...chain, indexer: undefined }));
  return serveSite(productionFolder, await freePort(0), () => ({ chains: without }));
}

const { entry, costs } = await withSite(options, async (site) => {
  const browser = await launch();
  const plain = await serveWithoutIndexer(site);
  const { productionUrl, rpcUrl, indexerUrl } = site;
  if (indexerUrl === undefined) throw new Error("the world has no indexer");
  try {
    const costs: Cost[] = [];
    for (const page of site.pages)
      for (const configured of [
        { url: productionUrl, rpcUrl, indexerUrl },
        { url: plain.url, rpcUrl },
      ]) {
        const cost = await costOf(browser, configured, page);
        costs.push(cost);
        const over = Math.max(cost.rpc, cost.rpcConnected) > bounds[cost.kind] || cost.foreign.length > 0;
        process.stderr.write(
          `  ${over ? "✗" : "✓"} ${cost.page} ${cost.indexer ? "with" : "without"} an indexer: ${cost.rpc} requests to the RPC, ${cost.rpcConnected} with a wallet\n`,
        );
      }
    return { entry: entryGzipBytes(site.productionFolder), costs };
  } finally {
    await browser.close();
    await plain.stop();
  }
});

const worst = (kind: SitePage["kind"]) =>
  Math.max(
    0,
    ...costs.filter((cost) => cost.kind === kind).map((cost) => Math.max(cost.rpc, cost.rpcConnected)),
  );
const report = {
  entryGzipBytes: entry,
  rpcList: worst("list"),
  rpcDetail: worst("detail"),
  foreignRequests: costs.reduce((sum, { foreign }) => sum + foreign.length, 0),
  bounds,
  pages: costs,
};
const ok =
  report.entryGzipBytes <= bounds.entryGzipBytes &&
  report.rpcList <= bounds.list &&
  report.rpcDetail <= bounds.detail &&
  report.foreignRequests <= bounds.foreignRequests;
if (options.json) console.log(JSON.stringify(report));
else
  console.log(
    `entry ${entry} bytes; list ${report.rpcList}, detail ${report.rpcDetail} requests to the RPC; ${report.foreignRequests} to other hosts: ${ok ? "within bounds" : "OVER"}`,
  );
process.exit(ok ? 0 : 1);
