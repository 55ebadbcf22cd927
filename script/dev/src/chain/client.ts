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
export function createLocalClient(rpcUrl: string, chainId: number = anvil.id) {
  const transport = http(rpcUrl, { timeout: 60_000 });
  const chain = { ...anvil, id: chainId };
  return createTestClient({ chain, mode: "anvil", transport, pollingInterval: 10 })
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

  /**
   * Sends one call and returns its receipt; a revert arrives with its reason, from the estimate. As wallets do, it sends
   * half as much gas again: a checkpoint that the estimate would only update may need a new slot one second later.
   */
  async call(from: Account, to: Address, data: Hex): Promise<TransactionReceipt> {
    const estimate = await this.client.estimateGas({ account: from, to, data });
    const gas = (estimate * 3n) / 2n;
    return this.confirmed(
      await this.client.sendTransaction({ account: from, to, data, gas, chain: this.client.chain }),
    );
  }

  async confirmed(hash: Hash): Promise<TransactionReceipt> {
    const receipt = await this.#mined(hash);
    this.transactions += 1;
    if (receipt.status !== "success") throw new Error(`transaction ${hash} reverted`);
    return receipt;
  }

  /** Polls: the chain mines at once, and no later block would show that it did. */
  async #mined(hash: Hash): Promise<TransactionReceipt> {
    for (let attempt = 0; attempt < 3_000; attempt++) {
      const receipt = await this.client.getTransactionReceipt({ hash }).catch(() => null);
      if (receipt !== null) return receipt;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`transaction ${hash} was not mined`);
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
