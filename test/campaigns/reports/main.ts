// Spoils settlement reports in thousands of ways and proves that the keeper refuses each, or reads it right.
import { seededRandom } from "@takings/dev/data";
import { readOptions } from "../../options.ts";
import { corpus, type Pristine } from "./corpus.ts";
import { pick } from "./damage/tools.ts";
import { attempt, type Finding, families, type Outcome, truth } from "./run.ts";

const usage = `usage: npm run check -- reports [--variants <number>] [--seed <text>] [--json]

Spoils settlement reports (cut, swapped, re-encoded, locale, duplicated, altered): made-up ones, ones of the real orders
of Online Retail and, where TAKINGS_REAL_REPORTS names a folder, the reports in it. Exits 1 if one is accepted that is
not proved right, or if the reader ends in anything but a refusal.

  --variants   how many (default 12000)
  --seed       same seed, same variants (default "takings")
  --json       one JSON object: variants, accepted, refused, wronglyAccepted, crashed and what they are made of
                 same      accepted, with the figures of the undamaged report
                 restated  accepted as what it is, a whole and consistent report that says something else: by a second,
                           independent reading too; refused wherever the settlement's true report is known, and
                           never settled where its deposit does not agree (restatedStoppedByDeposit)
                 quarantined  counted among the refused: nothing of such a report is signed or sent`;

const values = readOptions(usage, {
  variants: { type: "string", default: "12000" },
  seed: { type: "string", default: "takings" },
});
const wanted = Number(values.variants);
if (!Number.isSafeInteger(wanted) || wanted < 1) {
  console.error(`--variants is not a positive number\n\n${usage}`);
  process.exit(2);
}

const began = performance.now();
const random = seededRandom(values.seed);
process.stderr.write("reading the undamaged reports …\n");
const reports = corpus(random, process.env.TAKINGS_REAL_REPORTS);
const groups = [reports.synthetic, reports.onlineRetail, reports.own].filter(({ length }) => length > 0);
const originals = new Map(groups.flat().map((report) => [report, truth(report)]));
const all: readonly Pristine[] = [...originals.keys()];

const outcomes: Record<Outcome, number> = {
  refused: 0,
  quarantined: 0,
  same: 0,
  restated: 0,
  wronglyAccepted: 0,
  crashed: 0,
};
const byFamily: Record<string, Record<Outcome, number>> = {};
for (const family of Object.keys(families)) byFamily[family] = { ...outcomes };
const restatedBy: Record<string, number> = {};
const bad: Finding[] = [];
let variants = 0;
let restatedStoppedByDeposit = 0;
process.stderr.write(`${all.length} reports; spoiling them ${wanted} times …\n`);
while (variants < wanted) {
  const report = pick(pick(groups, random), random);
  const finding = attempt(report, originals.get(report)!, all, random);
  if (finding === undefined) continue;
  variants += 1;
  const { outcome, damage } = finding;
  outcomes[outcome] += 1;
  byFamily[damage.slice(0, damage.indexOf(":"))]![outcome] += 1;
  if (outcome === "restated") {
    restatedBy[damage] = (restatedBy[damage] ?? 0) + 1;
    restatedStoppedByDeposit += finding.depositAgrees ? 0 : 1;
  }
  if (outcome === "wronglyAccepted" || outcome === "crashed") bad.push(finding);
}

for (const { outcome, report, damage, detail } of bad.slice(0, 20)) {
  process.stderr.write(`${outcome}: ${report}, ${damage}: ${detail}\n`);
}
const { same, restated, quarantined, wronglyAccepted, crashed } = outcomes;
const result = {
  variants,
  accepted: same + restated + wronglyAccepted,
  refused: outcomes.refused + quarantined,
  wronglyAccepted,
  crashed,
  same,
  restated,
  restatedStoppedByDeposit,
  quarantined,
  reports: Object.fromEntries(Object.entries(reports).map(([name, group]) => [name, group.length])),
  byFamily,
  restatedBy,
  seed: values.seed,
  seconds: Math.round((performance.now() - began) / 100) / 10,
};
if (values.json) console.log(JSON.stringify(result));
else
  console.log(
    Object.entries(result)
      .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
      .join("\n"),
  );
process.exit(wronglyAccepted + crashed === 0 ? 0 : 1);
