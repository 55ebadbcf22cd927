// The money of a store against a plain model in exact rationals, over random histories. `npm run check -- model --help`.
import { buildContracts } from "../../../script/toolchain/build.ts";
import { readOptions } from "../../options.ts";
import { compareHistories } from "./run.ts";

const usage = `usage: npm run check -- model [--histories N] [--acts N] [--seed S] [--json]

Plays N random histories (default 24) of a store on a local chain: settlements, also negative ones and such that leave arrears,
payments, adjustments, sweeps, withdrawals, claims of all kinds, transfers, locked and unlocked tokens, a stream that pauses,
liquidity, swaps, stakes and harvests. After every act every balance, credit and total of the chain has to be the model's, to
the unit; the model knows no index and no packed word, it credits each account second by second, in exact rationals.

  --acts N    acts of a history (default 80)
  --seed S    a whole number (default 1); the same seed plays the same histories
  --dry-run   say what would be played, and do nothing
  --json      one JSON object last: histories, actions, byFunction, compared, difference, seed, problems, seconds`;

const values = readOptions(usage, {
  histories: { type: "string", default: "24" },
  acts: { type: "string", default: "80" },
  seed: { type: "string", default: "1" },
  "dry-run": { type: "boolean", default: false },
});
const [histories, acts, seed] = [Number(values.histories), Number(values.acts), Number(values.seed)];
const whole = (value: number) => Number.isInteger(value) && value > 0;
if (!whole(histories) || !whole(acts) || !Number.isInteger(seed)) {
  console.log(usage);
  process.exit(2);
}
if (values["dry-run"]) {
  console.log(JSON.stringify({ dryRun: true, histories, acts, seed }));
  process.exit(0);
}

const began = Date.now();
const say = (text: string) => process.stderr.write(`  ${text}\n`);
await buildContracts();
const report = await compareHistories({ histories, acts, seed, say });
for (const problem of report.problems) say(`✗ ${problem}`);
const seconds = Math.round((Date.now() - began) / 1000);
if (values.json) console.log(JSON.stringify({ ...report, seconds }));
else
  console.log(
    `${report.histories} histories, ${report.actions} transactions: difference ${report.difference}`,
  );
process.exit(report.problems.length === 0 && report.difference === "0" ? 0 : 1);
