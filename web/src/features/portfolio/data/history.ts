import { liquidityGaugeAbi, royaltyTokenAbi } from "@takings/sdk/abi";
import type { Address, Hex } from "viem";
import { type ReadClient, readLogs, readLogTimes } from "../../../lib/chain/index.ts";
import type { ChainConfig } from "../../../lib/config/index.ts";
import type { Unit } from "../../../lib/i18n/index.ts";
import { newestFirst, type Receipt, type ReceiptKind } from "../domain/history.ts";
import type { Holdings } from "./read.ts";

/** Above this, the account's topic selects the events and the store list is applied here. */
const maxAddresses = 200;

export interface History {
  receipts: Receipt[];
  /** False where the RPC does not reach back to the first store. */
  complete: boolean;
}

interface Paid {
  kind: ReceiptKind;
  address: Address;
  to: Address;
  amount: bigint;
  blockNumber: bigint;
  blockTimestamp?: bigint | null;
  hash: Hex;
  logIndex: number;
}

/** Every payment of royalties to the account, claimed or harvested, up to the block of `holdings`, newest first. */
export async function readHistory(
  client: ReadClient,
  chain: ChainConfig,
  account: Address,
  holdings: Holdings,
  units: Map<Address, Unit>,
): Promise<History> {
  const { stores, block } = holdings;
  if (stores.length === 0) return { receipts: [], complete: true };
  const bySource = new Map(
    stores.flatMap((store) =>
      [store.contracts.token, store.contracts.gauge].map(
        (address) => [address.toLowerCase(), store] as const,
      ),
    ),
  );
  const from = (addresses: Address[]) => (addresses.length <= maxAddresses ? addresses : undefined);
  const common = { args: { account }, strict: true } as const;
  const { logs, complete } = await readLogs(chain.deployedAtBlock, block, async (range): Promise<Paid[]> => {
    const [claims, harvests] = await Promise.all([
      client.getContractEvents({
        address: from(stores.map(({ contracts }) => contracts.token)),
        abi: royaltyTokenAbi,
        eventName: "RoyaltyClaimed",
        ...common,
        ...range,
      }),
      client.getContractEvents({
        address: from(stores.map(({ contracts }) => contracts.gauge)),
        abi: liquidityGaugeAbi,
        eventName: "Harvested",
        ...common,
        ...range,
      }),
    ]);
    const paid =
      (kind: ReceiptKind) =>
      (log: (typeof claims)[number] | (typeof harvests)[number]): Paid => ({
        kind,
        address: log.address,
        to: log.args.to,
        amount: log.args.amount,
        blockNumber: log.blockNumber,
        blockTimestamp: log.blockTimestamp,
        hash: log.transactionHash,
        logIndex: log.logIndex,
      });
    return [...claims.map(paid("claim")), ...harvests.map(paid("harvest"))];
  });
  const known = logs.filter(({ address }) => bySource.has(address.toLowerCase()));
  const times = await readLogTimes(client, known);
  const receipts = known.map(({ kind, address, to, amount, blockNumber, hash, logIndex }): Receipt => {
    const { symbol, asset, contracts } = bySource.get(address.toLowerCase())!;
    return {
      kind,
      token: contracts.token,
      symbol,
      asset,
      unit: units.get(asset)!,
      to,
      amount,
      timestamp: times.get(blockNumber)!,
      block: blockNumber,
      hash,
      logIndex,
    };
  });
  return { receipts: receipts.sort(newestFirst), complete };
}
