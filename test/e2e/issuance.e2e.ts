import { credentialRegistryAbi, issuanceDeskAbi, publicSaleAbi } from "@takings/sdk/abi";
import type { Browser, Page } from "playwright-core";
import {
  type Address,
  encodeFunctionData,
  erc20Abi,
  getContractAddress,
  keccak256,
  parseAbi,
  parseUnits,
  stringToHex,
} from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "./support/browser.ts";
import { type ChainClient, clientOf, people, skip } from "./support/chain.ts";
import { be, open, sign, signSteps } from "./support/visit.ts";
import { ownWorld } from "./support/world.ts";

const DAY = 86_400;
const active = 5;
const evidence = {
  name: "reports.zip",
  mimeType: "application/zip",
  buffer: Buffer.from("settlement reports"),
};
const offerDocument = { name: "offer.pdf", mimeType: "application/pdf", buffer: Buffer.from("offer") };

/** From a merchant's application to a store that its holders own: four people, one browser, every transaction signed. */
describe("issuance", () => {
  let world: Awaited<ReturnType<typeof ownWorld>>;
  let siteUrl: string;
  let client: ChainClient;
  let browser: Browser;
  let page: Page;
  let problems: string[];
  let desk: { address: Address; abi: typeof issuanceDeskAbi };
  let id: bigint;

  const go = (path: string) => page.goto(`${siteUrl}#${path}`);
  const ready = (testId: string) =>
    page.waitForFunction(
      (name) => document.querySelector<HTMLButtonElement>(`[data-testid=${name}]`)?.disabled === false,
      testId,
    );
  const stateOf = () => client.readContract({ ...desk, functionName: "stateOf", args: [id] });
  const sale = () => client.readContract({ ...desk, functionName: "saleOf", args: [id] });

  beforeAll(async () => {
    world = await ownWorld();
    siteUrl = world.url;
    client = clientOf(world.rpcUrl);
    browser = await launch();
    const config = (await (await fetch(new URL("config.json", siteUrl))).json()) as {
      chains: { desk: Address }[];
    };
    desk = { address: config.chains[0]!.desk, abi: issuanceDeskAbi };
    ({ page, problems } = await open(browser, siteUrl, "/apply"));
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it("a merchant applies, told at once which figures the contract would refuse", async () => {
    await be(page, "New merchant");
    const figures = {
      "Inventory at cost": "60 000",
      "Operating margin": "14",
      Growth: "-2.5",
      "Sales history": "30",
      "Refund ratio": "6",
      "Days of inventory (DIO)": "70",
    };
    for (const [label, value] of Object.entries(figures)) await page.getByLabel(label).fill(value);
    await page.getByLabel("Net sales, 12 months").fill("50,000");
    await page.locator("[data-testid=criterion-netSales][data-met=false]").waitFor();
    await page.getByLabel("Net sales, 12 months").fill("1,5");
    await page.getByText("This can be read two ways.").waitFor();
    await page.getByLabel("Net sales, 12 months").fill("480,000");
    await page.locator("[data-testid=criterion-netSales][data-met=true]").waitFor();
    await page.getByLabel("Evidence", { exact: true }).setInputFiles(evidence);
    await page.getByText(keccak256(evidence.buffer)).waitFor();
    await page.reload();
    expect(await page.getByLabel("Net sales, 12 months").inputValue()).toBe("480,000");
    await ready("submit-application");
    await page.getByTestId("submit-application").click();
    await sign(page, "Application made");
    await page.waitForURL(/#\/apply\/\d+$/);
    id = BigInt(/(\d+)$/.exec(page.url())![1]!);
    const application = await client.readContract({ ...desk, functionName: "applicationOf", args: [id] });
    expect(application).toMatchObject({
      merchant: people.applicant.address,
      evidence: keccak256(evidence.buffer),
      figures: { netSales: 480_000n, inventoryValue: 60_000n, growthBps: -250, refundBps: 600 },
    });
  });

  it("an underwriter checks the evidence, writes terms and signs them", async () => {
    await go("/underwrite");
    await be(page, "Underwriter");
    await page.getByRole("link", { name: new RegExp(`No. ${id} `) }).click();
    await page.getByLabel("Is this the declared evidence?").setInputFiles(offerDocument);
    await page.getByText("No: offer.pdf").waitFor();
    await page.getByLabel("Is this the declared evidence?").setInputFiles(evidence);
    await page.getByText("Yes: reports.zip").waitFor();
    const terms = {
      grade: "BB+",
      name: "Maple & Co Royalty",
      symbol: "MAPLE",
      keeper: people.holder.address,
      commerceSource: "amazon:maple:Amazon.com",
      bankSource: "bank:maple:USD",
    };
    for (const [term, value] of Object.entries(terms)) await page.getByTestId(`term-${term}`).fill(value);
    await page.getByLabel("Offer document").setInputFiles(offerDocument);
    await page.locator("[data-testid=rehearsal][data-issuable=true]").waitFor();
    await page.getByTestId("assess").click();
    await ready("tx-sign");
    await page.getByTestId("tx-sign").click();
    await page.getByText("Sign step 2 of 2").waitFor();
    await sign(page, "Offer made");
    const offer = await client.readContract({ ...desk, functionName: "offerOf", args: [id] });
    expect(offer.underwriter).toBe(people.underwriter.address);
  });

  it("the merchant reads every term, accepts, and registers sealed credentials", async () => {
    await go(`/apply/${id}`);
    await be(page, "New merchant");
    await page.getByTestId("accept").click();
    const dialog = page.getByRole("dialog");
    for (const term of ["Royalty share of net sales", "Hard cap", "Net sales targets", "Quorum at least"])
      await dialog.getByText(term).first().waitFor();
    await sign(page, "Offer accepted");
    await page.locator("[data-testid=check-credentials][data-done=false]").waitFor();
    const { token } = await client.readContract({ ...desk, functionName: "integrationOf", args: [id] });
    const { timestamp } = await client.getBlock();
    const sealing = (store: Address) =>
      encodeFunctionData({
        abi: credentialRegistryAbi,
        functionName: "grant",
        args: [
          store,
          stringToHex("amazon", { size: 32 }),
          {
            version: 1,
            expiry: timestamp + 365n * BigInt(DAY),
            threshold: 2,
            ciphertext: keccak256("0x01"),
            location: "ipfs://sealed",
            custodians: [1, 2, 3].map((custodian) => keccak256(stringToHex(`custodian ${custodian}`))),
          },
        ],
      });
    const call = page.getByLabel("The printed call");
    await call.fill(sealing(getContractAddress({ from: token, nonce: 1n })));
    await page.getByText("This was sealed for another store.").waitFor();
    await call.fill(sealing(token));
    await page.getByTestId("register-credentials").click();
    await sign(page, "Credentials registered");
    await page.locator("[data-testid=check-credentials][data-done=true]").waitFor();
    await page.getByTestId("open-sale").click();
    await sign(page, "Sale announced");
  });

  it("a sale that falls short pays its buyer everything back", async () => {
    // What would happen; the chain then begins again from here, for the sale that succeeds.
    const here = await client.snapshot();
    const address = await sale();
    const asset = await client.readContract({ address, abi: publicSaleAbi, functionName: "asset" });
    const { address: holder } = people.holder;
    const held = () =>
      client.readContract({ address: asset, abi: erc20Abi, functionName: "balanceOf", args: [holder] });
    const before = await held();
    await skip(client, 11 * 60);
    await go("/sales");
    await page.getByRole("link", { name: "Maple & Co Royalty" }).click();
    await be(page, "Holder");
    await page.getByLabel("Pay", { exact: true }).fill("1,234.56");
    await ready("buy");
    await page.getByTestId("buy").click();
    await signSteps(page, 2, "Bought");
    expect(await held()).toBe(before - parseUnits("1234.56", 6));
    await skip(client, 15 * DAY);
    await page.reload();
    await page.locator("[data-testid=sale-status][data-status=failed]").waitFor();
    await page.getByRole("button", { name: "Take back 1,234.56 dUSD" }).click();
    await sign(page, "Refunded");
    expect(await held()).toBe(before);
    await page.getByTestId("refund").waitFor({ state: "detached" });
    await client.revert({ id: here });
    await page.reload();
    await page.locator("[data-testid=sale-status]").waitFor();
  });

  it("buyers find the sale and buy, each up to the cap of an account", async () => {
    const address = await sale();
    const asset = await client.readContract({ address, abi: publicSaleAbi, functionName: "asset" });
    const { hash } = await mint(asset, people.largeHolder.address, parseUnits("6000", 6));
    await client.waitForTransactionReceipt({ hash });
    await skip(client, 11 * 60);
    await go("/sales");
    await page.getByRole("link", { name: "Maple & Co Royalty" }).click();
    for (const buyer of ["Holder", "Large holder"]) {
      await be(page, buyer);
      await page.getByLabel("Pay", { exact: true }).fill("6,000.01");
      await page.getByText(/^At most 6,000.00/).waitFor();
      await page.getByLabel("Pay", { exact: true }).fill("6,000");
      await ready("buy");
      await page.getByTestId("buy").click();
      await ready("tx-sign");
      await page.getByTestId("tx-sign").click();
      await page.getByText("Sign step 2 of 2").waitFor();
      await sign(page, "Bought");
    }
    expect(await client.readContract({ address, abi: publicSaleAbi, functionName: "raised" })).toBe(
      parseUnits("12000", 6),
    );
  });

  it("after the close anybody issues the store, and buyers claim their tokens", async () => {
    await skip(client, 15 * DAY);
    await page.reload();
    await page.locator("[data-testid=sale-status][data-status=succeeded]").waitFor();
    await page.getByTestId("activate").click();
    await sign(page, "Store issued");
    expect(await stateOf()).toBe(active);
    await page.locator("[data-testid=sale-status][data-status=finalized]").waitFor();
    await be(page, "Holder");
    await page.getByTestId("claim").click();
    await sign(page, "Tokens claimed");
    const { token } = await client.readContract({ ...desk, functionName: "storeOf", args: [id] });
    const balance = await client.readContract({
      address: token,
      abi: erc20Abi,
      functionName: "balanceOf",
      args: [people.holder.address],
    });
    // 6,000 dollars at 0.24.
    expect(balance).toBe(parseUnits("25000", 18));
    await go(`/store/${token}/roles`);
    await page.locator("[data-testid=verdict][data-sound=true]").waitFor();
    expect(problems).toEqual([]);
  });

  async function mint(asset: Address, to: Address, amount: bigint) {
    const abi = parseAbi(["function mint(address to, uint256 amount)"]);
    const hash = await client.writeContract({
      address: asset,
      abi,
      functionName: "mint",
      args: [to, amount],
      account: people.holder,
      chain: client.chain,
    });
    return { hash };
  }
});
