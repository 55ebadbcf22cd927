// Who holds power in a store, read from the chain alone: every role, owner and authority, and whether anybody outside
// the store's own contracts has one. `npm run check -- roles --help`.
import { parseArgs } from "node:util";
import { type AuthorityId, type Power, readRoleProof } from "@takings/sdk";
import { type Address, createPublicClient, getAddress, http, isAddress } from "viem";
import { roleReader } from "./roleReader.ts";

const usage = `usage: npm run check -- roles --store <token> [--config <URL>] [--json]

Lists every role, owner and authority of a store and exits 1 if any control lies outside the store's own contracts, or
if one of them does not run the factory's code.

  --store    address of the store's royalty token
  --config   the site's config.json, which names RPC and factory (default http://127.0.0.1:5173/config.json)
  --json     one JSON object: store, powers, code, parties, outsiders, foreignPowers, sound`;

function fail(message: string): never {
  console.error(`${message}\n\n${usage}`);
  process.exit(2);
}

const { values } = parseArgs({
  options: {
    store: { type: "string" },
    config: { type: "string", default: "http://127.0.0.1:5173/config.json" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}
if (values.store === undefined || !isAddress(values.store))
  fail("--store needs the address of a royalty token");
const token = getAddress(values.store);

const site = await fetch(values.config)
  .then(
    (answer) =>
      answer.json() as Promise<{ chains: { rpcUrl: string; factory: Address; deployedAtBlock: number }[] }>,
  )
  .catch((error: Error) => fail(`${values.config} cannot be read: ${error.message}`));
const chain = site.chains[0] ?? fail(`${values.config} lists no chain`);
const client = createPublicClient({ transport: http(chain.rpcUrl, { batch: true }) });

const reader = roleReader(client, BigInt(chain.deployedAtBlock));
const proof =
  (await readRoleProof(reader, chain.factory, token)) ??
  fail(`${token} is not a token of the factory ${chain.factory}`);

const words: Record<AuthorityId, string> = {
  "token.router": "pushes royalties",
  "token.timelock": "sets the stream's duration",
  "token.merchantAccount": "declares a new merchant",
  "token.pairRegistrar": "registers pairs",
  "router.token": "gets the royalties",
  "router.attestors": "tells whose statements settle",
  "router.merchantAccount": "collects the merchant's share",
  "merchantAccount.timelock": "sets limit and window",
  "merchantAccount.governor": "names the guardian",
  "merchantAccount.policy": "lowers the limit in a breach",
  "merchantAccount.router": "takes arrears",
  "policy.timelock": "sets the policy",
  "policy.metrics": "tells the figures",
  "metrics.attestors": "tells whose statements count",
  "attestors.timelock": "changes attestors and keeper",
  "governor.token": "counts votes",
  "governor.timelock": "executes",
  "treasury.timelock": "spends",
  "vesting.router": "tells the sales that unlock tokens",
  "vesting.merchantAccount": "tells who gets what unlocks",
  "vesting.gauge": "keeps what unlocks as liquidity",
  "gauge.timelock": "registers further pairs",
  "gauge.treasury": "owns the first liquidity",
};

const powers = proof.powers.map(({ contract, id, holder, part, foreign }: Power) => ({
  contract,
  power: words[id as AuthorityId] ?? id.replace("timelock.", ""),
  holder: part ?? holder,
  foreign,
}));

if (values.json) {
  const show = (_: string, value: unknown) => (typeof value === "bigint" ? String(value) : value);
  console.log(JSON.stringify({ ...proof, powers }, show));
} else {
  for (const { contract, power, holder, foreign } of powers)
    console.log(`${foreign ? "✗" : "✓"} ${contract.padEnd(16)}${power.padEnd(36)}${holder}`);
  for (const { contract, kind } of proof.code)
    if (kind === "unknown") console.log(`✗ ${contract.padEnd(16)}runs other code than the factory's`);
  for (const { id, address } of proof.parties) console.log(`  ${id.padEnd(16)}${address}`);
  for (const { id, address, powers: held, parts } of proof.outsiders)
    console.log(`  ${id.padEnd(16)}${address}  holds ${[...held, ...parts].join(", ") || "nothing"}`);
  console.log(
    proof.sound
      ? "nobody outside the store's own contracts controls it"
      : `${proof.foreignPowers} controls lie outside`,
  );
}
process.exit(proof.sound ? 0 : 1);
