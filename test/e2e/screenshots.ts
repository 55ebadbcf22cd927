// Writes a screenshot of every page (phone and wide, light and dark) of a running local world:
// node test/e2e/screenshots.ts <folder> [site URL]
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launch } from "./support/browser.ts";
import { be, open } from "./support/visit.ts";

const [folder, siteUrl = "http://127.0.0.1:5173/"] = process.argv.slice(2);
if (folder === undefined || folder === "--help") {
  console.error("usage: node test/e2e/screenshots.ts <folder> [site URL]");
  process.exit(folder === undefined ? 2 : 0);
}
mkdirSync(folder, { recursive: true });
const browser = await launch();
const { page: scout } = await open(browser, siteUrl, "/stores");
const link = await scout.locator("a[href*='/store/0x']").first().getAttribute("href");
const token = /0x[0-9a-fA-F]{40}/.exec(link ?? "")?.[0];
const pages: Record<string, [path: string, persona: string]> = {
  stores: ["/stores", "Holder"],
  store: [`/store/${token}`, "Holder"],
  roles: [`/store/${token}/roles`, "Holder"],
  portfolio: ["/portfolio", "Holder"],
  governance: ["/governance", "Holder"],
  proposal: [`/governance/${token}/6`, "Holder"],
  "new-proposal": [`/governance/${token}/new?control=withdrawalLimit`, "Holder"],
  liquidity: [`/liquidity/${token}`, "Holder"],
  vesting: [`/merchant/${token}/vesting`, "Merchant of Lantern & Loom"],
  sales: ["/sales", "Holder"],
  sale: ["/sales/1", "Holder"],
  apply: ["/apply", "New merchant"],
  application: ["/apply/1", "New merchant"],
  underwrite: ["/underwrite", "Underwriter"],
  merchant: [`/merchant/${token}`, "Merchant of Lantern & Loom"],
};
for (const [name, [path, persona]] of Object.entries(pages)) {
  for (const width of [390, 1_280]) {
    for (const colorScheme of ["light", "dark"] as const) {
      const { page } = await open(browser, siteUrl, path, {
        context: { viewport: { width, height: 844 }, colorScheme },
      });
      await be(page, persona);
      await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
      await page.waitForTimeout(800);
      const file = join(folder, `${name}-${width}-${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: true });
      console.log(file);
      await page.context().close();
    }
  }
}
await browser.close();
