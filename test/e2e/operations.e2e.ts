import { revenueRouterAbi } from "@takings/sdk/abi";
import type { Browser, Page } from "playwright-core";
import { erc20Abi } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "./support/browser.ts";
import { clientOf, people, storeOf } from "./support/chain.ts";
import { connect, open, sign } from "./support/visit.ts";
import { TestWallet } from "./support/wallet.ts";
import { ownWorld } from "./support/world.ts";

const world = await ownWorld();
afterAll(() => world.stop());

/** What waits in each store, as anybody sees it who looks for work. */
describe("operations", () => {
  const siteUrl = world.url;
  const client = clientOf(world.rpcUrl);
  const sender = people.largeHolder;
  const wallet = new TestWallet(sender, world.rpcUrl);
  let browser: Browser;
  let page: Page;
  let problems: string[];
  let store: Awaited<ReturnType<typeof storeOf>>;

  const row = (name: string) => page.getByRole("row").filter({ hasText: name });
  const router = () => ({ address: store.router, abi: revenueRouterAbi }) as const;

  beforeAll(async () => {
    browser = await launch();
    // The second store: no other test of the shared world settles or pays there.
    store = await storeOf(client, siteUrl, 1);
    ({ page, problems } = await open(browser, siteUrl, "/operations", { wallet }));
  });
  afterAll(() => browser?.close());

  it("shows without a wallet what is late and what anybody may do", async () => {
    const late = row("Nordlicht Papeterie");
    await late.getByText("Settlement late").waitFor();
    await late.getByText("Reports stale").waitFor();
    const healthy = row("Lantern & Loom");
    await healthy.getByText("Execute proposal #4").waitFor();
    expect(await healthy.getByText("Settlement late").count()).toBe(0);
  });

  it("keeps what needs attention, on demand", async () => {
    await page.getByLabel("Show").selectOption("waiting");
    await row("Nordlicht Papeterie").waitFor();
    await page.getByLabel("Show").selectOption("all");
  });

  it("leads to where a task is done", async () => {
    await page.getByRole("link", { name: "Execute proposal #4" }).click();
    await page.getByTestId("execute").waitFor();
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Operations" }).waitFor();
  });

  it("splits what somebody sent to the router, as the contract splits a payment", async () => {
    const asset = await client.readContract({ ...router(), functionName: "asset" });
    const amount = 1_234_560_000n;
    const hash = await client.writeContract({
      account: sender,
      address: asset,
      abi: erc20Abi,
      functionName: "transfer",
      args: [store.router, amount],
    });
    await client.waitForTransactionReceipt({ hash });
    const before = await client.readContract({ ...router(), functionName: "totals" });
    await connect(page);
    await page.reload();
    await row("Copperline Kitchen")
      .getByRole("button", { name: /Split 1,234\.56/ })
      .click();
    await sign(page, "Split between holders and merchant");
    const after = await client.readContract({ ...router(), functionName: "totals" });
    expect(after.received - before.received).toBe(amount);
    expect(await client.readContract({ ...router(), functionName: "sweepable" })).toBe(0n);
    await row("Copperline Kitchen").getByRole("button", { name: /Split/ }).waitFor({ state: "detached" });
  });

  it("never left the site, and nothing broke in it", () => {
    expect(problems).toEqual([]);
  });
});
