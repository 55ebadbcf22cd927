import {
  credentialRegistryAbi,
  issuanceDeskAbi,
  liquidityGaugeAbi,
  merchantAccountAbi,
  merchantPolicyAbi,
  performanceVestingAbi,
  publicSaleAbi,
  revenueRouterAbi,
  royaltyTokenAbi,
  storeAttestorsAbi,
  storeFactoryAbi,
  storeGovernorAbi,
  storeMetricsAbi,
  storeTimelockAbi,
  treasuryAbi,
} from "@takings/sdk/abi";
import { createConfig, factory } from "ponder";
import type { Address } from "viem";
import { type IndexedChain, loadConfig } from "./cli/config.ts";

const file = process.env.INDEXER_CONFIG;
if (!file)
  throw new Error("INDEXER_CONFIG names no configuration file; start with `npm run indexer -- start`");
const chains = loadConfig(file);

const issued = storeFactoryAbi.find((item) => item.type === "event" && item.name === "StoreIssued")!;
const opened = issuanceDeskAbi.find((item) => item.type === "event" && item.name === "SaleOpened")!;

type Part = keyof StoreParts;
interface StoreParts {
  token: "store.token";
  router: "store.router";
  merchantAccount: "store.merchantAccount";
  policy: "store.policy";
  metrics: "store.metrics";
  attestors: "store.attestors";
  governor: "store.governor";
  timelock: "store.timelock";
  treasury: "store.treasury";
  vesting: "store.vesting";
  gauge: "store.gauge";
}

const byChain = <Value>(value: (chain: IndexedChain) => Value): Record<string, Value> =>
  Object.fromEntries(chains.map((chain) => [chain.name, value(chain)]));

const at = (address: (chain: IndexedChain) => Address) =>
  byChain((chain) => ({ address: address(chain), startBlock: chain.contracts.fromBlock }));

/** A contract of every store that the factory ever issued; what happens in the issuing transaction counts, too. */
const partOfStore = (part: Part) =>
  byChain((chain) => ({
    address: factory({
      address: chain.contracts.factory,
      event: issued,
      parameter: `store.${part}` as StoreParts[Part],
    }),
    startBlock: chain.contracts.fromBlock,
  }));

const saleOfDesk = byChain((chain) => ({
  address: factory({ address: chain.contracts.desk, event: opened, parameter: "sale" }),
  startBlock: chain.contracts.fromBlock,
}));

const localChain = 31_337;

/**
 * The engine begins with 20 requests a second for each endpoint and raises that slowly. A local chain has no limit to find:
 * named several times, it is read in seconds.
 */
const endpoints = (chainId: number, urls: readonly string[]): string[] =>
  chainId === localChain ? Array.from({ length: 16 }, () => urls).flat() : [...urls];

export default createConfig({
  chains: byChain(({ chainId, rpcUrls, pollingInterval, maxBlockRange }) => ({
    id: chainId,
    rpc: endpoints(chainId, rpcUrls),
    pollingInterval,
    ethGetLogsBlockRange: maxBlockRange,
    // A local chain starts anew under the same id: what was read of an earlier one must not answer for it.
    disableCache: chainId === localChain,
  })),
  contracts: {
    StoreFactory: { abi: storeFactoryAbi, chain: at(({ contracts }) => contracts.factory) },
    IssuanceDesk: { abi: issuanceDeskAbi, chain: at(({ contracts }) => contracts.desk) },
    CredentialRegistry: {
      abi: credentialRegistryAbi,
      chain: at(({ contracts }) => contracts.credentialRegistry),
    },
    PublicSale: { abi: publicSaleAbi, chain: saleOfDesk },
    RoyaltyToken: { abi: royaltyTokenAbi, chain: partOfStore("token") },
    RevenueRouter: { abi: revenueRouterAbi, chain: partOfStore("router") },
    MerchantAccount: { abi: merchantAccountAbi, chain: partOfStore("merchantAccount") },
    MerchantPolicy: { abi: merchantPolicyAbi, chain: partOfStore("policy") },
    StoreMetrics: { abi: storeMetricsAbi, chain: partOfStore("metrics") },
    StoreAttestors: { abi: storeAttestorsAbi, chain: partOfStore("attestors") },
    StoreGovernor: { abi: storeGovernorAbi, chain: partOfStore("governor") },
    StoreTimelock: { abi: storeTimelockAbi, chain: partOfStore("timelock") },
    Treasury: { abi: treasuryAbi, chain: partOfStore("treasury") },
    PerformanceVesting: { abi: performanceVestingAbi, chain: partOfStore("vesting") },
    LiquidityGauge: { abi: liquidityGaugeAbi, chain: partOfStore("gauge") },
  },
});
