import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hashText, type StoreConfig, signBank, signCommerce } from "@takings/keeper";
import { artifact, createDeployer, end, people, start } from "@takings/keeper/testing";
import type { Settlement } from "@takings/sdk";
import { performanceVestingAbi } from "@takings/sdk/abi";
import { type Abi, type Address, encodeDeployData, erc20Abi, type Hex, zeroAddress } from "viem";
import { root } from "../../../script/toolchain/paths.ts";

const day = 86_400;
const year = 365 * day;
/** Two years of the store end while the second report runs. */
export const beginning = end - 2 * year;
/** The chain's clock is after both reports. */
const present = end + 65 * day;

/** A holder's 10^24 are what the others have; a pool must hold three tenths of what circulates. */
export const deployerTokens = 3n * 10n ** 24n;
const poolTokens = 29n * 10n ** 23n;
const poolDollars = 10n ** 12n;
/** Less than a slice, so that one slice places a whole tranche. */
const tranche = 9n * 10n ** 21n;
const published = (name: string) =>
  JSON.parse(readFileSync(join(root, "node_modules/@uniswap/v2-core/build", `${name}.json`), "utf8")) as {
    abi: Abi;
    bytecode: string;
  };

/** The real exchange's factory of pairs. */
export function deployFactory(url: string): Promise<Address> {
  const { abi, bytecode } = published("UniswapV2Factory");
  const { create } = createDeployer(url, people.deployer);
  return create(encodeDeployData({ abi, bytecode: `0x${bytecode}`, args: [people.deployer.address] }));
}

/**
 * What came before the keepers: a vault whose first year has passed and whose first slice is placed, in a pool that was
 * watched for so long that a release is due; and settlements up to where the first report begins.
 */
export async function livePast(
  url: string,
  store: StoreConfig,
  contracts: { factory: Address; gauge: Address },
): Promise<Address> {
  const { factory, gauge } = contracts;
  const { reader, time, clone, call, write } = createDeployer(url, people.deployer);
  const at = async (timestamp: number) => {
    await time.setNextBlockTimestamp({ timestamp: BigInt(timestamp) });
    await time.mine({ blocks: 1 });
  };

  const vesting = await clone("PerformanceVesting");
  await call(store.token, erc20Abi, "transfer", [vesting, 3n * tranche]);
  const terms = { tranche, targets: [1n], minPoolAsset: 1n, originatorBps: 0 };
  await write("PerformanceVesting", vesting, "initialize", [
    { token: store.token, originator: zeroAddress, terms },
  ]);
  await call(factory, published("UniswapV2Factory").abi, "createPair", [store.token, store.asset]);
  const pair = (await reader.readContract({
    address: factory,
    abi: published("UniswapV2Factory").abi,
    functionName: "getPair",
    args: [store.token, store.asset],
  })) as Address;
  await call(store.token, erc20Abi, "transfer", [pair, poolTokens]);
  await write("MockUSD", store.asset, "mint", [pair, poolDollars]);
  await call(pair, published("UniswapV2Pair").abi, "mint", [people.deployer.address]);
  await write("LiquidityGauge", gauge, "registerPrimaryPair", []);

  await at(end + 20 * day);
  const chainId = await reader.getChainId();
  const settle = async (periodStart: number, periodEnd: number) => {
    const amount = 10_000_000n;
    const settlement: Settlement = {
      id: hashText(`before ${periodEnd}`),
      commerceSource: hashText(store.commerceSource),
      bankSource: hashText(store.bankSource),
      periodStart: BigInt(periodStart),
      periodEnd: BigInt(periodEnd),
      ...{ gross: amount, refunds: 0n, deductions: 0n, deposited: amount },
      ...{ rateNumerator: 1n, rateDenominator: 1n, rateSource: hashText("none") },
      evidence: hashText("before"),
      deadline: BigInt(present),
    };
    const signatures: readonly Hex[] = [
      await signCommerce(settlement, chainId, store.router, people.commerce),
      await signBank(settlement, chainId, store.router, people.bank),
    ];
    await write("MockUSD", store.asset, "mint", [people.deployer.address, amount]);
    await call(store.asset, erc20Abi, "approve", [store.router, amount]);
    await call(store.router, artifact("RevenueRouter").abi, "settle", [settlement, ...signatures]);
  };
  const yearEnd = beginning + year;
  await settle(yearEnd - 30 * day, yearEnd + 10 * day);
  await settle(start - 30 * day, start);

  const review = (functionName: string, args: readonly bigint[] = []) =>
    call(vesting, performanceVestingAbi as Abi, functionName, args);
  await review("review", [1n]);
  await review("observe");
  await at(end + 22 * day);
  await review("placeSlice");
  for (let when = end + 28 * day; when < present; when += 6 * day) {
    await at(when);
    await review("observe");
  }
  await at(present);
  return vesting;
}
