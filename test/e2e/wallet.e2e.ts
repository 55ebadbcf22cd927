import { royaltyTokenAbi, storeGovernorAbi } from "@takings/sdk/abi";
import type { Browser, Page } from "playwright-core";
import { type Address, parseEventLogs } from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "./support/browser.ts";
import { clientOf, mnemonic, storeOf } from "./support/chain.ts";
import { activate, tabTo } from "./support/keyboard.ts";
import { connect, open, sign } from "./support/visit.ts";
import { TestWallet } from "./support/wallet.ts";
import { ownWorld } from "./support/world.ts";

const world = await ownWorld();
afterAll(() => world.stop());

const account = (addressIndex: number) => mnemonicToAccount(mnemonic, { addressIndex });

/** What a wallet's owner does behind the site's back. */
describe("a wallet", () => {
  const siteUrl = world.url;
  const client = clientOf(world.rpcUrl);
  const [first, second] = [account(22), account(23)];
  const wallet = new TestWallet(first, world.rpcUrl);
  let browser: Browser;
  let page: Page;
  let problems: string[];
  let store: Awaited<ReturnType<typeof storeOf>>;

  const shownAccount = (address: Address) =>
    page.locator(`[data-testid=wallet-account][aria-label*="${address.slice(0, 6)}"]`).waitFor();
  const toast = (text: string) => page.locator("[data-sonner-toast]").getByText(text).first().waitFor();

  /** Claims with a transaction that waits until `release`, and until the site has seen it waiting. */
  async function claimAndWait(): Promise<{ from: bigint; release: () => Promise<void> }> {
    const from = await client.getBlockNumber();
    const nonce = await client.getTransactionCount({ address: wallet.account.address });
    wallet.nonceGap = 1;
    const seen = page.waitForResponse(
      async (response) =>
        wallet.sent !== undefined &&
        (response.request().postData() ?? "").includes("eth_getTransactionByHash") &&
        (await response.text()).includes(wallet.sent),
      { timeout: 60_000 },
    );
    await page.getByTestId("claim-LOOM").click();
    await sign(page, "Waiting for confirmation");
    await seen;
    wallet.nonceGap = 0;
    return {
      from,
      release: async () => {
        const { account } = wallet;
        const hash = await client.sendTransaction({ account, to: account.address, nonce });
        await client.waitForTransactionReceipt({ hash });
        await client.mine({ blocks: 1 });
      },
    };
  }

  const claimsSince = async (from: bigint) =>
    parseEventLogs({
      abi: royaltyTokenAbi,
      eventName: "RoyaltyClaimed",
      logs: await client.getLogs({ address: store.token, fromBlock: from + 1n }),
    }).filter(({ args }) => args.account === wallet.account.address);

  /** A holder of the local world who has votes at the proposal's snapshot and has not cast them. */
  async function findVoter(proposal: bigint) {
    const governor = { address: store.governor, abi: storeGovernorAbi } as const;
    const snapshot = await client.readContract({
      ...governor,
      functionName: "proposalSnapshot",
      args: [proposal],
    });
    for (let index = 34; index > 21; index--) {
      const { address } = account(index);
      const [power, voted] = await Promise.all([
        client.readContract({ ...governor, functionName: "getVotes", args: [address, snapshot] }),
        client.readContract({ ...governor, functionName: "hasVoted", args: [proposal, address] }),
      ]);
      if (power > 0n && !voted) return account(index);
    }
    throw new Error(`nobody is left to vote on proposal ${proposal}`);
  }

  beforeAll(async () => {
    browser = await launch();
    store = await storeOf(client, siteUrl, 0);
    ({ page, problems } = await open(browser, siteUrl, "/portfolio", { wallet }));
  });
  afterAll(() => browser?.close());

  it("may refuse to connect, and connect after all", async () => {
    wallet.rejections = 1;
    await page.getByTestId("wallet-connect").click();
    await page.getByRole("button", { name: "Test Wallet" }).click();
    await page.getByRole("button", { name: /retry/i }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /retry/i }).waitFor({ state: "hidden" });
    await connect(page);
    await shownAccount(first.address);
  });

  it("changes the account: the page is the other account's at once", async () => {
    await page.getByTestId("claim-LOOM").waitFor();
    await wallet.become(second);
    await shownAccount(second.address);
    const balance = await client.readContract({
      address: store.token,
      abi: royaltyTokenAbi,
      functionName: "balanceOf",
      args: [second.address],
    });
    const tokens = new Intl.NumberFormat("en-US").format(balance / 10n ** 18n);
    await page.getByTestId("claim-LOOM").locator("xpath=ancestor::tr").getByText(tokens).first().waitFor();
  });

  it("speeds a transaction up: it is followed to its end", async () => {
    const { from, release } = await claimAndWait();
    await wallet.resend("speed up");
    await release();
    await toast("Sent again with another fee; following the new one.");
    await toast("LOOM royalties claimed");
    expect(await claimsSince(from)).toHaveLength(1);
  });

  it("cancels a transaction: the site says that nothing changed, and nothing did", async () => {
    const { from, release } = await claimAndWait();
    await wallet.resend("cancel");
    await release();
    await toast("Canceled in the wallet. Nothing changed.");
    expect(await claimsSince(from)).toEqual([]);
  });

  it("is still connected after a reload without being asked, and no more once disconnected", async () => {
    const before = wallet.requests.length;
    await page.reload();
    await shownAccount(second.address);
    const asked = wallet.requests.slice(before);
    expect(asked).not.toContain("eth_requestAccounts");
    expect(asked).not.toContain("wallet_requestPermissions");
    await page.getByTestId("wallet-account").click();
    await page.getByRole("menuitem", { name: "Disconnect" }).click();
    await page.getByTestId("wallet-connect").waitFor();
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "Portfolio" }).waitFor();
    await page.getByTestId("wallet-connect").and(page.locator(":enabled")).waitFor();
    expect(await page.getByTestId("wallet-account").count()).toBe(0);
  });

  it("votes without a mouse", async () => {
    const governor = { address: store.governor, abi: storeGovernorAbi } as const;
    await page.goto(`${siteUrl}#/governance`);
    const link = page.getByRole("link", { name: /Double the withdrawal limit/ }).first();
    await link.waitFor();
    const proposal = BigInt(/(\d+)$/.exec((await link.getAttribute("href"))!)![1]!);
    const voter = await findVoter(proposal);
    await wallet.become(voter);
    await connect(page);
    await tabTo(page, "a", "Double the withdrawal limit");
    await page.keyboard.press("Enter");
    await page.waitForURL(/governance\/0x[0-9a-fA-F]{40}\/(\d+)/);
    const id = BigInt(/(\d+)$/.exec(page.url())![1]!);
    const votes = () => client.readContract({ ...governor, functionName: "proposalVotes", args: [id] });
    const [against] = await votes();
    await page.getByTestId("vote-0").waitFor({ state: "attached" });
    await tabTo(page, "input[type=radio]");
    await page.keyboard.press("ArrowRight");
    expect(await page.getByTestId("vote-0").isChecked()).toBe(true);
    await tabTo(page, "[data-testid=vote-submit]");
    await page.keyboard.press("Enter");
    await activate(page, "[data-testid=tx-sign]");
    await toast("Vote cast");
    const power = await client.readContract({
      ...governor,
      functionName: "getVotes",
      args: [
        voter.address,
        BigInt(await client.readContract({ ...governor, functionName: "proposalSnapshot", args: [id] })),
      ],
    });
    expect((await votes())[0]).toBe(against + power);
    expect(power).toBeGreaterThan(0n);
  });

  it("never left the site, and nothing broke in it", () => {
    expect(problems).toEqual([]);
  });
});
