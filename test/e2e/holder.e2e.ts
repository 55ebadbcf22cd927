import { parseAmount } from "@takings/sdk";
import { merchantAccountAbi, royaltyTokenAbi, storeGovernorAbi } from "@takings/sdk/abi";
import type { Browser, Page } from "playwright-core";
import { encodeFunctionData, erc20Abi, parseEventLogs } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "./support/browser.ts";
import { type ChainClient, clientOf, people, skip, storeOf } from "./support/chain.ts";
import { connect, open, sign } from "./support/visit.ts";
import { TestWallet } from "./support/wallet.ts";
import { ownWorld } from "./support/world.ts";

const DAY = 86_400;

/** A holder with an EIP-6963 wallet of their own, from the first click to a changed limit. */
describe("a holder", () => {
  const holder = people.holder.address;
  let world: Awaited<ReturnType<typeof ownWorld>>;
  let siteUrl: string;
  let client: ChainClient;
  let wallet: TestWallet;
  let browser: Browser;
  let page: Page;
  let problems: string[];
  let store: Awaited<ReturnType<typeof storeOf>>;

  const go = (path: string) => page.goto(`${siteUrl}#${path}`);
  const limit = () =>
    client.readContract({ address: store.merchantAccount, abi: merchantAccountAbi, functionName: "limit" });
  const proposalState = () => page.getByTestId("proposal-state");
  const waitForState = (state: number) =>
    page.locator(`[data-testid=proposal-state][data-state="${state}"]`).waitFor({ timeout: 60_000 });

  beforeAll(async () => {
    world = await ownWorld();
    siteUrl = world.url;
    client = clientOf(world.rpcUrl);
    wallet = new TestWallet(people.holder, world.rpcUrl);
    browser = await launch();
    store = await storeOf(client, siteUrl, 0);
    ({ page, problems } = await open(browser, siteUrl, "/portfolio", { wallet }));
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it("connects a wallet that announced itself", async () => {
    await connect(page);
    expect(await page.getByTestId("wallet-account").getAttribute("aria-label")).toContain(holder.slice(0, 6));
    expect(wallet.requests).toContain("wallet_requestPermissions");
  });

  it("is told, and loses nothing, when it rejects a signature", async () => {
    wallet.rejections = 1;
    const nonce = await client.getTransactionCount({ address: holder });
    await page.getByTestId("claim-LOOM").click();
    await sign(page, "Not signed. Nothing was sent.");
    expect(await client.getTransactionCount({ address: holder })).toBe(nonce);
    await page.keyboard.press("Escape");
  });

  it("claims: the balance rises by what the contract owed at the mined block, never less than shown", async () => {
    const token = { address: store.token, abi: royaltyTokenAbi } as const;
    const asset = await client.readContract({ ...token, functionName: "asset" });
    const balance = (blockNumber: bigint) =>
      client.readContract({
        address: asset,
        abi: erc20Abi,
        functionName: "balanceOf",
        args: [holder],
        blockNumber,
      });
    const row = page.getByTestId("claim-LOOM").locator("xpath=ancestor::tr");
    const shown = await row.getByTestId("claimable").locator("[data-shown]").getAttribute("data-shown");
    const from = await client.getBlockNumber();
    await page.getByTestId("claim-LOOM").click();
    await sign(page, "LOOM royalties claimed");
    const logs = parseEventLogs({
      abi: royaltyTokenAbi,
      eventName: "RoyaltyClaimed",
      logs: await client.getLogs({ address: store.token, fromBlock: from }),
    }).filter(({ args }) => args.account === holder);
    expect(logs).toHaveLength(1);
    const { blockNumber, args } = logs[0]!;
    const { timestamp } = await client.getBlock({ blockNumber });
    const owed = await client.readContract({
      ...token,
      functionName: "claimableAt",
      args: [holder, timestamp],
      blockNumber: blockNumber - 1n,
    });
    expect((await balance(blockNumber)) - (await balance(blockNumber - 1n))).toBe(owed);
    expect(args.amount).toBe(owed);
    const shownUnits = parseAmount(shown ?? "", 6);
    expect(owed).toBeGreaterThanOrEqual(shownUnits);
    expect(shownUnits).toBeGreaterThan(0n);
  });

  it("meets a wrong network and is offered the switch", async () => {
    await wallet.switchTo(1);
    const banner = page.getByText("Your wallet is on another network.").first();
    await banner.waitFor();
    await page.getByRole("button", { name: "Switch to Local chain" }).first().click();
    await banner.waitFor({ state: "hidden" });
    expect(wallet.chainId).toBe(31_337);
  });

  it("proposes a new withdrawal limit", async () => {
    await go(`/governance/${store.token}/new?control=withdrawalLimit`);
    const field = page.getByLabel("Withdrawal limit", { exact: true }).last();
    await field.waitFor();
    await field.fill("750,000");
    await page.getByTestId("propose").click();
    await sign(page, "Proposed");
    await page.waitForURL(/#\/governance\/0x[0-9a-fA-F]{40}\/\d+/);
    await proposalState().waitFor();
    expect(await proposalState().getAttribute("data-state")).toBe("0");
  });

  it("votes for it once voting starts", async () => {
    await skip(client, DAY + 60);
    await waitForState(1);
    await page.getByTestId("vote-1").check({ force: true });
    await page.getByTestId("vote-submit").click();
    await sign(page, "Vote cast");
  });

  it("meets a reverted transaction and reads why", async () => {
    // The same account votes from elsewhere between the preview and the block.
    const governor = { address: store.governor, abi: storeGovernorAbi } as const;
    const count = await client.readContract({ ...governor, functionName: "proposalCount" });
    // "Flag stock older than 120 days" was pending; a day later it is open.
    const args = [count - 1n, 0] as const;
    await go(`/governance/${store.token}/${args[0]}`);
    await waitForState(1);
    await page.getByTestId("vote-0").check({ force: true });
    await page.getByTestId("vote-submit").click();
    await page.waitForFunction(
      () => document.querySelector<HTMLButtonElement>("[data-testid=tx-sign]")?.disabled === false,
    );
    wallet.fixedGas = 600_000n;
    const data = encodeFunctionData({ abi: storeGovernorAbi, functionName: "castVote", args });
    const hash = await client.sendTransaction({ account: people.holder, to: store.governor, data });
    await client.waitForTransactionReceipt({ hash });
    await page.getByTestId("tx-sign").click();
    await page
      .getByText(/already voted/i)
      .first()
      .waitFor();
    wallet.fixedGas = undefined;
  });

  it("queues and executes it, and the merchant's limit is changed", async () => {
    const before = await limit();
    await go("/governance");
    await page
      .getByText(/withdrawal limit to 750,000|750,000/i)
      .first()
      .click();
    await skip(client, 5 * DAY);
    await waitForState(4);
    await page.getByTestId("queue").click();
    await sign(page, "Queued");
    await waitForState(5);
    await skip(client, 2 * DAY + 60);
    await page.waitForFunction(
      () => document.querySelector<HTMLButtonElement>("[data-testid=execute]")?.disabled === false,
    );
    await page.getByTestId("execute").click();
    await sign(page, "Executed");
    await waitForState(7);
    expect(await limit()).toBe(750_000_000_000n);
    expect(await limit()).not.toBe(before);
    await go(`/merchant/${store.token}`);
    await page.getByText("750,000").first().waitFor();
  });

  it("never left the site, and nothing broke in it", () => {
    expect(problems).toEqual([]);
  });
});
