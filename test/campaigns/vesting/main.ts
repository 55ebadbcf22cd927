// Five years of two stores on a local chain, settled from a real year of sales that a seeded model extends, reviewed by the
// keeper; final balances against an independent model. `npm run check -- vesting --help`.
import { createLocalClient, people, Sender } from "@takings/dev/chain";
import { deployProtocol } from "@takings/dev/world";
import {
  liquidityGaugeAbi,
  merchantAccountAbi,
  performanceVestingAbi,
  royaltyTokenAbi,
} from "@takings/sdk/abi";
import { type Address, erc20Abi } from "viem";
import { startAnvil } from "../../../script/toolchain/anvil.ts";
import { buildContracts } from "../../../script/toolchain/build.ts";
import { readOptions } from "../../options.ts";
import { type Plan, type Played, play } from "./play.ts";
import { extend, type Fortnight, realYear } from "./sales.ts";

const usage = `usage: npm run check -- vesting [--years N] [--json]

Plays N years (default 5) of two stores: one meets every target, one misses its second and fourth. Every balance that the
reserved tokens end in is compared, to the unit, with a model that knows only terms, sales and times.

  --dry-run   say what would be played, and do nothing
  --json      one JSON object last: years, reviewsPassed, reviewsMissed, tranchesReleased, modelDifference, stores, seconds`;

const values = readOptions(usage, {
  years: { type: "string", default: "5" },
  "dry-run": { type: "boolean", default: false },
});
const years = Number(values.years);
if (!Number.isInteger(years) || years < 1 || years > 10) {
  console.log(usage);
  process.exit(2);
}

const real = realYear();
const netOf = (fortnights: readonly Fortnight[]) =>
  fortnights.reduce((sum, { gross, refunds }) => sum + gross - refunds, 0n) / 1_000_000n;
const base = netOf(real);
/** Whole dollars: nine tenths of the real year, then a tenth more each year. */
const targets = Array.from({ length: years }, (_, year) => (base * BigInt(90 + 10 * year)) / 100n);
/** Percent of the real year, a year each, and one more for the months after the last review. */
const growth = {
  grower: [100, 112, 125, 138, 150, 160, 170, 180, 190, 200, 210],
  straggler: [100, 82, 126, 84, 152, 160, 170, 180, 190, 200, 210],
};
const plan = (name: keyof typeof growth): Plan => ({
  name,
  fortnights: extend(real, growth[name].slice(0, years + 1), `vesting ${name}`),
  targets,
});
const plans = [plan("grower"), plan("straggler")];
if (values["dry-run"]) {
  const wouldPlay = plans.map(({ name, fortnights }) => ({
    name,
    real: fortnights.filter(({ label }) => label === "real").length,
    modelled: fortnights.filter(({ label }) => label === "modelled").length,
    targets: targets.map(String),
  }));
  console.log(JSON.stringify({ dryRun: true, years, stores: wouldPlay }));
  process.exit(0);
}

const began = Date.now();
const say = (text: string) => process.stderr.write(`  ${text}\n`);
await buildContracts();
const chain = await startAnvil({ timestamp: Math.floor(Date.UTC(2026, 0, 1) / 1000) });

/** Every amount that must agree, on the chain and in the model. */
async function differences(sender: Sender, dollar: Address, store: Played): Promise<[string, bigint][]> {
  const { contracts, pair, model } = store;
  const { client } = sender;
  const balance = (token: Address, owner: Address) =>
    client.readContract({ address: token, abi: erc20Abi, functionName: "balanceOf", args: [owner] });
  const vesting = { address: contracts.vesting, abi: performanceVestingAbi } as const;
  const gauge = { address: contracts.gauge, abi: liquidityGaugeAbi } as const;
  const recipient = await client.readContract({
    address: contracts.merchantAccount,
    abi: merchantAccountAbi,
    functionName: "recipient",
  });
  const held = await client.readContract({ ...vesting, functionName: "balances" });
  const supply = await client.readContract({
    address: contracts.token,
    abi: royaltyTokenAbi,
    functionName: "totalSupply",
  });
  const dollars = [
    contracts.token,
    contracts.router,
    contracts.merchantAccount,
    contracts.vesting,
    contracts.gauge,
    pair,
    contracts.treasury,
  ];
  const everywhere = await Promise.all(dollars.map((owner) => balance(dollar, owner)));
  const pairs: [string, bigint, bigint][] = [
    ["locked", held.locked, model.locked],
    ["staged", held.staged, model.staged],
    ["released", held.released, model.released],
    ["burned", held.burned, 0n],
    ["VEST-1: sum", held.locked + held.staged + held.released + held.burned, model.terms.reserved],
    ["tokens in the vault", await balance(contracts.token, contracts.vesting), model.locked],
    ["tokens in the pool", await balance(contracts.token, pair), model.pool.tokens],
    ["dollars in the pool", await balance(dollar, pair), model.pool.asset],
    [
      "liquidity",
      await client.readContract({ address: pair, abi: erc20Abi, functionName: "totalSupply" }),
      model.pool.liquidity,
    ],
    [
      "staged liquidity",
      await client.readContract({ ...gauge, functionName: "staked", args: [pair, contracts.vesting] }),
      model.stake,
    ],
    ["merchant's liquidity", await balance(pair, recipient), model.merchantLiquidity],
    ["originator's liquidity", await balance(pair, people.originator.address), model.originatorLiquidity],
    ["tranches", await client.readContract({ ...vesting, functionName: "tranchesPassed" }), model.tranches],
    ["supply", supply, model.terms.supply],
    ["dollars everywhere", everywhere.reduce((a, b) => a + b, 0n), store.deposited],
  ];
  for (let year = 1; year <= years; year += 1) {
    const [netSales, , , recorded] = await client.readContract({
      ...vesting,
      functionName: "yearOf",
      args: [BigInt(year)],
    });
    const result = model.reviews.get(year);
    pairs.push([`net sales of year ${year}`, netSales, model.netSales(year)]);
    pairs.push([
      `review of year ${year}`,
      BigInt(recorded),
      result === "met" ? 1n : result === "missed" ? 2n : 0n,
    ]);
  }
  return pairs.map(([what, onChain, modelled]) => [what, onChain - modelled]);
}

let code = 1;
try {
  const sender = new Sender(createLocalClient(chain.rpcUrl));
  const protocol = await deployProtocol(sender);
  const stores: { name: string; reviews: string[]; placed: string; released: string; actions: object }[] = [];
  const problems: string[] = [];
  let difference = 0n;
  for (const [index, item] of plans.entries()) {
    const played = await play(sender, chain.rpcUrl, protocol, item, people.merchants[index]!, years, say);
    for (const [what, off] of await differences(sender, protocol.dollar, played)) {
      difference += off < 0n ? -off : off;
      if (off !== 0n) problems.push(`${item.name}: ${what} is off by ${off}`);
    }
    const results = [...played.model.reviews.values()];
    stores.push({
      name: item.name,
      reviews: results,
      placed: String(played.model.staged + played.model.released),
      released: String(played.model.released),
      actions: Object.fromEntries(played.actions),
    });
    if (played.model.released === 0n) problems.push(`${item.name}: nothing was released`);
  }
  const count = (result: string) =>
    stores.flatMap(({ reviews }) => reviews).filter((item) => item === result).length;
  const expected = {
    met: 2 * years - Math.min(2, Math.floor(years / 2)),
    missed: Math.min(2, Math.floor(years / 2)),
  };
  if (count("met") !== expected.met || count("missed") !== expected.missed)
    problems.push(`expected ${expected.met} reviews passed and ${expected.missed} missed`);
  for (const problem of problems) say(`✗ ${problem}`);
  code = problems.length === 0 && difference === 0n ? 0 : 1;
  const report = {
    years,
    reviewsPassed: count("met"),
    reviewsMissed: count("missed"),
    tranchesReleased: count("met"),
    modelDifference: String(difference),
    stores,
    problems,
    transactions: sender.transactions,
    seconds: Math.round((Date.now() - began) / 1000),
  };
  if (values.json) console.log(JSON.stringify(report));
  else
    console.log(
      `${years} years: ${report.reviewsPassed} reviews passed, ${report.reviewsMissed} missed, difference to the model ${report.modelDifference}`,
    );
} finally {
  await chain.stop();
}
process.exit(code);
