// axe over every page of the dApp, in every combination of width, theme and language. `npm run check -- a11y --help`.
import { audit, themes, type View } from "../e2e/support/audit.ts";
import { launch } from "../e2e/support/browser.ts";
import { siteOptions, withSite } from "./support.ts";

const widths = [360, 1_280];
const locales = ["en-US", "zh-CN"] as const;

const options = siteOptions(`usage: npm run check -- a11y [options]

Opens every page as the person it is for, at ${widths.join(" and ")} px, light and dark, in English and Chinese, and runs axe on it.
Exits 1 at any violation, any page wider than its screen, any error in a page and any request to another host.`);

const views: View[] = widths.flatMap((width) =>
  themes.flatMap((theme) => locales.map((locale) => ({ width, theme, locale }))),
);

const report = await withSite(options, async ({ localUrl, pages }) => {
  const browser = await launch();
  try {
    const problems: string[] = [];
    for (const page of pages) {
      const before = problems.length;
      for (const view of views) {
        const { where, found } = await audit(browser, localUrl, page, view);
        problems.push(...found.map((text) => `${where}: ${text}`));
      }
      const own = problems.slice(before);
      process.stderr.write(`  ${own.length === 0 ? "✓" : "✗"} ${page.name}\n`);
      for (const problem of own) process.stderr.write(`    ${problem}\n`);
    }
    return { pages: pages.length, views: views.length, violations: problems.length, problems };
  } finally {
    await browser.close();
  }
});

if (options.json) console.log(JSON.stringify(report));
else console.log(`${report.pages} pages in ${report.views} views: ${report.violations} violations`);
process.exit(report.violations === 0 ? 0 : 1);
