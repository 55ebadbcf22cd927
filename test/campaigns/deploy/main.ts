// The real networks' deployments, rehearsed on local chains that mimic them. `npm run check -- deploy --help`.
import { buildContracts } from "../../../script/toolchain/build.ts";
import { readOptions } from "../../options.ts";
import { type Rehearsal, rehearse } from "./rehearsal.ts";

const usage = `usage: npm run check -- deploy [--network <name>[,<name>…]] [--json]

For each network: starts a local chain with its chain id and its stablecoins and exchange at their real addresses, runs the
deployment dry, interrupted, resumed and once more, reads the result back, issues a store in a simulation, and writes the
verification inputs to dist/verification/. Exits 1 if anything is not as it should be.

  --network   names from script/deploy/networks.json (default mainnet,bsc)
  --json      one JSON object: ok, rehearsals, problems`;

const values = readOptions(usage, { network: { type: "string", default: "mainnet,bsc" } });

await buildContracts(
  "script/deploy",
  "node_modules/@openzeppelin/contracts/governance/TimelockController.sol",
);
const rehearsals: Rehearsal[] = [];
for (const network of values.network.split(","))
  rehearsals.push(await rehearse(network, (line) => console.error(line)));
const problems = rehearsals.flatMap(({ network, problems: own }) => own.map((line) => `${network}: ${line}`));
const ok = problems.length === 0;
if (values.json) console.log(JSON.stringify({ ok, problems, rehearsals }));
else {
  for (const { network, announced, interruptedAfter, resumed, again } of rehearsals)
    console.log(
      `${network}: ${announced} transactions; ${interruptedAfter} before the interruption, ${resumed} after, then ${again}`,
    );
  console.log(ok ? "rehearsed" : problems.join("\n"));
}
process.exit(ok ? 0 : 1);
