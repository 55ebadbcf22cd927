import { performanceVestingAbi } from "@takings/sdk/abi";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/axe.ts";
import { launch } from "./support/browser.ts";
import { type ChainClient, clientOf, people, skip, storeOf } from "./support/chain.ts";
import { ensurePool } from "./support/pool.ts";
import { passYear, settleYear, vaultYear } from "./support/settle.ts";
import { be, open, sign } from "./support/visit.ts";
import { ownWorld } from "./support/world.ts";

const DAY = 86_400;
/** IPerformanceVesting.Review. */
const review = { met: 1, missed: 2 };

describe("a merchant on the vesting page", () => {
  let world: Awaited<ReturnType<typeof ownWorld>>;
  let client: ChainClient;
  let browser: Browser;
  let page: Page;
  let problems: string[];
  let passing: Awaited<ReturnType<typeof storeOf>>;
  let missing: Awaited<ReturnType<typeof storeOf>>;

  const vault = (store: { vesting: `0x${string}` }) =>
    ({ address: store.vesting, abi: performanceVestingAbi }) as const;
  const year = (number: number) => page.getByTestId(`year-${number}`);
  const visit = async (token: string, persona: string) => {
    await page.goto(`${world.url}#/merchant/${token}`);
    await be(page, persona);
    await page.getByRole("link", { name: "Vesting", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: /^Vesting of/ }).waitFor();
  };
  /** Reads again what the chain moved on to. */
  const reload = async () => {
    await page.reload();
    await page.getByTestId("year-1").waitFor();
  };

  beforeAll(async () => {
    world = await ownWorld();
    client = clientOf(world.rpcUrl);
    browser = await launch();
    passing = await storeOf(client, world.url, 0);
    missing = await storeOf(client, world.url, 2);
    ({ page, problems } = await open(browser, world.url, "/stores"));
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it("reads the year's attested sales against its target, and what a passed review did", async () => {
    await passYear(client, passing, 2);
    const [, target] = await vaultYear(client, passing, 2);
    await settleYear(client, passing, 2, target);
    await visit(passing.token, "Merchant of Lantern & Loom");
    const [sales] = await vaultYear(client, passing, 2);
    expect(sales).toBeGreaterThanOrEqual(target);
    const whole = (value: bigint) => new Intl.NumberFormat("en").format(value / 1_000_000n);
    await year(2)
      .getByText(`${whole(sales)} dUSD of ${whole(target)} dUSD`)
      .waitFor();
    await year(2).getByText("Target met, review due").waitFor();
    await page.getByTestId("review-2").click();
    await sign(page, "Review recorded: passed");
    expect((await vaultYear(client, passing, 2))[3]).toBe(review.met);
    await year(2).getByText("Passed", { exact: true }).waitFor();
    await year(2).getByText("A tranche of 1,000,000 LOOM was earned.").waitFor();
    await page.getByText(/Year 2 passed: .* 1,000,000 LOOM earned/).waitFor();
  });

  it("reads why no slice can be placed yet, notes the price, and places one when it can", async () => {
    await ensurePool(client, world.url, passing, people.largeHolder);
    await reload();
    const place = page.getByTestId("place-slice");
    const before = await client.readContract({ ...vault(passing), functionName: "balances" });
    await page
      .getByTestId("refusal-placeSlice")
      .getByText(/Not now: The pool's average price does not cover enough time yet/)
      .waitFor();
    expect(await place.isDisabled()).toBe(true);
    await page.getByTestId("observe").click();
    await sign(page, "Pool observed");
    await skip(client, DAY + 600);
    await reload();
    await page.getByText("A slice can be placed now.").waitFor();
    await place.click();
    await sign(page, "Slice placed");
    const after = await client.readContract({ ...vault(passing), functionName: "balances" });
    expect(after.staged).toBeGreaterThan(before.staged);
    expect(after.locked + after.staged).toBe(before.locked + before.staged);
    await page
      .getByText(/^Slice of .* placed/)
      .first()
      .waitFor();
    await page.getByTestId("refusal-placeSlice").getByText("One slice a day").waitFor();
  });

  it("returns the staged liquidity's royalties to the holders", async () => {
    await skip(client, DAY);
    await reload();
    await page.getByTestId("return-royalties").click();
    await sign(page, "Royalties returned");
    await page
      .getByText(/of royalties returned to the holders' stream/)
      .first()
      .waitFor();
  });

  it("finds what lies further back, page by page", async () => {
    const history = page
      .locator("section")
      .filter({ has: page.getByRole("heading", { name: "History", exact: true }) });
    const first = history.getByText(/^Year 1 passed/);
    const next = history.getByRole("button", { name: "Next" });
    await history.getByText(/^1–10 of \d+$/).waitFor();
    expect(await history.locator("tbody tr").count()).toBe(10);
    expect(await first.count()).toBe(0);
    while ((await first.count()) === 0 && (await next.isEnabled())) await next.click();
    await first.waitFor();
    const [, from] = /^(\d+)–\d+ of/.exec((await history.getByText(/^\d+–\d+ of \d+$/).textContent())!)!;
    expect(Number(from)).toBeGreaterThan(10);
    await history.getByRole("button", { name: "Previous" }).click();
    await history.getByText(`${Number(from) - 10}–`).waitFor();
    expect(await history.locator("tbody tr").count()).toBe(10);
  });

  it("reads what a missed review did not do", async () => {
    const before = await client.readContract({ ...vault(missing), functionName: "balances" });
    await passYear(client, missing, 2);
    await settleYear(client, missing, 2, 1_000_000n);
    await visit(missing.token, "Merchant of Nordlicht Papeterie");
    await year(2)
      .getByText(/A miss can be recorded from/)
      .waitFor();
    await passYear(client, missing, 2, 60 * DAY + 60);
    await reload();
    await year(2).getByText("Target missed, review due").waitFor();
    await page.getByTestId("review-2").click();
    await sign(page, "Review recorded: missed");
    expect((await vaultYear(client, missing, 2))[3]).toBe(review.missed);
    await year(2).getByText("Missed", { exact: true }).waitFor();
    await year(2).getByText("The tranche stays locked.").waitFor();
    await page.getByText(/^Year 2 missed/).waitFor();
    expect(await client.readContract({ ...vault(missing), functionName: "balances" })).toEqual(before);
  });

  it("works for everybody, and nothing broke", async () => {
    expect(await violations(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
});
