import { formatAmount, parseAmount } from "@takings/sdk";
import { liquidityGaugeAbi, oneSidedLiquidityAbi, pairFactoryAbi, pairRouterAbi } from "@takings/sdk/abi";
import type { Browser, Page } from "playwright-core";
import { type Address, erc20Abi, type Hex, parseAbi, parseEventLogs, zeroAddress } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/axe.ts";
import { launch } from "./support/browser.ts";
import {
  type ChainClient,
  clientOf,
  type Exchange,
  people,
  siteConfigOf,
  skip,
  storeOf,
} from "./support/chain.ts";
import { connect, open, sign, signSteps } from "./support/visit.ts";
import { TestWallet } from "./support/wallet.ts";
import { ownWorld } from "./support/world.ts";

/** A holder becomes a liquidity provider: in, staked, paid, and out again. */
describe("a liquidity provider", () => {
  const holder = people.holder.address;
  let world: Awaited<ReturnType<typeof ownWorld>>;
  let client: ChainClient;
  let wallet: TestWallet;
  let browser: Browser;
  let page: Page;
  let problems: string[];
  let store: Awaited<ReturnType<typeof storeOf>>;
  let asset: Address;
  let exchange: Exchange;

  const gauge = () => ({ address: store.gauge, abi: liquidityGaugeAbi }) as const;
  const pair = () =>
    client.readContract({
      address: exchange.factory,
      abi: pairFactoryAbi,
      functionName: "getPair",
      args: [store.token, asset],
    });
  const balance = (token: Address, blockNumber?: bigint) =>
    client.readContract({
      address: token,
      abi: erc20Abi,
      functionName: "balanceOf",
      args: [holder],
      blockNumber,
    });
  const liquidity = async () => balance(await pair());
  const staked = async () =>
    client.readContract({ ...gauge(), functionName: "staked", args: [await pair(), holder] });
  const shown = async () =>
    parseAmount(
      (await page.getByTestId("liquidity-earned").locator("[data-shown]").getAttribute("data-shown")) ?? "",
      6,
    );
  /** Somebody sells a tenth of what the pool holds. */
  const sellTenth = async () => {
    const account = people.largeHolder;
    const address = await pair();
    const held = await client.readContract({
      address: store.token,
      abi: erc20Abi,
      functionName: "balanceOf",
      args: [address],
    });
    const amount = held / 10n;
    const send = async (request: Promise<Hex>) => client.waitForTransactionReceipt({ hash: await request });
    await send(
      client.writeContract({
        account,
        address: store.token,
        abi: erc20Abi,
        functionName: "approve",
        args: [exchange.router, amount],
      }),
    );
    await send(
      client.writeContract({
        account,
        address: exchange.router,
        abi: pairRouterAbi,
        functionName: "swapExactTokensForTokens",
        args: [amount, 0n, [store.token, asset], account.address, 2n ** 40n],
      }),
    );
  };
  /** As the page writes it: eight digits, rounded down. */
  const shownLiquidity = (value: bigint) => formatAmount((value / 10n ** 10n) * 10n ** 10n, 18);
  const tab = (name: string) => page.getByRole("tab", { name, exact: true }).click();
  const all = (label: string) =>
    page.getByLabel(label, { exact: true }).locator("..").getByRole("button", { name: "Max" }).click();

  beforeAll(async () => {
    world = await ownWorld();
    client = clientOf(world.rpcUrl);
    wallet = new TestWallet(people.holder, world.rpcUrl);
    browser = await launch();
    store = await storeOf(client, world.url, 0);
    exchange = (await siteConfigOf(world.url)).chains[0]!.exchange;
    asset = await client.readContract({ ...gauge(), functionName: "asset" });
    ({ page, problems } = await open(browser, world.url, `/store/${store.token}`, { wallet }));
    await connect(page);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it("finds the page from the store, and is told whether there is a pool", async () => {
    const pooled = (await pair()) !== zeroAddress;
    await page.getByRole("link", { name: "Liquidity", exact: true }).first().click();
    await page.getByRole("heading", { level: 1, name: "LOOM and dUSD liquidity" }).waitFor();
    if (!pooled) {
      await page.getByText("There is no LOOM/dUSD pool yet").waitFor();
      await page.getByText("You would set the price").waitFor();
    }
  });

  it("adds both sides with exact approvals, and as the first one has to confirm the price", async () => {
    const first = (await pair()) === zeroAddress;
    await page.getByLabel("LOOM", { exact: true }).fill("20,000");
    if (first) {
      await page.getByLabel("dUSD", { exact: true }).fill("10,000");
      await page.getByText("1 LOOM = 0.50 dUSD").first().waitFor();
      expect(await page.getByTestId("liquidity-add").isDisabled()).toBe(true);
      await page.getByLabel(/I have checked this price/).check();
    }
    const before = first ? 0n : await liquidity();
    await page.getByTestId("liquidity-add").click();
    await signSteps(page, 3, "Liquidity added");
    expect(await liquidity()).toBeGreaterThan(before);
    for (const token of [store.token, asset])
      expect(
        await client.readContract({
          address: token,
          abi: erc20Abi,
          functionName: "allowance",
          args: [holder, exchange.router],
        }),
      ).toBe(0n);
  });

  it("registers the pool where nobody has", async () => {
    const registered = () =>
      pair().then((address) =>
        client.readContract({ ...gauge(), functionName: "isRegistered", args: [address] }),
      );
    if (!(await registered())) {
      await page.getByTestId("register-pair").click();
      await sign(page, "Pool registered");
    }
    expect(await registered()).toBe(true);
  });

  it("stakes with a signature instead of an approval", async () => {
    const held = await liquidity();
    const before = await staked();
    const sent = await client.getTransactionCount({ address: holder });
    await all("Liquidity to stake");
    await page.getByTestId("stake").click();
    await signSteps(page, 2, "Liquidity staked");
    expect(await staked()).toBe(before + held);
    expect(await liquidity()).toBe(0n);
    expect(await client.getTransactionCount({ address: holder })).toBe(sent + 1);
    expect(wallet.requests).toContain("eth_signTypedData_v4");
  });

  it("sees royalties tick, never ahead of the chain", async () => {
    const seen: bigint[] = [];
    for (let step = 0; step < 3; step++) {
      await skip(client, 600);
      const last = seen.at(-1) ?? 0n;
      await expect.poll(shown, { timeout: 60_000 }).toBeGreaterThan(last);
      const now = await shown();
      const owed = await client.readContract({
        ...gauge(),
        functionName: "earned",
        args: [await pair(), holder],
      });
      expect(now).toBeLessThanOrEqual(owed);
      seen.push(now);
    }
  });

  it("harvests what it had earned when the transaction was mined, never less than shown", async () => {
    const display = await shown();
    const from = await client.getBlockNumber();
    await page.getByTestId("harvest").click();
    await sign(page, "Royalties harvested");
    const [harvested] = parseEventLogs({
      abi: liquidityGaugeAbi,
      eventName: "Harvested",
      logs: await client.getLogs({ address: store.gauge, fromBlock: from }),
    }).filter(({ args }) => args.account === holder);
    const { blockNumber, args } = harvested!;
    const { timestamp } = await client.getBlock({ blockNumber });
    const owed = await client.readContract({
      ...gauge(),
      functionName: "earnedAt",
      args: [await pair(), holder, timestamp],
      blockNumber: blockNumber - 1n,
    });
    expect(args.amount).toBe(owed);
    expect(owed).toBeGreaterThanOrEqual(display);
    expect(owed).toBeGreaterThan(0n);
    expect((await balance(asset, blockNumber)) - (await balance(asset, blockNumber - 1n))).toBe(owed);
  });

  it("adds with one currency: impact is said, and too much of it is not offered", async () => {
    const address = await pair();
    const reserve = await client.readContract({
      address: asset,
      abi: erc20Abi,
      functionName: "balanceOf",
      args: [address],
    });
    const hash = await client.writeContract({
      account: people.largeHolder,
      address: asset,
      abi: parseAbi(["function mint(address to, uint256 amount)"]),
      functionName: "mint",
      args: [holder, reserve],
    });
    await client.waitForTransactionReceipt({ hash });
    await page.reload();
    await tab("Add with one currency");
    const amount = page.getByLabel("Amount of dUSD");
    await amount.fill(formatAmount(reserve / 2n, 6));
    await page.getByText(/it is not offered here/).waitFor();
    expect(await page.getByTestId("liquidity-one-sided").isDisabled()).toBe(true);
    const small = reserve / 1_000n;
    await amount.fill(formatAmount(small, 6));
    const before = await staked();
    const [, , , expected] = await client.readContract({
      address: exchange.oneSided,
      abi: oneSidedLiquidityAbi,
      functionName: "preview",
      args: [address, asset, small],
    });
    await page
      .getByText(`${shownLiquidity(expected)} LP`)
      .first()
      .waitFor();
    await page.getByTestId("liquidity-one-sided").click();
    await page.getByRole("button", { name: "Sign step 1 of 2" }).waitFor();
    await signSteps(page, 2, "Liquidity added");
    expect((await staked()) - before).toBe(expected);
  });

  it("reads why a deposit would fail after the price has moved, before it signs that", async () => {
    await tab("Add");
    await page.getByText("Slippage and deadline").click();
    await page.getByLabel("Custom").fill("60");
    await page.getByText("Between 0.01 and 50 %.").waitFor();
    await page.getByLabel("Custom").fill("0.3");
    await page.getByLabel("LOOM", { exact: true }).fill("100");
    await page.getByTestId("liquidity-add").click();
    await page.getByRole("button", { name: "Sign step 1 of 3" }).waitFor();
    await sellTenth();
    for (const step of [1, 2]) await page.getByRole("button", { name: `Sign step ${step} of 3` }).click();
    await page.getByText("The price moved by more than the slippage allows.").waitFor();
    await page.keyboard.press("Escape");
  });

  it("unstakes and removes with a permit: both sides come back", async () => {
    await tab("Unstake");
    await all("Liquidity to unstake");
    await page.getByTestId("unstake").click();
    await sign(page, "Liquidity unstaked");
    expect(await staked()).toBe(0n);
    await tab("Remove");
    await all("Liquidity to remove");
    const tokens = await balance(store.token);
    await page.getByTestId("liquidity-remove").click();
    await signSteps(page, 2, "Liquidity removed");
    expect(await liquidity()).toBe(0n);
    expect(await balance(store.token)).toBeGreaterThan(tokens);
    // What was earned up to the unstaking is still there to harvest.
    expect(
      await client.readContract({ ...gauge(), functionName: "earned", args: [await pair(), holder] }),
    ).toBeGreaterThan(0n);
  });

  it("never left the site, and nothing broke in it", async () => {
    expect(await violations(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
});
