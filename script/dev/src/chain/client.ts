import {
  type Account,
  type Address,
  createTestClient,
  type Hash,
  type Hex,
  http,
  publicActions,
  type TransactionReceipt,
  walletActions,
} from "viem";
import { anvil } from "viem/chains";

/** A client of the local chain: reads, signs for local accounts and steers the chain's clock. */
export function createLocalClient(rpcUrl: string) {
  const transport = http(rpcUrl, { timeout: 60_000 });
  return createTestClient({ chain: anvil, mode: "anvil", transport, pollingInterval: 10 })
    .extend(publicActions)
    .extend(walletActions);
}

export type LocalClient = ReturnType<typeof createLocalClient>;

/** Sends and counts the world's transactions; a reverted one stops the world. */
export class Sender {
  readonly client: LocalClient;
  transactions = 0;

  constructor(client: LocalClient) {
    this.client = client;
  }

  /** Sends one call and returns its receipt; viem estimates first, so a revert arrives with its reason. */
  async call(from: Account, to: Address, data: Hex): Promise<TransactionReceipt> {
    return this.confirmed(await this.client.sendTransaction({ account: from, to, data, chain: anvil }));
  }

  async confirmed(hash: Hash): Promise<TransactionReceipt> {
    const receipt = await this.client.waitForTransactionReceipt({ hash });
    this.transactions += 1;
    if (receipt.status !== "success") throw new Error(`transaction ${hash} reverted`);
    return receipt;
  }

  /** Unix seconds of the latest block. */
  async now(): Promise<bigint> {
    return (await this.client.getBlock()).timestamp;
  }

  /** Mines an empty block at `timestamp`, so that reads see that time too; never backwards. */
  async at(timestamp: bigint): Promise<void> {
    const now = await this.now();
    if (timestamp <= now) return;
    await this.client.setNextBlockTimestamp({ timestamp });
    await this.client.mine({ blocks: 1 });
  }
}
