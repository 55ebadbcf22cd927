import { merchantAccountAbi, royaltyTokenAbi, storeGovernorAbi } from "@takings/sdk/abi";
import type { Browser, Page } from "playwright-core";
import { parseEventLogs } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "./support/browser.ts";
import { clientOf, storeOf } from "./support/chain.ts";
import { be, open, sign } from "./support/visit.ts";
import { ownWorld } from "./support/world.ts";

const world = await ownWorld();
afterAll(() => world.stop());

/** A stranger with no wallet at all, on the demo wallets of the local build. */
describe("a visitor with the demo wallet", () => {
  const siteUrl = world.url;
  const client = clientOf(world.rpcUrl);
  let browser: Browser;
  let page: Page;
  let problems: string[];
  let store: Awaited<ReturnType<typeof storeOf>>;

  beforeAll(async () => {
    browser = await launch();
    store = await storeOf(client, siteUrl, 0);
    ({ page, problems } = await open(browser, siteUrl, "/stores"));
  });
  afterAll(() => browser?.close());

  it("reads the directory and a store without connecting anything", async () => {
    for (const status of ["Healthy", "Breached: refund ratio", "Stale data"])
      await page.getByText(status).first().waitFor();
    await page
      .getByRole("link", { name: /Lantern & Loom/ })
      .first()
      .click();
    await page.getByRole("heading", { level: 1, name: /Lantern & Loom/ }).waitFor();
  });

  it("claims from every store in one transaction", async () => {
    await page.goto(`${siteUrl}#/portfolio`);
    await be(page, "Large holder");
    const from = await client.getBlockNumber();
    await page.getByTestId("claim-all").click();
    await sign(page, "Royalties claimed");
    const logs = parseEventLogs({
      abi: royaltyTokenAbi,
      eventName: "RoyaltyClaimed",
      logs: await client.getLogs({ fromBlock: from + 1n }),
    });
    expect(logs).toHaveLength(3);
    const transactions = new Set(logs.map(({ transactionHash }) => transactionHash));
    expect(transactions.size).toBe(1);
  });

  it("votes a limit change down", async () => {
    const governor = { address: store.governor, abi: storeGovernorAbi } as const;
    await page.goto(`${siteUrl}#/governance`);
    await be(page, "Holder");
    await page.getByText("Double the withdrawal limit").first().click();
    await page.waitForURL(/governance\/0x[0-9a-fA-F]{40}\/(\d+)/);
    const id = BigInt(/(\d+)$/.exec(page.url())![1]!);
    await page.getByTestId("vote-0").check({ force: true });
    await page.getByTestId("vote-submit").click();
    await sign(page, "Vote cast");
    const [against, inFavour] = await client.readContract({
      ...governor,
      functionName: "proposalVotes",
      args: [id],
    });
    expect(against).toBeGreaterThan(inFavour);
  });

  it("withdraws as the merchant, within the limit", async () => {
    const account = { address: store.merchantAccount, abi: merchantAccountAbi } as const;
    await page.goto(`${siteUrl}#/merchant/${store.token}`);
    await be(page, "Merchant of Lantern & Loom");
    const before = await client.readContract({ ...account, functionName: "withdrawnTotal" });
    const available = await client.readContract({ ...account, functionName: "available" });
    expect(available).toBeGreaterThan(1_000_000n);
    await page.getByLabel(/Amount/).fill("1");
    await page
      .getByRole("button", { name: /^(Review|Withdraw)/ })
      .first()
      .click();
    await sign(page, / withdrawn$/);
    expect(await client.readContract({ ...account, functionName: "withdrawnTotal" })).toBe(
      before + 1_000_000n,
    );
  });

  it("never left the site, and nothing broke in it", () => {
    expect(problems).toEqual([]);
  });
});
