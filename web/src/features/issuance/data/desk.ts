import { attestorRegistryAbi, issuanceDeskAbi, storeFactoryAbi } from "@takings/sdk/abi";
import { type Address, erc20Abi } from "viem";
import { latest, multicallOptions, type ReadClient, readLogs } from "../../../lib/chain/index.ts";
import type { ChainConfig } from "../../../lib/config/index.ts";
import type { Unit } from "../../../lib/i18n/index.ts";

interface Stablecoin extends Unit {
  address: Address;
}

export interface Desk {
  stablecoins: Stablecoin[];
  commerceAttestors: Address[];
  bankAttestors: Address[];
  credentialRegistry: Address;
}

/** What an offer may name: accepted stablecoins and accredited attestors, as the chain has them now, in three requests. */
export async function readDesk(client: ReadClient, chain: ChainConfig & { desk: Address }): Promise<Desk> {
  const at = { address: chain.desk, abi: issuanceDeskAbi } as const;
  const many = { ...multicallOptions(client), allowFailure: false } as const;
  const [coins, credentialRegistry, registry] = await Promise.all([
    readLogs(chain.deployedAtBlock, latest(client), (range) =>
      client.getContractEvents({ ...at, eventName: "StablecoinChanged", strict: true, ...range }),
    ),
    client.readContract({ ...at, functionName: "credentialRegistry" }),
    client.readContract({
      address: chain.factory,
      abi: storeFactoryAbi,
      functionName: "attestorRegistry",
    }),
  ]);
  const attestorsAt = { address: registry, abi: attestorRegistryAbi } as const;
  const accredited = await readLogs(chain.deployedAtBlock, latest(client), (range) =>
    client.getContractEvents({ ...attestorsAt, eventName: "Accredited", strict: true, ...range }),
  );
  const assets = [...new Set(coins.logs.map(({ args }) => args.asset))];
  const attestors = [...new Set(accredited.logs.map(({ args }) => args.attestor))];
  const found = (await client.multicall({
    ...many,
    contracts: [
      ...assets.flatMap((address) => [
        { ...at, functionName: "stablecoin", args: [address] },
        { address, abi: erc20Abi, functionName: "decimals" },
        { address, abi: erc20Abi, functionName: "symbol" },
      ]),
      ...attestors.flatMap((account) => [
        { ...attestorsAt, functionName: "isCommerce", args: [account] },
        { ...attestorsAt, functionName: "isBank", args: [account] },
      ]),
    ] as never,
  })) as unknown[];
  const stablecoins = assets.flatMap((address, index): Stablecoin[] => {
    const [state, decimals, symbol] = found.slice(index * 3, index * 3 + 3) as [
      readonly [boolean, number],
      number,
      string,
    ];
    return state[0] ? [{ address, decimals, symbol }] : [];
  });
  const roles = found.slice(assets.length * 3) as boolean[];
  return {
    stablecoins,
    credentialRegistry,
    commerceAttestors: attestors.filter((_, index) => roles[index * 2]),
    bankAttestors: attestors.filter((_, index) => roles[index * 2 + 1]),
  };
}
