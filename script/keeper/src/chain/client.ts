import {
  type Account,
  type Chain,
  createPublicClient,
  createWalletClient,
  defineChain,
  type Hex,
  type HttpTransport,
  hexToNumber,
  http,
  type PublicClient,
  type Transport,
  type WalletClient,
} from "viem";
import type { KeeperConfig } from "../config/schema.ts";
import { KeeperError } from "../errors.ts";
import { type Answer, askEach, endpointsOf, failover } from "./endpoints.ts";

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

/** Further behind the others than this, an endpoint is asked last. */
const tolerableLag = 3;

/** Refuses endpoints of which one serves another chain; has those asked last that lag, or do not answer. */
export async function checkChain(reader: Reader, chainId: number): Promise<void> {
  const [chains, heights] = await Promise.all([
    askEach(reader, "eth_chainId", []),
    askEach(reader, "eth_blockNumber", []),
  ]);
  const answered = (answers: readonly Answer[]) =>
    new Map(
      answers.flatMap((answer) =>
        answer.status === "fulfilled" ? [[answer.endpoint, hexToNumber(answer.value as Hex)]] : [],
      ),
    );
  const ids = [...answered(chains).values()];
  // Nobody answered: asked with retries and pauses, or not at all.
  const found = (ids.length === 0 ? [await reader.getChainId()] : ids).find((id) => id !== chainId);
  if (found !== undefined) {
    throw new KeeperError("Chain", "the endpoint serves another chain", {
      expected: `${chainId}`,
      found: `${found}`,
    });
  }
  const heads = answered(heights);
  const best = Math.max(...heads.values());
  for (const endpoint of endpointsOf(reader)) {
    if ((heads.get(endpoint) ?? Number.NEGATIVE_INFINITY) < best - tolerableLag) endpoint.rest?.();
  }
}
