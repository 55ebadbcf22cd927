import { royaltyTokenAbi } from "@takings/sdk/abi";
import type { Browser, Page } from "playwright-core";
import { formatUnits } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "./support/browser.ts";
import { clientOf, people, storeOf } from "./support/chain.ts";
import { be, open } from "./support/visit.ts";
import { ownWorld } from "./support/world.ts";

const world = await ownWorld();
afterAll(() => world.stop());

/** What the site gains with the real indexer of the local world, against the chain's own answers. */
describe("with the indexer", () => {
  const siteUrl = world.url;
  const client = clientOf(world.rpcUrl);
  let browser: Browser;
  let page: Page;
  let problems: string[];
  let store: Awaited<ReturnType<typeof storeOf>>;

  const go = (path: string) => page.goto(`${siteUrl}#${path}`);

  beforeAll(async () => {
    browser = await launch();
    store = await storeOf(client, siteUrl, 0);
    ({ page, problems } = await open(browser, siteUrl, "/stores"));
  });
  afterAll(() => browser?.close());

  it("searches and sorts all stores", async () => {
    const names = () => page.locator("tbody a[href*='/store/']").allTextContents();
    await page.getByText("Lantern & Loom Royalty").waitFor();
    await page.getByLabel("Sort by").selectOption("name");
    await page.waitForFunction(() =>
      document.querySelector("tbody a")?.textContent?.startsWith("Copperline"),
    );
    expect((await names()).map((name) => name.split(" ")[0])).toEqual(["Copperline", "Lantern", "Nordlicht"]);
    await page.getByRole("searchbox").fill("nordl");
    await page.getByText("Lantern & Loom Royalty").waitFor({ state: "detached" });
    expect(await names()).toHaveLength(1);
    expect(await page.getByTestId("source").count()).toBe(0);
  });

  it("lists a store's holders, with the balances that the token tells", async () => {
    await go(`/store/${store.token}`);
    const row = page.getByTestId("holders").getByRole("row").nth(1);
    await row.waitFor();
    const balance = await client.readContract({
      address: store.token,
      abi: royaltyTokenAbi,
      functionName: "balanceOf",
      args: [people.holder.address],
    });
    const shown = page
      .getByTestId("holders")
      .getByRole("row")
      .filter({ hasText: people.holder.address.slice(0, 8) });
    expect(await shown.textContent()).toContain(new Intl.NumberFormat("en-US").format(balance / 10n ** 18n));
    await page.getByRole("heading", { name: "Over time" }).waitFor();
  });

  it("has an account's whole history: by year, in all, and as a file", async () => {
    await go("/portfolio");
    await be(page, "Holder");
    await page.getByLabel("Period").selectOption("all");
    const logs = await Promise.all(
      [0, 1, 2].map(async (index) =>
        client.getContractEvents({
          address: (await storeOf(client, siteUrl, index)).token,
          abi: royaltyTokenAbi,
          eventName: "RoyaltyClaimed",
          args: { account: people.holder.address },
          fromBlock: 0n,
          strict: true,
        }),
      ),
    );
    const paid = logs.flat();
    const total = paid.reduce((sum, { args }) => sum + args.amount, 0n);
    const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 }).format(total / 1_000_000n);
    await page.getByTestId("in-period").getByText(whole).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByTestId("export-csv").click(),
    ]);
    const stream = await download.createReadStream();
    let csv = "";
    for await (const chunk of stream) csv += chunk;
    const lines = csv.trim().split("\r\n").slice(1);
    expect(lines).toHaveLength(paid.length);
    for (const { args } of paid) expect(csv).toContain(`,${formatUnits(args.amount, 6)}`);
  });

  it("finds a proposal by a word of its text", async () => {
    await go("/governance");
    await page.getByText("Flag stock older than 120 days").waitFor();
    await page.getByRole("searchbox").fill("paid in advance");
    await page.getByText("Flag stock older than 120 days").waitFor({ state: "detached" });
    await page.getByText("Double the withdrawal limit").waitFor();
    expect(await page.locator("tbody tr").count()).toBe(1);
  });

  it("never left the site, and nothing broke in it", () => {
    expect(problems).toEqual([]);
  });
});
