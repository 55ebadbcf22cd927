import type { Browser } from "playwright-core";
import { violations } from "./axe.ts";
import { type SitePage, settled } from "./pages.ts";
import { be, open } from "./visit.ts";

export const themes = ["light", "dark"] as const;

/** How somebody looks at a page. */
export interface View {
  /** CSS pixels. */
  width: number;
  theme: (typeof themes)[number];
  locale: "en-US" | "zh-CN";
}

/** Opens a page of the local build as its persona sees it, with nothing loading any more. */
export async function show(browser: Browser, siteUrl: string, { path, persona }: SitePage, view: View) {
  const { width, theme, locale } = view;
  const context = { viewport: { width, height: 844 }, colorScheme: theme, locale };
  const shown = await open(browser, siteUrl, path, { context });
  await be(shown.page, persona);
  await settled(shown.page);
  return shown;
}

/** What is wrong with a page as shown: axe's violations, sideways scroll, errors, requests to other hosts. */
export async function audit(
  browser: Browser,
  siteUrl: string,
  page: SitePage,
  view: View,
): Promise<{ where: string; found: string[] }> {
  const shown = await show(browser, siteUrl, page, view);
  const found = await violations(shown.page);
  const wider = await shown.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (wider > 0) found.push(`${wider} px wider than the screen`);
  found.push(...shown.problems);
  await shown.page.context().close();
  return { where: `${page.name}, ${view.width} px, ${view.theme}, ${view.locale}`, found };
}
