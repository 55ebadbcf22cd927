import { royaltyTokenAbi } from "@takings/sdk/abi";
import {
  BaseError,
  ContractFunctionExecutionError,
  ContractFunctionRevertedError,
  HttpRequestError,
} from "viem";
import { describe, expect, it } from "vitest";
import { callsOf, isRefusal, readBatch, readSome } from "./batch.ts";
import { fakeClient } from "./testing.ts";

const token = `0x${"1".repeat(40)}` as const;
const royalty = callsOf(token, royaltyTokenAbi);
const failure = (cause: BaseError, functionName = "name") =>
  new ContractFunctionExecutionError(cause, { abi: royaltyTokenAbi, functionName });
const refused = failure(new ContractFunctionRevertedError({ abi: royaltyTokenAbi, functionName: "name" }));
const silence = failure(new BaseError("call", { cause: new HttpRequestError({ url: "http://rpc" }) }));

describe("a batch", () => {
  it("answers in the shape of the question, in one request", async () => {
    const client = fakeClient(({ functionName, args }) => `${functionName}(${args?.join() ?? ""})`);
    const answers = await readBatch(client, {
      name: royalty("name"),
      accounts: [token].map((account) => ({ balance: royalty("balanceOf", account) })),
      pair: [royalty("symbol"), royalty("decimals")],
      unasked: undefined,
    });
    expect(answers).toEqual({
      name: "name()",
      accounts: [{ balance: `balanceOf(${token})` }],
      pair: ["symbol()", "decimals()"],
      unasked: undefined,
    });
    expect(client.requests).toBe(1);
  });

  it("asks nothing where there is nothing to ask", async () => {
    const client = fakeClient(() => "unasked");
    expect(await readBatch(client, [])).toEqual([]);
    expect(await readSome(client, { none: undefined })).toEqual({ none: undefined });
    expect(client.requests).toBe(0);
  });

  it("fails as a whole where one call does", async () => {
    const client = fakeClient(({ functionName }) => (functionName === "name" ? refused : "SYM"));
    await expect(readBatch(client, [royalty("symbol"), royalty("name")])).rejects.toBe(refused);
  });

  it("leaves out what a contract refuses, never what nobody answered", async () => {
    const calls = { name: royalty("name"), symbol: royalty("symbol") };
    const answering = (error: Error) =>
      fakeClient(({ functionName }) => (functionName === "name" ? error : "SYM"));
    expect(await readSome(answering(refused), calls)).toEqual({ name: undefined, symbol: "SYM" });
    await expect(readSome(answering(silence), calls)).rejects.toBe(silence);
  });

  it("takes the failure of a whole request for no contract's answer", () => {
    expect(isRefusal(refused)).toBe(true);
    expect(isRefusal(failure(refused, "aggregate3"))).toBe(false);
    expect(isRefusal(silence)).toBe(false);
  });
});
