import { hexToNumber, numberToHex, parseAbi } from "viem";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Anvil, startAnvil } from "../../../toolchain/anvil.ts";
import { testConfig } from "../testing/config.ts";
import { askRpc, type RpcCall, type RpcServer, serveRpc } from "../testing/rpc.ts";
import { people } from "../testing/store.ts";
import { checkChain, createClients } from "./client.ts";
import { send } from "./send.ts";

const call = {
  address: people.merchant.address,
  abi: parseAbi(["function ping()"]),
  functionName: "ping",
  args: [],
};
const never = () => new Promise<never>(() => {});

describe("with two endpoints of which the first", () => {
  let anvil: Anvil;
  let bad: RpcServer;

  beforeAll(async () => {
    anvil = await startAnvil();
    await askRpc(anvil.rpcUrl, "anvil_mine", ["0x20"]);
  });
  afterEach(() => bad.stop());
  afterAll(() => anvil?.stop());

  const honest = ({ method, params }: RpcCall) => askRpc(anvil.rpcUrl, method, params);
  const clientsBehind = async (answer: (call: RpcCall) => unknown) => {
    bad = await serveRpc(answer);
    const config = { ...testConfig(), rpcUrls: [bad.url, anvil.rpcUrl], pollingMilliseconds: 20 };
    const { reader, writer } = createClients(config, people.keeper);
    return { reader, writer: writer! };
  };
  const sendOne = ({ reader, writer }: Awaited<ReturnType<typeof clientsBehind>>) =>
    send(reader, writer, call, { confirmations: 1, repriceAfterMilliseconds: 400 });

  test("never answers, it is asked last and only where everybody is asked", async () => {
    const clients = await clientsBehind(never);
    await checkChain(clients.reader, 31_337);
    expect((await sendOne(clients)).status).toBe("success");
    const everybody = ["eth_chainId", "eth_blockNumber", "eth_getTransactionCount", "eth_sendRawTransaction"];
    expect(new Set(bad.asked)).toEqual(new Set(everybody));
  });

  test.each([5, 1, -1, -2])("is %i off about the nonce, the right one is found", async (off) => {
    const address = people.keeper.address;
    for (let count = 0; count < 2; count += 1)
      await askRpc(anvil.rpcUrl, "eth_sendTransaction", [{ from: address, to: address }]);
    const clients = await clientsBehind(async (asked) => {
      const result = await honest(asked);
      if (asked.method !== "eth_getTransactionCount") return result;
      return numberToHex(hexToNumber(result as `0x${string}`) + off);
    });
    // What was sent above may not be mined yet.
    const before = hexToNumber(
      (await askRpc(anvil.rpcUrl, "eth_getTransactionCount", [address, "pending"])) as `0x${string}`,
    );
    const receipt = await sendOne(clients);
    const sent = await clients.reader.getTransaction({ hash: receipt.transactionHash });
    expect(sent.nonce).toBe(before);
  });

  test("lags, the other one's blocks are read", async () => {
    const clients = await clientsBehind((asked) =>
      asked.method === "eth_blockNumber" ? "0x2" : honest(asked),
    );
    expect(await clients.reader.getBlockNumber({ cacheTime: 0 })).toBe(2n);
    await checkChain(clients.reader, 31_337);
    expect(await clients.reader.getBlockNumber({ cacheTime: 0 })).toBeGreaterThanOrEqual(32n);
  });

  test("fails at everything, the other one does the work", async () => {
    const clients = await clientsBehind(() => {
      throw new Error("out of order");
    });
    await checkChain(clients.reader, 31_337);
    expect((await sendOne(clients)).status).toBe("success");
  });

  test("serves another chain, nothing is done", async () => {
    const { reader } = await clientsBehind((asked) =>
      asked.method === "eth_chainId" ? "0x1" : honest(asked),
    );
    await expect(checkChain(reader, 31_337)).rejects.toMatchObject({ code: "Chain", place: { found: "1" } });
  });
});
