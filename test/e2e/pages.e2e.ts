import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { violations } from "./support/axe.ts";
import { launch } from "./support/browser.ts";
import { clientOf, storeOf } from "./support/chain.ts";
import { be, open } from "./support/visit.ts";

const widths = [360, 1_280];
const themes = ["light", "dark"] as const;

/** Every page at phone and desktop width, in both themes: readable by everybody, and never wider than the screen. */
describe("every page", () => {
  const siteUrl = inject("siteUrl");
  const client = clientOf(inject("rpcUrl"));
  let browser: Browser;
  let token: string;

  beforeAll(async () => {
    browser = await launch();
    ({ token } = await storeOf(client, siteUrl, 0));
  });
  afterAll(() => browser?.close());

  const pages: [string, () => string][] = [
    ["stores", () => "/stores"],
    ["store", () => `/store/${token}`],
    ["role proof", () => `/store/${token}/roles`],
    ["portfolio", () => "/portfolio"],
    ["governance", () => "/governance"],
    ["proposal", () => `/governance/${token}/1`],
    ["new proposal", () => `/governance/${token}/new?control=withdrawalLimit`],
    ["liquidity", () => `/liquidity/${token}`],
    ["vesting", () => `/merchant/${token}/vesting`],
    ["sales", () => "/sales"],
    ["sale", () => "/sales/1"],
    ["apply", () => "/apply"],
    ["application", () => "/apply/1"],
    ["underwrite", () => "/underwrite"],
    ["merchant", () => `/merchant/${token}`],
  ];

  it.each(pages)("%s has no axe violation and no sideways scroll", async (_, path) => {
    const found: string[] = [];
    for (const width of widths) {
      for (const colorScheme of themes) {
        const context = { viewport: { width, height: 800 }, colorScheme };
        const { page, problems } = await open(browser, siteUrl, path(), { context });
        await be(page, "Holder");
        await page.getByRole("heading", { level: 1 }).waitFor();
        await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
        const where = `${width} px ${colorScheme}`;
        found.push(...(await violations(page)).map((text) => `${where}: ${text}`));
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (wider > 0) found.push(`${where}: ${wider} px wider than the screen`);
        found.push(...problems.map((text) => `${where}: ${text}`));
        await page.context().close();
      }
    }
    expect(found).toEqual([]);
  });
});
