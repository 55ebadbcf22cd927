import { createTestClient, http, parseAbi, parseGwei, publicActions, walletActions } from "viem";
import { anvil as anvilChain } from "viem/chains";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Anvil, startAnvil } from "../../../toolchain/anvil.ts";
import { testConfig } from "../testing/config.ts";
import { askRpc } from "../testing/rpc.ts";
import { people } from "../testing/store.ts";
import { createClients } from "./client.ts";
import { send } from "./send.ts";

/** Different each time: one key that signs the same call twice at one nonce has signed one transaction. */
let calls = 0n;
const nextCall = () => ({
  address: people.merchant.address,
  abi: parseAbi(["function ping(uint256 number)"]),
  functionName: "ping",
  args: [calls++],
});

describe("one key", () => {
  let anvil: Anvil;
  let chain: ReturnType<typeof connect>;
  let miner: NodeJS.Timeout | undefined;

  const connect = (url: string) =>
    createTestClient({ chain: anvilChain, mode: "anvil", transport: http(url), account: people.keeper })
      .extend(publicActions)
      .extend(walletActions);
  const mineEvery = (milliseconds: number) => {
    miner = setInterval(() => chain.mine({ blocks: 1 }).catch(() => undefined), milliseconds);
  };
  const sender = (options: { confirmations?: number; patience?: number } = {}) => {
    const config = { ...testConfig(), rpcUrls: [anvil.rpcUrl], pollingMilliseconds: 20 };
    const { reader, writer } = createClients(config, people.keeper);
    const { confirmations = 1, patience = 20_000 } = options;
    return () => send(reader, writer!, nextCall(), { confirmations, repriceAfterMilliseconds: patience });
  };
  const nonce = (blockTag: "latest" | "pending" = "latest") =>
    chain.getTransactionCount({ address: people.keeper.address, blockTag });

  beforeEach(async () => {
    anvil = await startAnvil();
    chain = connect(anvil.rpcUrl);
    await chain.setAutomine(false);
  });
  afterEach(async () => {
    clearInterval(miner);
    await anvil.stop();
  });

  test("sends several transactions at once, each with a nonce of its own", async () => {
    const one = sender();
    const sent = Array.from({ length: 6 }, one);
    while ((await nonce("pending")) < 6) await new Promise((resolve) => setTimeout(resolve, 20));
    await chain.mine({ blocks: 1 });
    const receipts = await Promise.all(sent);
    expect(new Set(receipts.map(({ blockNumber }) => blockNumber)).size).toBe(1);
    expect(await nonce()).toBe(6);
  });

  test("in two keepers at once: every transaction of both is mined", async () => {
    mineEvery(50);
    const [one, other] = [sender(), sender()];
    const receipts = await Promise.all([one, other, one, other, one, other].map((next) => next()));
    expect(new Set(receipts.map(({ transactionHash }) => transactionHash)).size).toBe(6);
    expect(await nonce()).toBe(6);
  });

  test("waits for what a run that died has sent", async () => {
    const left = await chain.sendTransaction({ to: people.merchant.address });
    const sent = sender()();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await nonce("pending")).toBe(1);
    mineEvery(50);
    await sent;
    expect((await chain.getTransactionReceipt({ hash: left })).status).toBe("success");
    expect(await nonce()).toBe(2);
  });

  test("outbids what a run that died has left stuck", async () => {
    const left = await chain.sendTransaction({
      to: people.merchant.address,
      maxFeePerGas: parseGwei("9"),
      maxPriorityFeePerGas: parseGwei("5"),
    });
    const sent = sender({ patience: 300 })();
    for (let pending = left; pending === left; ) {
      const block = await chain.getBlock({ blockTag: "pending" });
      pending = block.transactions[0] ?? left;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    mineEvery(50);
    expect((await sent).status).toBe("success");
    await expect(chain.getTransactionReceipt({ hash: left })).rejects.toThrow();
    expect(await nonce()).toBe(1);
  });

  test("hands a transaction to the nodes again when its block is taken back before it counts", async () => {
    const sent = sender({ confirmations: 4 })();
    while ((await nonce("pending")) < 1) await new Promise((resolve) => setTimeout(resolve, 20));
    await chain.mine({ blocks: 2 });
    expect(await nonce()).toBe(1);
    // Long enough for the receipt to have been seen.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await askRpc(anvil.rpcUrl, "anvil_reorg", [2, []]);
    expect(await nonce()).toBe(0);
    mineEvery(50);
    const receipt = await sent;
    expect(receipt.status).toBe("success");
    expect((await chain.getTransactionReceipt({ hash: receipt.transactionHash })).blockHash).toBe(
      receipt.blockHash,
    );
    expect(await nonce()).toBe(1);
  });
});
