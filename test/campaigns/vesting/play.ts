import { people, type Sender } from "@takings/dev/chain";
import {
  acceptAndOpen,
  activate,
  apply,
  assess,
  buy,
  demoTerms,
  type Protocol,
  saleTerms,
  storeConfig,
  supply,
} from "@takings/dev/world";
import { createClients, hashText, parseConfig, review } from "@takings/keeper";
import { bankStatement, commerceStatement, type Settlement, type StoreContracts } from "@takings/sdk";
import { liquidityGaugeAbi, performanceVestingAbi, revenueRouterAbi } from "@takings/sdk/abi";
import {
  type Abi,
  type Address,
  decodeFunctionData,
  encodeFunctionData,
  erc20Abi,
  isAddressEqual,
  keccak256,
  parseAbi,
  toHex,
  zeroHash,
} from "viem";
import type { HDAccount } from "viem/accounts";
import { squareRoot, VestingModel } from "./model.ts";
import { FORTNIGHTS_A_YEAR, type Fortnight } from "./sales.ts";

const DAY = 86_400n;
const FORTNIGHT = 14n * DAY;
const mintAbi = parseAbi(["function mint(address to, uint256 amount)"]);

export interface Plan {
  name: string;
  fortnights: readonly Fortnight[];
  /** Whole dollars. */
  targets: readonly bigint[];
}

export interface Played {
  name: string;
  contracts: StoreContracts;
  pair: Address;
  model: VestingModel;
  actions: Actions;
  deposited: bigint;
}

const send = (
  sender: Sender,
  from: (typeof people)["keeper"],
  to: Address,
  abi: Abi,
  functionName: string,
  args: unknown[],
) => sender.call(from, to, encodeFunctionData({ abi, functionName, args }));

/** The store's way through the desk: its sale opens the pool, staked for its treasury. Five buyers, all of it. */
export async function openStore(sender: Sender, protocol: Protocol, plan: Plan, merchant: HDAccount) {
  const demo = { ...demoTerms[0]!, merchant: merchant.address, symbol: "CHECK", targets: [...plan.targets] };
  const applied = await apply(sender, protocol, merchant, demo.figures, plan.name);
  const sources = {
    commerceSource: hashText(`${plan.name}:commerce`),
    bankSource: hashText(`${plan.name}:bank`),
  };
  const terms = saleTerms(demo);
  const store = { name: plan.name, terms: demo, ...sources, ...applied };
  const config = storeConfig(store, protocol.dollar, await sender.now());
  const { application, sale } = applied;
  await assess(sender, protocol, application, config, terms);
  await acceptAndOpen(sender, protocol, merchant, application, config, terms);
  const buyers = people.others.slice(0, 5).map((account) => ({ account, amount: terms.hardCap / 5n }));
  for (const buyer of buyers) await buy(sender, protocol, sale, buyer);
  const contracts = await activate(sender, protocol, application, sale, config, buyers);
  const vesting = { address: contracts.vesting, abi: performanceVestingAbi } as const;
  const start = await sender.client.readContract({ ...vesting, functionName: "start" });
  const gauge = { address: contracts.gauge, abi: liquidityGaugeAbi } as const;
  const pair = await sender.client.readContract({ ...gauge, functionName: "primaryPair" });
  const pool = {
    asset: (terms.hardCap * BigInt(terms.liquidityProceedsBps)) / 10_000n,
    tokens: supply.liquidity,
  };
  const model = new VestingModel(
    {
      tranche: BigInt(config.vesting.tranche),
      reserved: supply.reserved,
      supply: supply.reserved + supply.public + supply.liquidity,
      targets: plan.targets.map((target) => target * 1_000_000n),
      originatorBps: BigInt(config.vesting.originatorBps),
    },
    start,
    { ...pool, liquidity: squareRoot(pool.asset * pool.tokens) },
    start,
  );
  return { config, contracts, pair, model, proceeds: terms.hardCap };
}

async function settle(
  sender: Sender,
  protocol: Protocol,
  store: Awaited<ReturnType<typeof openStore>>,
  index: number,
  { gross, refunds }: Fortnight,
): Promise<bigint> {
  const { contracts, config, model } = store;
  const periodStart = model.start + BigInt(index) * FORTNIGHT;
  const deductions = (gross * 15n) / 100n;
  const deposited = gross - refunds - deductions;
  const settlement: Settlement = {
    id: keccak256(toHex(`${config.symbol} ${contracts.router} ${index}`)),
    commerceSource: config.commerceSource,
    bankSource: config.bankSource,
    periodStart,
    periodEnd: periodStart + FORTNIGHT,
    gross,
    refunds,
    deductions,
    deposited,
    rateNumerator: 1n,
    rateDenominator: 1n,
    rateSource: zeroHash,
    evidence: zeroHash,
    deadline: 2n ** 60n,
  };
  const chainId = sender.client.chain.id;
  const signatures = await Promise.all([
    people.commerceAttestor.signTypedData(commerceStatement(chainId, contracts.router, settlement)),
    people.bankAttestor.signTypedData(bankStatement(chainId, contracts.router, settlement)),
  ]);
  await send(sender, people.deployer, protocol.dollar, mintAbi, "mint", [people.keeper.address, deposited]);
  await send(sender, people.keeper, protocol.dollar, erc20Abi, "approve", [contracts.router, deposited]);
  await send(sender, people.keeper, contracts.router, revenueRouterAbi, "settle", [
    settlement,
    ...signatures,
  ]);
  model.settle(periodStart, settlement.periodEnd, gross, refunds);
  return deposited;
}

type Actions = Map<string, number>;

/** The model does what was done to the vault since `from`, by whomever, at the time at which it was mined. */
async function follow(sender: Sender, vesting: Address, model: VestingModel, actions: Actions, from: bigint) {
  const { client } = sender;
  const latest = await client.getBlockNumber();
  for (let blockNumber = from; blockNumber <= latest; blockNumber += 1n) {
    const { timestamp, transactions } = await client.getBlock({ blockNumber, includeTransactions: true });
    for (const { to, input, hash } of transactions) {
      if (to === null || !isAddressEqual(to, vesting)) continue;
      if ((await client.getTransactionReceipt({ hash })).status !== "success") continue;
      const { functionName, args } = decodeFunctionData({ abi: performanceVestingAbi, data: input });
      if (functionName === "review") model.review(Number(args[0]), timestamp);
      else if (functionName === "observe") model.observe(timestamp);
      else if (functionName === "placeSlice") model.placeSlice(timestamp);
      else if (functionName === "release") model.release(timestamp);
      else if (functionName !== "returnRoyalties") throw new Error(`${functionName} was not to happen`);
      actions.set(functionName, (actions.get(functionName) ?? 0) + 1);
    }
  }
}

/** Five years of one store: a settlement a fortnight, and the keeper's `review` whenever something may be due. */
export async function play(
  sender: Sender,
  rpcUrl: string,
  protocol: Protocol,
  plan: Plan,
  merchant: HDAccount,
  years: number,
  say: (text: string) => void,
): Promise<Played> {
  const store = await openStore(sender, protocol, plan, merchant);
  const { contracts, model, config } = store;
  const keeper = parseConfig(
    {
      chainId: sender.client.chain.id,
      rpcUrls: [rpcUrl],
      pollingMilliseconds: 10,
      stores: [
        {
          name: plan.name,
          token: contracts.token,
          router: contracts.router,
          metrics: contracts.metrics,
          attestors: contracts.attestors,
          merchantAccount: contracts.merchantAccount,
          asset: config.asset,
          assetDecimals: 6,
          vesting: contracts.vesting,
          commerceSource: `${plan.name}:commerce`,
          bankSource: `${plan.name}:bank`,
          marketplaces: ["modelled"],
          currency: "USD",
        },
      ],
    },
    "check.config.json",
  );
  const clients = createClients(keeper, people.keeper);
  const actions: Actions = new Map();
  let deposited = store.proceeds;
  let settled = 0;
  // The last year's miss counts only sixty days later, and its slices take a season.
  const end = model.start + BigInt(years) * 365n * DAY + 180n * DAY;
  for (let now = model.start + DAY; now < end; now += model.placeable > 10n ** 15n ? DAY + 60n : 5n * DAY) {
    await sender.at(now);
    while (
      model.start + BigInt(settled + 1) * FORTNIGHT + 2n * DAY <= now &&
      settled < plan.fortnights.length
    ) {
      deposited += await settle(sender, protocol, store, settled, plan.fortnights[settled]!);
      settled += 1;
      if (settled % FORTNIGHTS_A_YEAR === 0)
        say(`${plan.name}: ${settled / FORTNIGHTS_A_YEAR} years settled`);
    }
    const from = (await sender.client.getBlockNumber()) + 1n;
    const [reviewed] = await review({ config: keeper, clients });
    const failed = reviewed!.outcomes.find(({ outcome }) => outcome === "failed");
    if (failed !== undefined) throw new Error(`${plan.name}: ${failed.action.function} failed`);
    await follow(sender, contracts.vesting, model, actions, from);
  }
  return { name: plan.name, contracts, pair: store.pair, model, actions, deposited };
}
