import { ContractFunctionExecutionError, ContractFunctionZeroDataError, zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { isSilence } from "../chain/index.ts";
import { fakeClient, silentChain, silentClient } from "../chain/testing.ts";
import { readStore } from "./store.ts";

const token = `0x${"1".repeat(40)}` as const;
const other = `0x${"2".repeat(40)}` as const;
/** What an address without code, or of another contract, answers. */
const nothing = new ContractFunctionExecutionError(
  new ContractFunctionZeroDataError({ functionName: "name" }),
  {
    abi: [],
    functionName: "name",
  },
);
const answers = { storeOf: { token }, issuer: other, name: "Loom", symbol: "LOOM", asset: other };
const chainOf = (changed: Partial<Record<keyof typeof answers, unknown>>) =>
  fakeClient(({ functionName }) => ({ ...answers, ...changed })[functionName as keyof typeof answers]);

describe("the store of a token", () => {
  it("is read in one request", async () => {
    const client = chainOf({});
    expect(await readStore(client, silentChain, token)).toEqual({
      contracts: { token },
      issuer: other,
      name: "Loom",
      symbol: "LOOM",
      asset: other,
    });
    expect(client.requests).toBe(1);
  });

  it("is none only where the factory says so, whatever the address answers", async () => {
    const unknown = { token: zeroAddress };
    expect(await readStore(chainOf({ storeOf: unknown }), silentChain, token)).toBeNull();
    const empty = { storeOf: unknown, name: nothing, symbol: nothing, asset: nothing };
    expect(await readStore(chainOf(empty), silentChain, token)).toBeNull();
  });

  it("is unknown where nobody answers", async () => {
    const reading = readStore(silentClient(), silentChain, token);
    await expect(reading).rejects.toSatisfy(isSilence);
  });

  it("is unknown where the factory is none, or the token answers only in part", async () => {
    await expect(readStore(chainOf({ storeOf: nothing }), silentChain, token)).rejects.toThrow("factory");
    await expect(readStore(chainOf({ name: nothing }), silentChain, token)).rejects.toThrow(token);
  });
});
