import { parseAmount } from "@takings/sdk";
import { royaltyTokenAbi } from "@takings/sdk/abi";
import type { Browser, Page } from "playwright-core";
import { type Address, zeroAddress } from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startWorld } from "../../script/toolchain/world.ts";
import type { AnvilReorg } from "../support/anvil.ts";
import { launch } from "./support/browser.ts";
import { clientOf, mnemonic, storeOf } from "./support/chain.ts";
import { pagesOf, settled } from "./support/pages.ts";
import { connect, open, sign } from "./support/visit.ts";
import { TestWallet } from "./support/wallet.ts";

// Built anew: on a chain that goes on from another one, anvil takes blocks back wrongly.
const world = await startWorld(`tests-outage-${process.pid}`);
afterAll(() => world.stop());

/** The chain as a site meets it: silent for a while, and of two minds about its latest blocks. */
describe("a chain that fails", () => {
  const siteUrl = world.url;
  const rpcUrl = world.rpcUrl;
  const client = clientOf(rpcUrl);
  let browser: Browser;
  let store: Awaited<ReturnType<typeof storeOf>>;

  const rpc = (url: URL) => url.origin === new URL(rpcUrl).origin;
  const cut = (page: Page) => page.route(rpc, (route) => route.abort("connectionrefused"));
  const mend = (page: Page) => page.unroute(rpc);
  const notice = (page: Page) => page.getByText("is not responding. You see");
  /** A mark that a reload would take away. */
  const mark = (page: Page) => page.evaluate(() => Object.assign(window, { stillHere: true }));
  const unreloaded = (page: Page) => page.evaluate(() => "stillHere" in window);

  beforeAll(async () => {
    browser = await launch();
    store = await storeOf(client, siteUrl, 0);
  });
  afterAll(() => browser?.close());

  it("is silent for a while: the page says so, keeps what was typed and goes on by itself", async () => {
    const path = `/governance/${store.token}/new?control=withdrawalLimit`;
    const { page } = await open(browser, siteUrl, path);
    const field = page.getByLabel("Withdrawal limit", { exact: true }).last();
    await field.fill("750,000");
    await mark(page);
    await cut(page);
    await notice(page).waitFor();
    await field.fill("760,000");
    await mend(page);
    await notice(page).waitFor({ state: "hidden" });
    expect(await field.inputValue()).toBe("760,000");
    expect(await unreloaded(page)).toBe(true);
    await page.context().close();
  });

  it("is silent from the start: the page says so and shows the figures once there are any", async () => {
    const { page } = await open(browser, siteUrl, "/sales");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await mark(page);
    await cut(page);
    // The directory comes from the indexer; what waits in each store, only from the chain.
    await page.getByRole("link", { name: "Operations", exact: true }).click();
    await page.getByText("This could not be read from the chain").waitFor();
    await notice(page).waitFor();
    await mend(page);
    await page
      .getByRole("link", { name: /Lantern & Loom/ })
      .first()
      .waitFor();
    await notice(page).waitFor({ state: "hidden" });
    expect(await unreloaded(page)).toBe(true);
    await page.context().close();
  });

  describe("is silent when a page of one thing is opened", () => {
    const unread = (page: Page) => page.getByText("This could not be read from the chain");
    const details = (token: Address) =>
      pagesOf(token).filter(({ kind, name }) => kind === "detail" && name !== "portfolio");
    const tabs = new Map<string, Page>();

    beforeAll(async () => {
      const { page } = await open(browser, siteUrl, "/sales");
      const context = page.context();
      // Every page at once: each waits for the same silence.
      await Promise.all(
        details(store.token).map(async ({ name, path }) => {
          const tab = await context.newPage();
          tabs.set(name, tab);
          await tab.goto(`${siteUrl}#/sales`);
          await tab.getByRole("heading", { level: 1 }).waitFor();
          await mark(tab);
          await cut(tab);
          await tab.evaluate((hash) => {
            window.location.hash = hash;
          }, path);
        }),
      );
    });
    afterAll(() => tabs.get("store")?.context().close());

    it.each(details(zeroAddress).map(({ name }) => name))(
      "%s says so, and is there afterwards",
      async (name) => {
        const page = tabs.get(name)!;
        await unread(page).first().waitFor();
        await notice(page).waitFor();
        expect(await page.getByText(/No store has this token|not found/).count()).toBe(0);
        await mend(page);
        await unread(page).first().waitFor({ state: "hidden" });
        await notice(page).waitFor({ state: "hidden" });
        await settled(page);
        expect(
          await page
            .locator("main")
            .getByText(/LOOM|Loom/)
            .count(),
        ).toBeGreaterThan(0);
        expect(await unreloaded(page)).toBe(true);
      },
    );

    it.each(["/store", "/liquidity", "/governance"])("%s knows a token without a store", async (path) => {
      const page = tabs.get("store")!;
      const stranger = `${path}/0x${"12".repeat(20)}${path === "/governance" ? "/1" : ""}`;
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, stranger);
      await page.getByRole("heading", { level: 1, name: "No store has this token" }).waitFor();
    });
  });

  it("takes a claim back with its block: the page shows again what is owed", async () => {
    const wallet = new TestWallet(mnemonicToAccount(mnemonic, { addressIndex: 25 }), rpcUrl);
    const { page } = await open(browser, siteUrl, "/portfolio", { wallet });
    await connect(page);
    await page.getByTestId("claim-LOOM").waitFor();
    const shown = page
      .getByTestId("claim-LOOM")
      .locator("xpath=ancestor::tr")
      .getByTestId("claimable")
      .locator("[data-shown]");
    const claimable = async () => parseAmount((await shown.getAttribute("data-shown")) ?? "", 6);
    const owed = () =>
      client.readContract({
        address: store.token,
        abi: royaltyTokenAbi,
        functionName: "claimable",
        args: [wallet.account.address],
      });
    const before = await claimable();
    const block = await client.getBlockNumber();
    await page.getByTestId("claim-LOOM").click();
    await sign(page, "LOOM royalties claimed");
    await expect.poll(claimable, { timeout: 30_000 }).toBeLessThan(before);
    const depth = Number((await client.getBlockNumber()) - block);
    await client.request<AnvilReorg>({ method: "anvil_reorg", params: [depth, []] });
    expect(await owed()).toBeGreaterThanOrEqual(before);
    await expect.poll(claimable, { timeout: 60_000 }).toBeGreaterThanOrEqual(before);
    expect(await claimable()).toBeLessThanOrEqual(await owed());
    await page.context().close();
  });
});
