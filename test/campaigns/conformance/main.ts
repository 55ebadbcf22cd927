// A client that knows the standards only, against two stores on two chains. `npm run check -- conformance --help`.
import { buildContracts } from "../../../script/toolchain/build.ts";
import { readOptions } from "../../options.ts";
import { checkConformance } from "./run.ts";

const usage = `usage: npm run check -- conformance [--json]

Drives permit, delegation by signature, propose, votes by signature (ECDSA and ERC-1271), queue and execute through the
standards' own interfaces (ERC-20, 165, 1271, 2612, 5267, 5805, 6372, IGovernor), in two stores on each of two chains where
every address is the same. Each signature is then replayed in its own store, in the other one and on the other chain. Foundry's
cast drives one proposal more.

  --dry-run   say what would be done, and do nothing
  --json      one JSON object last: stores, chains, steps, replaysRefused, castProposal, problems, seconds`;

const values = readOptions(usage, { "dry-run": { type: "boolean", default: false } });
if (values["dry-run"]) {
  console.log(JSON.stringify({ dryRun: true, stores: 4, chains: 2 }));
  process.exit(0);
}

const began = Date.now();
const say = (text: string) => process.stderr.write(`  ${text}\n`);
await buildContracts();
const report = await checkConformance(2, say);
for (const problem of report.problems) say(`✗ ${problem}`);
const seconds = Math.round((Date.now() - began) / 1000);
if (values.json) console.log(JSON.stringify({ ...report, seconds }));
else
  console.log(
    `${report.stores} stores: ${report.replaysRefused} replays refused, ${report.problems.length} problems`,
  );
process.exit(report.problems.length === 0 ? 0 : 1);
