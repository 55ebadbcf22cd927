// Lighthouse over every page of the dApp as it is published, on a simulated phone; the median of several runs.
// `npm run check -- lighthouse --help`.

import { freePort } from "@takings/dev/serve";
import lighthouse, { type Result } from "lighthouse";
import { launch } from "../e2e/support/browser.ts";
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

Runs Lighthouse with its defaults (mobile, simulated throttling) ${runs} times on each page of the production build, served
compressed as a static host does, and exits 1 where a page's median is below ${bounds.performance} in performance, ${bounds.accessibility} in
accessibility or ${bounds.bestPractices} in best practices. The defaults make a mid-tier phone of a fast desktop: a slower machine, or
one that is busy, gives lower scores. benchmarkIndex, Lighthouse's own measure of the machine during each run, is printed
next to them.`);

interface Scores {
  path: string;
  performance: number;
  accessibility: number;
  bestPractices: number;
  /** How fast Lighthouse found the machine during each run. */
  benchmarkIndex: number[];
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
async function judge(url: string, name: string, port: number): Promise<Scores> {
  const results: Result[] = [];
  for (let run = 0; run < runs; run++) {
    const answer = await lighthouse(url, {
      port,
      onlyCategories: [...categories],
      formFactor: "mobile",
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
    benchmarkIndex: results.map(({ environment }) => Math.round(environment.benchmarkIndex)),
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
  const browser = await launch(`--remote-debugging-port=${port}`);
  try {
    const done: Scores[] = [];
    for (const { name, path } of site.pages) {
      const scores = await judge(`${site.productionUrl}#${path}`, path, port);
      done.push(scores);
      const { performance, accessibility, bestPractices, missed } = scores;
      process.stderr.write(
        `  ${holds(scores) ? "✓" : "✗"} ${name}: ${performance}, ${accessibility}, ${bestPractices} ${JSON.stringify(scores.metrics)} benchmarkIndex ${scores.benchmarkIndex.join(", ")} ${missed.join(" ")}\n`,
      );
    }
    return done;
  } finally {
    await browser.close();
  }
});

const ok = pages.every(holds);
if (options.json) console.log(JSON.stringify({ ok, bounds, runs, pages }));
else
  console.log(
    `${pages.filter(holds).length} of ${pages.length} pages reach ${Object.values(bounds).join(", ")} (performance, accessibility, best practices)`,
  );
process.exit(ok ? 0 : 1);
