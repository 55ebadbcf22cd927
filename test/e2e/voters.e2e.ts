import { royaltyTokenAbi, storeGovernorAbi } from "@takings/sdk/abi";
import type { Browser, Page } from "playwright-core";
import { mnemonicToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "./support/browser.ts";
import { clientOf, mnemonic, storeOf } from "./support/chain.ts";
import { connect, open, sign } from "./support/visit.ts";
import { TestWallet } from "./support/wallet.ts";
import { ownWorld } from "./support/world.ts";

const world = await ownWorld();
afterAll(() => world.stop());

/** "Double the withdrawal limit", which is open in the local world. */
const proposal = 6n;
const reason = "Signed on a plane.";

/** A vote that is signed by one and sent by another; who voted, and who did not. */
describe("voters", () => {
  const siteUrl = world.url;
  const client = clientOf(world.rpcUrl);
  const [signer, relayer] = [25, 26].map((addressIndex) => mnemonicToAccount(mnemonic, { addressIndex }));
  const wallet = new TestWallet(signer!, world.rpcUrl);
  let browser: Browser;
  let page: Page;
  let problems: string[];
  let store: Awaited<ReturnType<typeof storeOf>>;
  let signed = "";

  const governor = () => ({ address: store.governor, abi: storeGovernorAbi }) as const;

  beforeAll(async () => {
    browser = await launch();
    store = await storeOf(client, siteUrl, 0);
    ({ page, problems } = await open(browser, siteUrl, `/governance/${store.token}/${proposal}`, { wallet }));
    await connect(page);
  });
  afterAll(() => browser?.close());

  const short = (address: string) => `${address.slice(0, 8)}…${address.slice(-6)}`;

  it("are listed with their votes at the snapshot while they have not voted", async () => {
    await page.getByRole("tab", { name: "Not voted" }).click();
    const line = page
      .getByTestId("non-voters")
      .getByRole("listitem")
      .filter({ hasText: short(signer!.address) });
    await line.waitFor();
    const snapshot = await client.readContract({
      ...governor(),
      functionName: "proposalSnapshot",
      args: [proposal],
    });
    const votes = await client.readContract({
      address: store.token,
      abi: royaltyTokenAbi,
      functionName: "getPastVotes",
      args: [signer!.address, snapshot],
    });
    expect(await line.textContent()).toContain(new Intl.NumberFormat("en-US").format(votes / 10n ** 18n));
  });

  it("sign a vote, which sends nothing", async () => {
    const nonce = await client.getTransactionCount({ address: signer!.address });
    await page.getByTestId("vote-1").check({ force: true });
    await page.getByLabel("Reason").fill(reason);
    await page.getByText("Vote by signature instead").click();
    await page.getByTestId("vote-sign").click();
    await page.getByTestId("signed-text").waitFor();
    signed = await page.getByTestId("signed-text").inputValue();
    expect(JSON.parse(signed)).toMatchObject({
      kind: "takings-vote",
      chainId: 31_337,
      proposalId: String(proposal),
      support: 1,
      voter: signer!.address,
      reason,
    });
    expect(await client.getTransactionCount({ address: signer!.address })).toBe(nonce);
    expect(
      await client.readContract({
        ...governor(),
        functionName: "hasVoted",
        args: [proposal, signer!.address],
      }),
    ).toBe(false);
  });

  it("have it submitted by somebody else, unchanged", async () => {
    await wallet.become(relayer!);
    await page
      .locator(`[data-testid=wallet-account][aria-label*="${relayer!.address.slice(0, 6)}"]`)
      .waitFor();
    await page.getByText("Submit a signed vote").click();
    const field = page.locator("textarea[name=signed-vote]");
    await field.fill(signed.replace(`"${proposal}"`, '"5"'));
    await page.getByText("This vote is for another proposal.").waitFor();
    await field.fill(signed);
    const [, before] = await client.readContract({
      ...governor(),
      functionName: "proposalVotes",
      args: [proposal],
    });
    await page.getByTestId("vote-relay").click();
    await sign(page, "Signed vote submitted");
    const [, after] = await client.readContract({
      ...governor(),
      functionName: "proposalVotes",
      args: [proposal],
    });
    expect(after).toBeGreaterThan(before);
    expect(
      await client.readContract({
        ...governor(),
        functionName: "hasVoted",
        args: [proposal, signer!.address],
      }),
    ).toBe(true);
  });

  it("are then among those who voted, with their reason, and no longer among the others", async () => {
    await page.getByRole("tab", { name: /^Voted/ }).click();
    await page.getByText(`“${reason}”`).waitFor();
    await page.getByRole("tab", { name: "Not voted" }).click();
    await page.getByTestId("non-voters").waitFor();
    await page.getByTestId("non-voters").getByText(short(signer!.address)).waitFor({ state: "detached" });
  });

  it("cannot have it counted twice", async () => {
    await page.locator("textarea[name=signed-vote]").fill(signed);
    await page.getByText("This account has already voted.").waitFor();
    expect(await page.getByTestId("vote-relay").count()).toBe(0);
  });

  it("have the wallet list the token", async () => {
    await page.goto(`${siteUrl}#/store/${store.token}`);
    await page.getByTestId("watch-asset").click();
    await page.locator("[data-sonner-toast]").getByText("LOOM is in your wallet's list").waitFor();
    expect(wallet.watched).toEqual([{ address: store.token, symbol: "LOOM", decimals: 18 }]);
  });

  it("never left the site, and nothing broke in it", () => {
    expect(problems).toEqual([]);
  });
});
