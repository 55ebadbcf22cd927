import { merchantAccountAbi, royaltyTokenAbi, storeGovernorAbi } from "@takings/sdk/abi";
import type { Browser, Page } from "playwright-core";
import { type Address, encodeFunctionData, erc20Abi, parseEventLogs } from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "./support/browser.ts";
import { type ChainClient, clientOf, mnemonic, people, skip, storeOf } from "./support/chain.ts";
import { createSafe, SafeWallet } from "./support/safe.ts";
import { connect, open, sign } from "./support/visit.ts";
import { TestWallet } from "./support/wallet.ts";
import { ownWorld } from "./support/world.ts";

const DAY = 86_400;

/** A holder that is a contract of two owners: Safe's own contracts, as they stand on every chain. */
describe("a Safe", () => {
  const owners = [27, 28].map((addressIndex) => mnemonicToAccount(mnemonic, { addressIndex }));
  let world: Awaited<ReturnType<typeof ownWorld>>;
  let siteUrl: string;
  let client: ChainClient;
  let safe: Address;
  let wallet: SafeWallet;
  let browser: Browser;
  let page: Page;
  let problems: string[];
  let store: Awaited<ReturnType<typeof storeOf>>;
  let proposals: bigint[];

  const token = () => ({ address: store.token, abi: royaltyTokenAbi }) as const;
  const governor = () => ({ address: store.governor, abi: storeGovernorAbi }) as const;
  const notice = (text: string | RegExp) =>
    page.locator("[data-sonner-toast]").getByText(text).first().waitFor({ timeout: 60_000 });
  const hasVoted = (proposal: bigint) =>
    client.readContract({ ...governor(), functionName: "hasVoted", args: [proposal, safe] });

  /** A proposal of a weekly withdrawal limit of so many dollars. */
  async function propose(dollars: bigint): Promise<bigint> {
    const hash = await client.writeContract({
      account: people.largeHolder,
      ...governor(),
      functionName: "propose",
      args: [
        [store.merchantAccount],
        [0n],
        [
          encodeFunctionData({
            abi: merchantAccountAbi,
            functionName: "setLimit",
            args: [dollars * 1_000_000n, 7 * DAY],
          }),
        ],
        `# A limit of ${dollars} dollars`,
      ],
    });
    const { logs } = await client.waitForTransactionReceipt({ hash });
    return parseEventLogs({ abi: storeGovernorAbi, eventName: "ProposalCreated", logs })[0]!.args.proposalId;
  }

  beforeAll(async () => {
    world = await ownWorld();
    siteUrl = world.url;
    client = clientOf(world.rpcUrl);
    browser = await launch();
    store = await storeOf(client, siteUrl, 0);
    safe = await createSafe(client, owners);
    const from = people.holder;
    const balance = await client.readContract({
      ...token(),
      functionName: "balanceOf",
      args: [from.address],
    });
    const hash = await client.writeContract({
      account: from,
      ...token(),
      functionName: "transfer",
      args: [safe, balance / 2n],
    });
    await client.waitForTransactionReceipt({ hash });
    proposals = [await propose(500_000n), await propose(600_000n)];
    await skip(client, 3 * DAY);
    wallet = new SafeWallet(client, safe, owners, world.rpcUrl);
    ({ page, problems } = await open(browser, siteUrl, "/portfolio", { wallet }));
    await connect(page);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it("claims: followed while its other owner has not signed, and told once it is carried out", async () => {
    const asset = await client.readContract({ ...token(), functionName: "asset" });
    const balance = () =>
      client.readContract({ address: asset, abi: erc20Abi, functionName: "balanceOf", args: [safe] });
    const before = await balance();
    await page.getByTestId("claim-LOOM").click();
    await sign(page, /Its other owners may have to sign/);
    expect(await balance()).toBe(before);
    const hash = await wallet.carryOut();
    await notice("LOOM royalties claimed");
    const { logs } = await client.getTransactionReceipt({ hash });
    const claimed = parseEventLogs({ abi: royaltyTokenAbi, eventName: "RoyaltyClaimed", logs });
    expect(claimed).toHaveLength(1);
    expect(claimed[0]!.args.account).toBe(safe);
    expect((await balance()) - before).toBe(claimed[0]!.args.amount);
    expect(claimed[0]!.args.amount).toBeGreaterThan(0n);
  });

  it("signs a vote with all its owners' keys, which somebody else submits", async () => {
    const [proposal] = proposals;
    await page.goto(`${siteUrl}#/governance/${store.token}/${proposal}`);
    await page.getByTestId("vote-1").check({ force: true });
    await page.getByText("Vote by signature instead").click();
    await page.getByTestId("vote-sign").click();
    await page.getByTestId("signed-text").waitFor();
    const signed = await page.getByTestId("signed-text").inputValue();
    expect(JSON.parse(signed)).toMatchObject({ kind: "takings-vote", voter: safe, support: 1 });
    expect(await hasVoted(proposal!)).toBe(false);

    const relayer = new TestWallet(people.applicant, world.rpcUrl);
    const other = await open(browser, siteUrl, `/governance/${store.token}/${proposal}`, { wallet: relayer });
    await connect(other.page);
    await other.page.getByText("Submit a signed vote").click();
    await other.page.locator("textarea[name=signed-vote]").fill(signed);
    await other.page.getByTestId("vote-relay").click();
    await sign(other.page, "Signed vote submitted");
    expect(await hasVoted(proposal!)).toBe(true);
    expect(other.problems).toEqual([]);
    await other.page.context().close();
  });

  it("is told when what it proposed cannot be carried out any more, and why", async () => {
    const [, proposal] = proposals;
    await page.goto(`${siteUrl}#/governance/${store.token}/${proposal}`);
    await page.getByTestId("vote-0").check({ force: true });
    await page.getByTestId("vote-submit").click();
    await sign(page, /Its other owners may have to sign/);
    // The second owner is on holiday.
    await skip(client, 30 * DAY);
    await wallet.carryOut();
    await notice(/^Failed/);
    expect(await hasVoted(proposal!)).toBe(false);
  });

  it("was asked for nothing by any other host, and nothing went wrong", () => {
    expect(problems).toEqual([]);
  });
});
