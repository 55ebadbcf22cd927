import { createTestClient, http, parseAbi, publicActions } from "viem";
import { anvil as anvilChain } from "viem/chains";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Anvil, startAnvil } from "../../../toolchain/anvil.ts";
import { testConfig } from "../testing/config.ts";
import { refusal } from "../testing/refusal.ts";
import { people } from "../testing/store.ts";
import { checkChain, createClients } from "./client.ts";
import { describeChainError, send } from "./send.ts";

const call = {
  address: people.merchant.address,
  abi: parseAbi(["function ping()"]),
  functionName: "ping",
  args: [],
};

describe("sending", () => {
  let anvil: Anvil;

  beforeAll(async () => {
    anvil = await startAnvil();
  });

  afterAll(() => anvil?.stop());

  const clientsFor = (rpcUrls: string[]) => {
    const { reader, writer } = createClients(
      { ...testConfig(), rpcUrls, pollingMilliseconds: 50 },
      people.keeper,
    );
    return { reader, writer: writer! };
  };

  test("replaces a transaction that is not mined in time, and only one of the two counts", async () => {
    const { reader, writer } = clientsFor([anvil.rpcUrl]);
    const time = createTestClient({ chain: anvilChain, mode: "anvil", transport: http(anvil.rpcUrl) }).extend(
      publicActions,
    );
    await time.setAutomine(false);
    const nonce = await reader.getTransactionCount({ address: people.keeper.address });
    const sent = send(reader, writer, call, { confirmations: 1, repriceAfterMilliseconds: 1_500 });
    const first = await poll(() => pendingOf(time));
    const second = await poll(async () => {
      const found = await pendingOf(time);
      return found !== undefined && found.hash !== first.hash ? found : undefined;
    });
    expect(second.nonce).toBe(first.nonce);
    expect(second.maxFeePerGas!).toBeGreaterThan(first.maxFeePerGas!);
    await time.setAutomine(true);
    await time.mine({ blocks: 1 });
    expect((await sent).status).toBe("success");
    expect(await reader.getTransactionCount({ address: people.keeper.address })).toBe(nonce + 1);
  });

  test("hands over again what a pool has dropped", async () => {
    const { reader, writer } = clientsFor([anvil.rpcUrl]);
    const time = createTestClient({ chain: anvilChain, mode: "anvil", transport: http(anvil.rpcUrl) }).extend(
      publicActions,
    );
    await time.setAutomine(false);
    const sent = send(reader, writer, call, { confirmations: 1, repriceAfterMilliseconds: 60_000 });
    const first = await poll(() => pendingOf(time));
    await time.dropTransaction({ hash: first.hash as `0x${string}` });
    expect(await pendingOf(time)).toBeUndefined();
    expect((await poll(() => pendingOf(time))).hash).toBe(first.hash);
    await time.setAutomine(true);
    await time.mine({ blocks: 1 });
    expect((await sent).transactionHash).toBe(first.hash);
  });

  test("goes to the second endpoint when the first is down", async () => {
    const { reader, writer } = clientsFor(["http://127.0.0.1:1", anvil.rpcUrl]);
    expect(
      (await send(reader, writer, call, { confirmations: 1, repriceAfterMilliseconds: 5_000 })).status,
    ).toBe("success");
  });

  test("notices an endpoint of another chain", async () => {
    const { reader } = clientsFor([anvil.rpcUrl]);
    const error = await checkChain(reader, 1).catch((cause: unknown) => cause);
    expect(
      refusal(() => {
        throw error;
      }),
    ).toMatchObject({ code: "Chain", place: { expected: "1", found: "31337" } });
    expect(describeChainError(error)).toBe("the endpoint serves another chain");
  });
});

type Tester = {
  getBlock(options: {
    blockTag: "pending";
    includeTransactions: true;
  }): Promise<{ transactions: readonly unknown[] }>;
};
type Pending = { hash: string; nonce: number; maxFeePerGas?: bigint };

async function pendingOf(time: unknown): Promise<Pending | undefined> {
  const block = await (time as Tester).getBlock({ blockTag: "pending", includeTransactions: true });
  return block.transactions[0] as Pending | undefined;
}

async function poll<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
