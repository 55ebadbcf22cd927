// Writes a picture of every page of the dApp: phone and wide, light and dark, English and Chinese.
// `npm run screenshots -- --help`.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { show, themes } from "../e2e/support/audit.ts";
import { launch } from "../e2e/support/browser.ts";
import { showsChinese, useSystemFonts, withoutChinese } from "./chinese.ts";
import { siteOptions, withSite } from "./support.ts";

const widths = [390, 1_280];
const locales = { en: "en-US", zh: "zh-CN" } as const;

const options = siteOptions(`usage: npm run screenshots -- <folder> [options]

Writes <page>-<width>-<theme>-<language>.png of every page, as the person it is for sees it, at ${widths.join(" and ")} px, light and
dark, in English and Chinese. Needs a system font for Chinese (Debian and Ubuntu: fonts-noto-cjk or fonts-wqy-microhei);
without one nothing is written and the exit code is 1.`);
const [folder] = options.positionals;
if (folder === undefined) {
  console.error("a folder is needed; see --help");
  process.exit(2);
}

useSystemFonts();
const trial = await launch();
const readable = await showsChinese(trial);
await trial.close();
if (!readable) {
  console.error(withoutChinese);
  process.exit(1);
}

mkdirSync(folder, { recursive: true });
const files = await withSite(options, async ({ localUrl, pages }) => {
  const browser = await launch();
  const written: string[] = [];
  try {
    for (const page of pages)
      for (const width of widths)
        for (const theme of themes)
          for (const [language, locale] of Object.entries(locales)) {
            const shown = await show(browser, localUrl, page, { width, theme, locale });
            const file = join(folder, `${page.name}-${width}-${theme}-${language}.png`);
            await shown.page.screenshot({ path: file, fullPage: true, animations: "disabled" });
            written.push(file);
            process.stderr.write(`  ${file}\n`);
            await shown.page.context().close();
          }
    return written;
  } finally {
    await browser.close();
  }
});

if (options.json) console.log(JSON.stringify({ files }));
else console.log(`${files.length} pictures in ${folder}`);
