// What the dApp costs to open: its entry JavaScript, and the requests of each page's cold load, counted in a real browser.
// `npm run check:budget -- --help`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page, Request } from "playwright-core";
import { launch } from "../../../test/e2e/support/browser.ts";
import { accountOf } from "../../../test/e2e/support/chain.ts";
import { type SitePage, settled } from "../../../test/e2e/support/pages.ts";
import { connect, open } from "../../../test/e2e/support/visit.ts";
import { TestWallet } from "../../../test/e2e/support/wallet.ts";
import { type CheckedSite, siteOptions, withSite } from "./support.ts";

const bounds = { entryGzipBytes: 200_000, list: 3, detail: 4, foreignRequests: 0 };

const options = siteOptions(`usage: npm run check:budget -- [options]

Builds the dApp as it is published and opens every page cold, without a wallet and with a connected one. Exits 1 above
${bounds.entryGzipBytes} bytes (gzip) of entry JavaScript, ${bounds.list} RPC requests of a list, ${bounds.detail} of a detail, or at any request to another host.
A request that asks again what was asked a block ago is a poll and not counted.`);

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

/** Counts what a page asks for from now on. */
class Meter {
  rpc = 0;
  readonly foreign: string[] = [];
  #running = 0;
  #latest = Date.now();
  readonly #asked = new Map<string, number>();
  readonly #site: CheckedSite;
  /** Where the site comes from and the indexer that its configuration names. */
  readonly #own: Set<string>;

  constructor(page: Page, site: CheckedSite) {
    this.#site = site;
    const own = [site.productionUrl, ...(site.indexerUrl ? [site.indexerUrl] : [])];
    this.#own = new Set(own.map((url) => new URL(url).origin));
    page.on("request", (request) => this.#begin(request));
    for (const event of ["requestfinished", "requestfailed"] as const)
      page.on(event as "requestfinished", (request) => {
        if (this.#isRpc(request)) this.#running -= 1;
      });
  }

  #isRpc = (request: Request) => new URL(request.url()).origin === new URL(this.#site.rpcUrl).origin;

  #begin(request: Request): void {
    const url = new URL(request.url());
    if (!this.#isRpc(request)) {
      if (/^(http|ws)/.test(url.protocol) && !this.#own.has(url.origin)) this.foreign.push(url.href);
      return;
    }
    this.#running += 1;
    const question = (request.postData() ?? "").replace(/"id":\d+/g, "");
    const before = this.#asked.get(question);
    this.#asked.set(question, Date.now());
    if (before !== undefined && Date.now() - before >= POLL) return;
    this.rpc += 1;
    this.#latest = Date.now();
  }

  async quiet(page: Page): Promise<void> {
    while (this.#running > 0 || Date.now() - this.#latest < QUIET) await page.waitForTimeout(50);
  }
}

interface Cost {
  page: string;
  kind: SitePage["kind"];
  /** RPC requests of a visitor without a wallet, and of one whose wallet reconnects. */
  rpc: number;
  rpcConnected: number;
  foreign: string[];
}

async function costOf(
  browser: Browser,
  site: CheckedSite,
  { name, path, kind, persona }: SitePage,
): Promise<Cost> {
  const foreign: string[] = [];
  const load = async (page: Page) => {
    const meter = new Meter(page, site);
    await page.goto(`${site.productionUrl}#${path}`);
    await settled(page);
    await meter.quiet(page);
    foreign.push(...meter.foreign);
    return meter.rpc;
  };
  const stranger = await browser.newContext();
  const rpc = await load(await stranger.newPage());
  await stranger.close();
  const wallet = new TestWallet(accountOf(persona), site.rpcUrl);
  const { page } = await open(browser, site.productionUrl, path, { wallet });
  await connect(page);
  await page.goto("about:blank");
  const rpcConnected = await load(page);
  await page.getByTestId("wallet-account").waitFor();
  await page.context().close();
  return { page: name, kind, rpc, rpcConnected, foreign };
}

const { entry, costs } = await withSite(options, async (site) => {
  const browser = await launch();
  try {
    const costs: Cost[] = [];
    for (const page of site.pages) {
      const cost = await costOf(browser, site, page);
      costs.push(cost);
      const over = Math.max(cost.rpc, cost.rpcConnected) > bounds[cost.kind] || cost.foreign.length > 0;
      process.stderr.write(
        `  ${over ? "✗" : "✓"} ${cost.page}: ${cost.rpc} requests to the RPC, ${cost.rpcConnected} with a wallet\n`,
      );
    }
    return { entry: entryGzipBytes(site.productionFolder), costs };
  } finally {
    await browser.close();
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
