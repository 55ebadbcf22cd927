import { royaltyTokenAbi } from "@takings/sdk/abi";
import type { Address } from "viem";
import { type ReadClient, readLogs, readLogTimes } from "../../../lib/chain/index.ts";
import type { ChainConfig } from "../../../lib/config/index.ts";
import type { Unit } from "../../../lib/i18n/index.ts";
import { newestFirst, type Receipt } from "../domain/history.ts";
import type { Holdings } from "./read.ts";

/** Above this, the account's topic selects the events and the store list is applied here. */
const maxAddresses = 200;

export interface History {
  receipts: Receipt[];
  /** False where the RPC does not reach back to the first store. */
  complete: boolean;
}

/** Every payment of royalties to the account up to the block of `holdings`, newest first. */
export async function readHistory(
  client: ReadClient,
  chain: ChainConfig,
  account: Address,
  holdings: Holdings,
  units: Map<Address, Unit>,
): Promise<History> {
  const stores = new Map(holdings.stores.map((store) => [store.contracts.token.toLowerCase(), store]));
  if (stores.size === 0) return { receipts: [], complete: true };
  const tokens = holdings.stores.map(({ contracts }) => contracts.token);
  const { logs, complete } = await readLogs(chain.deployedAtBlock, holdings.block, (range) =>
    client.getContractEvents({
      address: tokens.length <= maxAddresses ? tokens : undefined,
      abi: royaltyTokenAbi,
      eventName: "RoyaltyClaimed",
      args: { account },
      strict: true,
      ...range,
    }),
  );
  const known = logs.filter(({ address }) => stores.has(address.toLowerCase()));
  const times = await readLogTimes(client, known);
  const receipts = known.map((log): Receipt => {
    const { symbol, asset, contracts } = stores.get(log.address.toLowerCase())!;
    return {
      token: contracts.token,
      symbol,
      asset,
      unit: units.get(asset)!,
      to: log.args.to,
      amount: log.args.amount,
      timestamp: times.get(log.blockNumber)!,
      block: log.blockNumber,
      hash: log.transactionHash,
      logIndex: log.logIndex,
    };
  });
  return { receipts: receipts.sort(newestFirst), complete };
}
