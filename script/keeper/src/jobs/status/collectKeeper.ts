import { type Address, erc20Abi, hexToBigInt } from "viem";
import type { Reader } from "../../chain/client.ts";
import { type Endpoint, endpointsOf } from "../../chain/endpoints.ts";
import type { KeeperConfig } from "../../config/schema.ts";
import type { Journal } from "../../journal/journal.ts";
import { type KeeperState, lastFailures } from "./decideKeeper.ts";

/** The keeper's own money, transactions, endpoints and last runs. */
export async function collectKeeper(
  reader: Reader,
  config: KeeperConfig,
  journal: Journal | undefined,
): Promise<KeeperState> {
  const { keeper: address } = config;
  const assets = [...new Set(config.stores.map(({ asset }) => asset))];
  const balanceOf = async (asset: Address, owner: Address) => ({
    asset,
    balance: await reader.readContract({
      address: asset,
      abi: erc20Abi,
      functionName: "balanceOf",
      args: [owner],
    }),
  });
  const count = (owner: Address, blockTag: "latest" | "pending") =>
    reader.getTransactionCount({ address: owner, blockTag });
  const heightOf = async ({ request }: Endpoint) => {
    try {
      return hexToBigInt(await request({ method: "eth_blockNumber" }));
    } catch {
      return undefined;
    }
  };
  const [block, heights] = await Promise.all([
    reader.getBlock(),
    Promise.all(endpointsOf(reader).map(heightOf)),
  ]);
  const failing = journal === undefined ? [] : lastFailures(journal.events("watch", 10_000));
  const base = { blockTime: block.timestamp, heights, failing };
  if (address === undefined) return { ...base, gasBalance: 0n, pending: 0, funds: [] };
  const [gasBalance, mined, sent, funds] = await Promise.all([
    reader.getBalance({ address }),
    count(address, "latest"),
    count(address, "pending"),
    Promise.all(assets.map((asset) => balanceOf(asset, address))),
  ]);
  return { ...base, address, gasBalance, pending: sent - mined, funds };
}
