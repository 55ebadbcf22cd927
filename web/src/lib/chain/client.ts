import { type Chain, type Client, createClient, http, type PublicActions, type Transport } from "viem";
import {
  estimateContractGas,
  getBlock,
  getContractEvents,
  getGasPrice,
  multicall,
  readContract,
  simulateContract,
  waitForTransactionReceipt,
} from "viem/actions";
import type { ChainConfig } from "../config/config.ts";
import { yieldToInput } from "../yieldToInput.ts";
import { toViemChain } from "./definition.ts";

const actions = {
  estimateContractGas,
  getBlock,
  getContractEvents,
  getGasPrice,
  multicall,
  readContract,
  simulateContract,
  waitForTransactionReceipt,
};

/** Only the actions that the site uses: viem's whole public client would weigh on the first load. */
export type ReadClient = Client<Transport, Chain> &
  Pick<PublicActions<Transport, Chain>, keyof typeof actions>;

/**
 * Calls made within some milliseconds travel as one JSON-RPC batch, that is one HTTP request: parts of a page that ask
 * after the same answer do so in different ticks, the more so the slower the device.
 */
export const transportOf = (config: ChainConfig) =>
  http(config.rpcUrl, { batch: { batchSize: 200, wait: 12 }, retryCount: 2, timeout: 20_000 });

const clients = new Map<string, ReadClient>();

export function readClient(config: ChainConfig): ReadClient {
  const key = `${config.chainId} ${config.rpcUrl}`;
  let client = clients.get(key);
  if (!client) {
    client = createClient({ chain: toViemChain(config), transport: transportOf(config) }).extend(
      (base) =>
        Object.fromEntries(
          Object.entries(actions).map(([name, action]) => [
            name,
            async (parameters: never) => {
              // A page asks many questions at once, and writing each takes its time.
              await yieldToInput();
              return (action as (client: unknown, parameters: never) => unknown)(base, parameters);
            },
          ]),
        ),
      // cast: built by name, which loses the types; each action keeps its own
    ) as unknown as ReadClient;
    clients.set(key, client);
  }
  return client;
}

/**
 * Options for every `client.multicall`: with Multicall3 where the chain has it, else deployless, kept below the
 * size of init code that nodes accept in a call.
 */
export function multicallOptions(client: ReadClient) {
  const deployed = client.chain.contracts?.multicall3 !== undefined;
  return { deployless: !deployed, batchSize: deployed ? 65_536 : 16_384 } as const;
}
