import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
}

declare global {
  interface Window {
    axe: { run(): Promise<AxeResult> };
  }
}

/** What axe finds on the page as it is, one line per place. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const result = await page.evaluate(() => window.axe.run());
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary.split("\n").join(" ")}`,
    ),
  );
}
