// How long a stranger waits for the directory's first rows: the built site in a real browser, nothing cached.

import { freePort, serveSite } from "@takings/dev/serve";
import type { Browser } from "playwright-core";
import { launch } from "../../e2e/support/browser.ts";

/**
 * Notes when rows of the synthetic stores were painted: the indexer's answer, not what the chain alone would give. A frame's
 * callbacks come before it is painted, a task after them.
 */
const watchRows = `new MutationObserver((_, watcher) => {
  if (![...document.querySelectorAll("a")].some((link) => link.textContent.includes("Synthetic store"))) return;
  watcher.disconnect();
  requestAnimationFrame(() => setTimeout(() => {
    console.info("rows at", performance.timeOrigin + performance.now());
  }));
}).observe(document, { subtree: true, childList: true });`;

async function once(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1_280, height: 900 }, locale: "en-US" });
  try {
    const page = await context.newPage();
    await page.addInitScript({ content: watchRows });
    // The page reports it: looking from here would cost it the time that is measured.
    const told = page.waitForEvent("console", {
      predicate: (message) => message.text().startsWith("rows at "),
      timeout: 20_000,
    });
    const began = performance.timeOrigin + performance.now();
    await page.goto(`${url}#/`, { waitUntil: "commit" });
    return Number((await told).text().split(" ")[2]) - began;
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
