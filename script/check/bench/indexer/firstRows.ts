// How long a stranger waits for the directory's first rows: the built site in a real browser, nothing cached.
import type { Browser } from "playwright-core";
import { launch } from "../../../../test/e2e/support/browser.ts";
import { freePort } from "../../../dev/src/serve/port.ts";
import { serveSite } from "../../../dev/src/serve/server.ts";

async function once(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1_280, height: 900 }, locale: "en-US" });
  try {
    const page = await context.newPage();
    const began = performance.now();
    await page.goto(`${url}#/`, { waitUntil: "commit" });
    // A row of the synthetic stores: what the indexer told, not what the chain alone would.
    await page
      .getByRole("link", { name: /Synthetic store/ })
      .first()
      .waitFor({ timeout: 20_000 });
    return performance.now() - began;
  } finally {
    await context.close();
  }
}

/** Milliseconds from the address to the first rows on screen: the median of `times` cold visits. */
export async function timeFirstRows(site: string, config: object, times = 5): Promise<number> {
  const server = await serveSite(site, await freePort(0), () => config);
  const browser = await launch();
  try {
    const found: number[] = [];
    // The first visit starts the browser's own processes.
    await once(browser, server.url);
    for (let visit = 0; visit < times; visit++) found.push(await once(browser, server.url));
    return Math.round(found.sort((a, b) => a - b)[Math.floor(times / 2)]!);
  } finally {
    await browser.close();
    await server.stop();
  }
}
