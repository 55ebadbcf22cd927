// Lighthouse over every page of the dApp as it is published, on a simulated phone; the median of several runs.
// `npm run check -- lighthouse --help`.
import lighthouse, { type Result } from "lighthouse";
import * as constants from "lighthouse/core/config/constants.js";
import { pageFunctions } from "lighthouse/core/lib/page-functions.js";
import type { Browser } from "playwright-core";
import { freePort } from "../../script/dev/src/serve/port.ts";
import { launch } from "../e2e/support/browser.ts";
import { Foreground } from "./foreground.ts";
import { DEFAULT_SLOWDOWN, slowdownFor } from "./slowdown.ts";
import { siteOptions, withSite } from "./support.ts";

const runs = 3;
const bounds = { performance: 90, accessibility: 100, bestPractices: 95 };
const categories = ["performance", "accessibility", "best-practices"] as const;
const metrics = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "total-blocking-time",
  "cumulative-layout-shift",
  "speed-index",
] as const;

const options = siteOptions(`usage: npm run check -- lighthouse [options]

Runs Lighthouse (mobile, simulated throttling) ${runs} times on each page of the production build, served compressed as a
static host does, and exits 1 where a page's median is below ${bounds.performance} in performance, ${bounds.accessibility} in accessibility or ${bounds.bestPractices} in
best practices. Lighthouse's default slows the processor down four times, which makes a mid-tier phone of a high-end
desktop; for a slower machine its guide (docs/throttling.md) has a calibration by its own measure of the machine,
benchmarkIndex, taken before each run. Both are printed. The page's process goes before all others of this check: in real time
where this user may (chrt, Linux), else the others are lowered.`);

/** How fast this machine is just now, by Lighthouse's own measure. */
async function benchmarkIndex(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(pageFunctions.computeBenchmarkIndex);
  } finally {
    await page.close();
  }
}

interface Scores {
  path: string;
  performance: number;
  accessibility: number;
  bestPractices: number;
  /** How fast the machine was before each run, and by how much that run was slowed down. */
  benchmarkIndex: number[];
  cpuSlowdown: number[];
  /** How fast Lighthouse itself found the machine during each run. */
  measuredIndex: number[];
  /** Milliseconds, layout shift as a share. */
  metrics: Record<(typeof metrics)[number], number>;
  /** Audits that the page misses outside performance. */
  missed: string[];
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

function missedBy(result: Result): string[] {
  return (["accessibility", "best-practices"] as const).flatMap((name) =>
    result.categories[name]!.auditRefs.filter(({ id, weight }) => {
      const { score } = result.audits[id]!;
      return weight > 0 && score !== null && score < 1;
    }).map(({ id }) => id),
  );
}

/** @param name what the page is called in the report: its path without the address of this run's store */
async function judge(browser: Browser, url: string, name: string, port: number): Promise<Scores> {
  const results: Result[] = [];
  const indices: number[] = [];
  for (let run = 0; run < runs; run++) {
    const index = Math.round(await benchmarkIndex(browser));
    indices.push(index);
    const answer = await lighthouse(url, {
      port,
      onlyCategories: [...categories],
      formFactor: "mobile",
      throttling: { ...constants.throttling.mobileSlow4G, cpuSlowdownMultiplier: slowdownFor(index) },
      logLevel: "error",
    });
    if (answer === undefined) throw new Error(`Lighthouse gave no result for ${url}`);
    if (answer.lhr.runtimeError) throw new Error(`${name}: ${answer.lhr.runtimeError.message}`);
    results.push(answer.lhr);
  }
  const score = (category: (typeof categories)[number]) =>
    median(results.map((result) => Math.round((result.categories[category]!.score ?? 0) * 100)));
  return {
    path: name,
    performance: score("performance"),
    accessibility: score("accessibility"),
    bestPractices: score("best-practices"),
    benchmarkIndex: indices,
    cpuSlowdown: indices.map(slowdownFor),
    measuredIndex: results.map(({ environment }) => Math.round(environment.benchmarkIndex)),
    metrics: Object.fromEntries(
      metrics.map((id) => [
        id,
        Math.round(median(results.map(({ audits }) => audits[id]!.numericValue ?? 0)) * 1_000) / 1_000,
      ]),
    ) as Scores["metrics"],
    missed: missedBy(results[0]!),
  };
}

const holds = (scores: Scores) =>
  (Object.keys(bounds) as (keyof typeof bounds)[]).every((key) => scores[key] >= bounds[key]);

const pages = await withSite(options, async (site) => {
  const port = await freePort(0);
  const foreground = new Foreground();
  const browser = await launch(`--remote-debugging-port=${port}`, ...foreground.flags);
  try {
    const done: Scores[] = [];
    for (const { name, path } of site.pages) {
      foreground.clear();
      const scores = await judge(browser, `${site.productionUrl}#${path}`, path, port);
      done.push(scores);
      const { performance, accessibility, bestPractices, missed } = scores;
      process.stderr.write(
        `  ${holds(scores) ? "✓" : "✗"} ${name}: ${performance}, ${accessibility}, ${bestPractices} ${JSON.stringify(scores.metrics)} processor ÷ ${scores.cpuSlowdown.join(", ")} ${missed.join(" ")}\n`,
      );
    }
    return done;
  } finally {
    await browser.close();
  }
});

const ok = pages.every(holds);
if (options.json)
  console.log(JSON.stringify({ ok, bounds, runs, defaultCpuSlowdown: DEFAULT_SLOWDOWN, pages }));
else
  console.log(
    `${pages.filter(holds).length} of ${pages.length} pages reach ${Object.values(bounds).join(", ")} (performance, accessibility, best practices)`,
  );
process.exit(ok ? 0 : 1);
