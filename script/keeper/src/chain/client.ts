import {
  type Account,
  type Chain,
  createPublicClient,
  createWalletClient,
  defineChain,
  type HttpTransport,
  http,
  type PublicClient,
  type Transport,
  type WalletClient,
} from "viem";
import type { KeeperConfig } from "../config/schema.ts";
import { KeeperError } from "../errors.ts";
import { failover } from "./endpoints.ts";

export type Reader = PublicClient<Transport, Chain>;
export type Writer = WalletClient<Transport, Chain, Account>;

export interface Clients {
  reader: Reader;
  writer?: Writer;
}

/** Clients over all configured endpoints: batched, each call with a timeout and retries, the next endpoint on failure. */
export function createClients(config: KeeperConfig, account?: Account): Clients {
  const chain = defineChain({
    id: config.chainId,
    name: `chain ${config.chainId}`,
    nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
    rpcUrls: { default: { http: config.rpcUrls } },
  });
  // Retrying happens above, so that a dead endpoint costs one attempt before the next is asked.
  const endpoints: HttpTransport[] = config.rpcUrls.map((url) =>
    http(url, { timeout: 20_000, retryCount: 0, batch: { batchSize: 100 } }),
  );
  const transport = failover(endpoints);
  const pollingInterval = config.pollingMilliseconds;
  return {
    reader: createPublicClient({ chain, transport, pollingInterval }),
    ...(account && { writer: createWalletClient({ account, chain, transport, pollingInterval }) }),
  };
}

/** Refuses an endpoint that serves another chain. */
export async function checkChain(reader: Reader, chainId: number): Promise<void> {
  const found = await reader.getChainId();
  if (found === chainId) return;
  throw new KeeperError("Chain", "the endpoint serves another chain", {
    expected: `${chainId}`,
    found: `${found}`,
  });
}
