import { parseAbi } from "viem";
import { generatePrivateKey, type LocalAccount, privateKeyToAccount } from "viem/accounts";
import { afterEach, describe, expect, test } from "vitest";
import { type Anvil, startAnvil } from "../../../toolchain/anvil.ts";
import { testConfig } from "../testing/config.ts";
import { type RpcCall, type RpcServer, serveRpc } from "../testing/rpc.ts";
import { people } from "../testing/store.ts";
import { createClients } from "./client.ts";
import { accountFromEnvironment } from "./keys.ts";
import { send } from "./send.ts";

const key = generatePrivateKey();
const held = privateKeyToAccount(key);
const typed = {
  domain: { name: "Takings", version: "1", chainId: 31_337, verifyingContract: people.merchant.address },
  types: { Statement: [{ name: "amount", type: "uint256" }] },
  primaryType: "Statement",
  message: { amount: 2n ** 70n },
} as const;
const transaction = {
  type: "eip1559",
  chainId: 31_337,
  nonce: 7,
  to: people.merchant.address,
  data: "0x1234",
  gas: 50_000n,
  maxFeePerGas: 10n,
  maxPriorityFeePerGas: 1n,
} as const;

/** What a service with `signer`'s key answers. */
const answers =
  (signer: Pick<LocalAccount, "signTransaction" | "signTypedData">, change: object = {}) =>
  ({ method, params = [] }: RpcCall) => {
    if (method === "eth_signTransaction") {
      const asked = params[0] as Record<string, string>;
      const { to, data, nonce, gas, maxFeePerGas, maxPriorityFeePerGas, chainId } = asked;
      return signer.signTransaction({
        ...{ type: "eip1559", to: to as `0x${string}`, data: data as `0x${string}` },
        ...{ nonce: Number(nonce), gas: BigInt(gas!), chainId: Number(chainId) },
        ...{ maxFeePerGas: BigInt(maxFeePerGas!), maxPriorityFeePerGas: BigInt(maxPriorityFeePerGas!) },
        ...change,
      });
    }
    if (method === "eth_signTypedData_v4") return signer.signTypedData(JSON.parse(String(params[1])));
    throw Object.assign(new Error("no such method"), { code: -32_601 });
  };

describe("a signer service", () => {
  let service: RpcServer | undefined;
  let anvil: Anvil | undefined;

  afterEach(async () => {
    await service?.stop();
    await anvil?.stop();
    [service, anvil] = [undefined, undefined];
  });

  const account = async (answer: (call: RpcCall) => unknown, address = held.address) => {
    service = await serveRpc(answer);
    const environment = { TAKINGS_KEEPER_SIGNER: service.url, TAKINGS_KEEPER_ADDRESS: address };
    return accountFromEnvironment("keeper", environment);
  };

  test("signs like the key itself", async () => {
    const remote = await account(answers(held));
    expect(await remote.signTypedData(typed)).toBe(await held.signTypedData(typed));
    expect(await remote.signTransaction(transaction)).toBe(await held.signTransaction(transaction));
    expect(service!.asked).toEqual(["eth_signTypedData_v4", "eth_signTransaction"]);
  });

  test("is asked in the older way where it knows no other, and may wrap what it signed", async () => {
    const plain = answers(held);
    const remote = await account(async (call) => {
      if (call.method === "eth_signTypedData_v4")
        throw Object.assign(new Error("unknown"), { code: -32_601 });
      if (call.method === "eth_signTypedData") return plain({ ...call, method: "eth_signTypedData_v4" });
      return { raw: await plain(call), tx: {} };
    });
    expect(await remote.signTypedData(typed)).toBe(await held.signTypedData(typed));
    expect(await remote.signTransaction(transaction)).toBe(await held.signTransaction(transaction));
  });

  test("is not believed when it signs as somebody else, or something else", async () => {
    const other = privateKeyToAccount(generatePrivateKey());
    const stranger = await account(answers(other));
    await expect(stranger.signTypedData(typed)).rejects.toThrow(`signed as ${other.address}`);
    await expect(stranger.signTransaction(transaction)).rejects.toThrow(`signed as ${other.address}`);
    await service!.stop();
    for (const change of [
      { to: other.address },
      { nonce: 8 },
      { value: 1n },
      { data: "0x" },
      { chainId: 1 },
    ]) {
      const liar = await account(answers(held, change));
      await expect(liar.signTransaction(transaction)).rejects.toThrow("another transaction");
      await service!.stop();
    }
  });

  test("that refuses, or is not there, is named by its role and never by its address", async () => {
    const remote = await account(() => {
      throw new Error("locked");
    });
    await expect(remote.signTransaction(transaction)).rejects.toThrow("refused eth_signTransaction: locked");
    const environment = {
      TAKINGS_BANK_SIGNER: "http://user:secret@127.0.0.1:1/",
      TAKINGS_BANK_ADDRESS: held.address,
    };
    const error = await accountFromEnvironment("bank", environment)
      .signTypedData(typed)
      .catch((cause: Error) => cause);
    expect(String(error)).toContain("bank role cannot be reached");
    expect(JSON.stringify(error) + String(error)).not.toContain("secret");
  });

  test("must not hold one key for both attestors, and must say whose it is", () => {
    const url = "http://127.0.0.1:1";
    const same = { TAKINGS_BANK_SIGNER: url, TAKINGS_BANK_ADDRESS: held.address, TAKINGS_COMMERCE_KEY: key };
    for (const role of ["commerce", "bank"] as const)
      expect(() => accountFromEnvironment(role, same)).toThrow("two different keys");
    expect(() => accountFromEnvironment("keeper", { TAKINGS_KEEPER_SIGNER: url })).toThrow(
      "TAKINGS_KEEPER_ADDRESS",
    );
  });

  test("sends a transaction", async () => {
    anvil = await startAnvil();
    const keeper = await account(answers(people.keeper), people.keeper.address);
    const config = { ...testConfig(), rpcUrls: [anvil.rpcUrl], pollingMilliseconds: 20 };
    const { reader, writer } = createClients(config, keeper);
    const call = {
      address: people.merchant.address,
      abi: parseAbi(["function ping()"]),
      functionName: "ping",
      args: [],
    };
    const receipt = await send(reader, writer!, call, { confirmations: 1, repriceAfterMilliseconds: 5_000 });
    expect(receipt.from).toBe(people.keeper.address.toLowerCase());
  });
});
