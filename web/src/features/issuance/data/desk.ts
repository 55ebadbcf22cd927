import { attestorRegistryAbi, issuanceDeskAbi, storeFactoryAbi } from "@takings/sdk/abi";
import { type Address, erc20Abi } from "viem";
import { callsOf, latest, type ReadClient, readBatch, readLogs } from "../../../lib/chain/index.ts";
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
  const desk = callsOf(chain.desk, issuanceDeskAbi);
  const accreditation = callsOf(registry, attestorRegistryAbi);
  const found = await readBatch(client, {
    stablecoins: assets.map((address) => {
      const asset = callsOf(address, erc20Abi);
      return { state: desk("stablecoin", address), decimals: asset("decimals"), symbol: asset("symbol") };
    }),
    attestors: attestors.map((account) => ({
      commerce: accreditation("isCommerce", account),
      bank: accreditation("isBank", account),
    })),
  });
  return {
    stablecoins: found.stablecoins.flatMap(({ state: [accepted], ...unit }, index) =>
      accepted ? [{ address: assets[index]!, ...unit }] : [],
    ),
    credentialRegistry,
    commerceAttestors: attestors.filter((_, index) => found.attestors[index]!.commerce),
    bankAttestors: attestors.filter((_, index) => found.attestors[index]!.bank),
  };
}
