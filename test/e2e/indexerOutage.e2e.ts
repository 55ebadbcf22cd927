import { royaltyTokenAbi } from "@takings/sdk/abi";
import type { Browser, Page, Route } from "playwright-core";
import { formatUnits, parseEventLogs } from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "./support/browser.ts";
import { clientOf, mnemonic, storeOf } from "./support/chain.ts";
import { OwnIndexer } from "./support/indexer.ts";
import { connect, open, sign } from "./support/visit.ts";
import { TestWallet } from "./support/wallet.ts";
import { ownWorld } from "./support/world.ts";

const world = await ownWorld();
afterAll(() => world.stop());

/** A real indexer that is stopped and started again while somebody uses the site. */
describe("an indexer that fails", () => {
  const siteUrl = world.url;
  const client = clientOf(world.rpcUrl);
  const wallet = new TestWallet(mnemonicToAccount(mnemonic, { addressIndex: 24 }), world.rpcUrl);
  let indexer: OwnIndexer;
  let browser: Browser;
  let page: Page;
  let problems: string[];
  let store: Awaited<ReturnType<typeof storeOf>>;
  /** What was paid while it was down, in the smallest unit. */
  let paid: bigint;

  const go = (path: string) => page.goto(`${siteUrl}#${path}`);
  const source = (value: "down" | "behind") => page.locator(`[data-testid=source][data-source=${value}]`);
  const holders = () => page.getByTestId("holders").getByRole("row").nth(1);
  const overTime = () => page.getByRole("heading", { name: "Over time" });
  const lastHundred = () => page.getByRole("heading", { name: /last 100/ });
  /** No reload took away what the page had. */
  const unreloaded = () => page.evaluate(() => "stillHere" in window);
  /** Automatic retries come at most every 15 seconds. */
  const patience = { timeout: 45_000 };

  async function exported(): Promise<string> {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByTestId("export-csv").click(),
    ]);
    let csv = "";
    for await (const chunk of await download.createReadStream()) csv += chunk;
    return csv;
  }

  beforeAll(async () => {
    indexer = await OwnIndexer.of(siteUrl);
    await indexer.start();
    browser = await launch();
    store = await storeOf(client, siteUrl, 0);
    ({ page, problems } = await open(browser, siteUrl, "/portfolio", { wallet }));
    await indexer.serve(page);
    await connect(page);
    await page.evaluate(() => Object.assign(window, { stillHere: true }));
  });
  afterAll(async () => {
    await browser?.close();
    await indexer?.remove();
  });

  it("goes down while a store's page is open: the history goes and the page says so; the present stays", async () => {
    await go(`/store/${store.token}`);
    await holders().waitFor();
    await overTime().waitFor();
    expect(await page.getByTestId("source").count()).toBe(0);
    await indexer.stop();
    await source("down").getByText("The indexer is not responding").waitFor(patience);
    await holders().waitFor({ state: "detached" });
    expect(await overTime().count()).toBe(0);
    expect(await lastHundred().count()).toBe(1);
    expect(await page.locator("[aria-busy=true]").count()).toBe(0);
  });

  it("is not needed to look around: the chain tells the stores and the proposals", async () => {
    await go("/stores");
    await page.getByText("Lantern & Loom Royalty").waitFor(patience);
    await source("down").waitFor();
    await page.getByRole("searchbox").fill("nordl");
    await page.getByText("Lantern & Loom Royalty").waitFor({ state: "detached" });
    await page.getByText("Nordlicht Papeterie Royalty").waitFor();
    await go("/governance");
    await page.getByText("Double the withdrawal limit").waitFor(patience);
    await source("down").waitFor();
  });

  it("is not needed to claim, and what the chain's logs still tell of the past is told", async () => {
    await go("/portfolio");
    await page.getByTestId("claim-LOOM").waitFor();
    await source("down").waitFor(patience);
    const from = await client.getBlockNumber();
    await page.getByTestId("claim-LOOM").click();
    await sign(page, "LOOM royalties claimed");
    const claims = parseEventLogs({
      abi: royaltyTokenAbi,
      eventName: "RoyaltyClaimed",
      logs: await client.getLogs({ address: store.token, fromBlock: from + 1n }),
    }).filter(({ args }) => args.account === wallet.account.address);
    expect(claims).toHaveLength(1);
    paid = claims[0]!.args.amount;
    await expect.poll(exported, patience).toContain(`,${formatUnits(paid, 6)}`);
  });

  it("comes back: so does the history, with what happened meanwhile, and nobody had to reload", async () => {
    await indexer.start();
    await source("down").waitFor({ state: "detached", ...patience });
    await expect.poll(exported, patience).toContain(`,${formatUnits(paid, 6)}`);
    await go(`/store/${store.token}`);
    await holders().waitFor(patience);
    await overTime().waitFor();
    expect(await page.getByTestId("source").count()).toBe(0);
    expect(await unreloaded()).toBe(true);
    // The database recovers and the engine starts anew: minutes where the machine is busy.
  }, 300_000);

  it("is late: the page does not take the past for the present, and says what it shows instead", async () => {
    const behind = async (route: Route) => {
      if (!route.request().postData()?.includes("_meta")) return route.fallback();
      const answer = (await (await route.fetch()).json()) as {
        data: { _meta: { status: Record<string, { block: { timestamp: number } }> } };
      };
      for (const { block } of Object.values(answer.data._meta.status)) block.timestamp -= 3_600;
      return route.fulfill({ json: answer });
    };
    await page.route(`${indexer.url}/graphql`, behind);
    await source("behind").getByText("still catching up").waitFor(patience);
    await holders().waitFor({ state: "detached" });
    expect(await lastHundred().count()).toBe(1);
    await page.unroute(`${indexer.url}/graphql`, behind);
    await holders().waitFor(patience);
    expect(await page.getByTestId("source").count()).toBe(0);
    expect(await unreloaded()).toBe(true);
  });

  it("broke nothing", () => {
    expect(problems).toEqual([]);
  });
});
