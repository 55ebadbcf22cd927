import type { Browser } from "playwright-core";
import { zeroAddress } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { audit, type View } from "./support/audit.ts";
import { launch } from "./support/browser.ts";
import { clientOf, storeOf } from "./support/chain.ts";
import { pagesOf } from "./support/pages.ts";
import { ownWorld } from "./support/world.ts";

const world = await ownWorld();
afterAll(() => world.stop());

/** Two views that differ in everything; `npm run check -- a11y` takes every combination. */
const views: View[] = [
  { width: 360, theme: "dark", locale: "zh-CN" },
  { width: 1_280, theme: "light", locale: "en-US" },
];

/** Readable by everybody, never wider than the screen, and nothing breaks in it. */
describe("every page", () => {
  const siteUrl = world.url;
  let browser: Browser;
  let pages: ReturnType<typeof pagesOf>;

  beforeAll(async () => {
    browser = await launch();
    const { token } = await storeOf(clientOf(world.rpcUrl), siteUrl, 0);
    pages = pagesOf(token);
  });
  afterAll(() => browser?.close());

  it.each(pagesOf(zeroAddress).map(({ name }) => name))("%s", async (name) => {
    const page = pages.find((each) => each.name === name)!;
    for (const view of views) {
      const { where, found } = await audit(browser, siteUrl, page, view);
      expect(found, where).toEqual([]);
    }
  });
});
