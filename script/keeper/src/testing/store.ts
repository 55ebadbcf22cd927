import { seconds } from "@takings/sdk";
import { type Address, type Hex, padHex } from "viem";
import { generatePrivateKey, mnemonicToAccount, privateKeyToAccount } from "viem/accounts";
import { anvil as anvilChain } from "viem/chains";
import { parseConfig } from "../config/load.ts";
import type { KeeperConfig, StoreConfig } from "../config/schema.ts";
import { hashText } from "../settlement/build.ts";
import { createDeployer } from "./deploy.ts";

export { contractsAreBuilt } from "./deploy.ts";

const person = (addressIndex: number) =>
  mnemonicToAccount("test test test test test test test test test test test junk", { addressIndex });

/** Fresh: they sign and never send. */
export const attestorKeys = { commerce: generatePrivateKey(), bank: generatePrivateKey() };

export const people = {
  deployer: person(0),
  keeper: person(1),
  merchant: person(2),
  holders: [person(3), person(4), person(5)] as const,
  commerce: privateKeyToAccount(attestorKeys.commerce),
  bank: privateKeyToAccount(attestorKeys.bank),
};

export const keeperKey: Hex = "0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d";

const sources = { commerceSource: "amazon:maple:Amazon.ca", bankSource: "bank:maple:CAD" };
const oneDay = seconds.day;
/** Answers zero to whatever it is asked: an exchange that has no pair of the store's. */
const noExchange = { address: padHex("0xfac", { size: 20 }), bytecode: "0x60206000f3" } as const;

export interface StoreOptions {
  /** Decimals of the dollar; 6 by default. */
  decimals?: number;
  /** A pair factory; by default one that has no pair. */
  factory?: Address;
  /** Tokens that the deployer gets in addition to the holders' 10^24 each. */
  deployerTokens?: bigint;
  /** An account with 10^24 tokens that do not earn; none by default. */
  locked?: Address;
}

/** One real store on a local chain, wired by hand, with a 10 % royalty. */
export async function deployStore(url: string, folder: string, options: StoreOptions = {}) {
  const { decimals = 6, factory = noExchange.address, deployerTokens = 0n, locked } = options;
  const { reader, time, deploy, clone, write } = createDeployer(url, people.deployer);
  const asset = await deploy("MockUSD", [decimals]);
  const registry = await deploy("AttestorRegistry", [people.deployer.address]);
  await write("AttestorRegistry", registry, "accredit", [people.commerce.address, true, false]);
  await write("AttestorRegistry", registry, "accredit", [people.bank.address, false, true]);
  const router = await clone("RevenueRouter");
  const attestors = await clone("StoreAttestors");
  const metrics = await clone("StoreMetrics");
  const merchantAccount = await clone("MerchantAccount");
  const policy = await clone("MerchantPolicy");
  await time.setCode(noExchange);
  const gauge = await clone("LiquidityGauge", [factory, 30]);
  const timelock = people.deployer.address;
  const plain = { nonEarning: false, nonVoting: false };
  const token = await deploy("RoyaltyToken", [
    {
      name: "Maple royalties",
      symbol: "MAPLE",
      asset,
      router,
      timelock,
      merchantAccount,
      pairRegistrar: gauge,
      streamDuration: oneDay,
      allocations: [
        ...people.holders.map(({ address }) => ({ account: address, amount: 10n ** 24n, flags: plain })),
        ...(deployerTokens > 0n
          ? [{ account: people.deployer.address, amount: deployerTokens, flags: plain }]
          : []),
        ...(locked === undefined
          ? []
          : [{ account: locked, amount: 10n ** 24n, flags: { nonEarning: true, nonVoting: true } }]),
      ],
      nonVoting: [],
    },
  ]);
  await write("LiquidityGauge", gauge, "initialize", [token, people.deployer.address]);
  await write("RevenueRouter", router, "initialize", [
    {
      asset,
      token,
      merchantAccount,
      attestors,
      feeRecipient: people.deployer.address,
      royaltyBps: 1000,
      feeBps: 10,
      toleranceBps: 50,
      commerceSource: hashText(sources.commerceSource),
      bankSource: hashText(sources.bankSource),
    },
  ]);
  await write("StoreAttestors", attestors, "initialize", [
    {
      registry,
      timelock,
      merchantAccount,
      commerce: people.commerce.address,
      bank: people.bank.address,
      keeper: people.keeper.address,
    },
  ]);
  await write("StoreMetrics", metrics, "initialize", [attestors]);
  const figures = { minInventoryValue: 0n, minMonthlySales: 0n, minMonthlyDeposits: 0n };
  await write("MerchantPolicy", policy, "initialize", [
    {
      metrics,
      timelock,
      policy: {
        ...figures,
        maxRefundBps: 10_000,
        maxDaysInventory: 3650,
        maxAge: 45 * oneDay,
        breachFractionBps: 5000,
      },
      bounds: {
        minMaxRefundBps: 1,
        minMaxDaysInventory: 1,
        maxMinInventoryValue: 10n ** 12n,
        maxMinMonthlySales: 10n ** 12n,
        maxMinMonthlyDeposits: 10n ** 12n,
        minMaxAge: oneDay,
        maxMaxAge: 365 * oneDay,
        minBreachFractionBps: 5000,
      },
    },
  ]);
  await write("MerchantAccount", merchantAccount, "initialize", [
    {
      asset,
      token,
      router,
      policy,
      timelock,
      governor: people.deployer.address,
      merchant: people.merchant.address,
      recipient: people.merchant.address,
      limit: 10n ** BigInt(decimals + 6),
      window: 30 * oneDay,
      terms: {
        floorLimit: 1n,
        floorWindow: 30 * oneDay,
        minWindow: oneDay,
        maxWindow: 90 * oneDay,
        maxLimit: 10n ** BigInt(decimals + 9),
      },
    },
  ]);
  await write("MockUSD", asset, "mint", [people.keeper.address, 10n ** BigInt(decimals + 9)]);

  const config: KeeperConfig = parseConfig({
    chainId: anvilChain.id,
    rpcUrls: [url],
    journal: `${folder}/journal.sqlite`,
    statements: `${folder}/statements`,
    pollingMilliseconds: 20,
    stores: [
      {
        name: "Maple",
        token,
        router,
        metrics,
        attestors,
        merchantAccount,
        asset,
        assetDecimals: decimals,
        ...sources,
        marketplaces: ["Amazon.ca"],
        currency: "CAD",
        rate: { numerator: "72", denominator: "100", source: "test rate 2025-08-29" },
      },
    ],
  });
  return { config, store: config.stores[0] as StoreConfig, gauge, reader, time };
}
