import {
  type Address,
  encodeAbiParameters,
  encodeErrorResult,
  type Hex,
  parseAbi,
  toHex,
  zeroAddress,
} from "viem";
import { mainnet } from "viem/chains";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ChainConfig } from "../config/index.ts";
import { lookUpName } from "./lookup.ts";

const account: Address = "0xd2135CfB216b74109775236E36d4b433F1DF507B";
let chains = 0;
const asked: string[] = [];

interface Call {
  id: number;
  method: string;
  params: [{ to: Address }];
}

/** An RPC of Ethereum whose every eth_call has this outcome, at an address of its own; notes who was asked for what. */
function ethereum(outcome: { returns: Hex } | { reverts: Hex }): ChainConfig {
  chains += 1;
  asked.length = 0;
  vi.stubGlobal("fetch", async (input: Request | string, init?: RequestInit) => {
    const url = typeof input === "string" ? input : input.url;
    const body = JSON.parse(typeof input === "string" ? String(init?.body) : await input.text());
    const calls: Call[] = Array.isArray(body) ? body : [body];
    asked.push(...calls.map(({ method, params }) => `${url} ${method} ${params[0].to}`));
    const answers = calls.map(({ id }) =>
      "returns" in outcome
        ? { jsonrpc: "2.0", id, result: outcome.returns }
        : { jsonrpc: "2.0", id, error: { code: 3, message: "execution reverted", data: outcome.reverts } },
    );
    return new Response(JSON.stringify(Array.isArray(body) ? answers : answers[0]), {
      headers: { "content-type": "application/json" },
    });
  });
  return {
    chainId: 1,
    name: "Ethereum",
    rpcUrl: `http://rpc${chains}.example/`,
    factory: zeroAddress,
    claimer: zeroAddress,
    deployedAtBlock: 0n,
  };
}

const named = (name: string) => ({
  returns: encodeAbiParameters(
    [{ type: "string" }, { type: "address" }, { type: "address" }],
    [name, zeroAddress, zeroAddress],
  ),
});

const resolverErrors = parseAbi([
  "error ReverseAddressMismatch(string primary, bytes primaryAddress)",
  "error OffchainLookup(address sender, string[] urls, bytes callData, bytes4 callbackFunction, bytes extraData)",
]);

afterEach(() => vi.unstubAllGlobals());

describe("the name of an address", () => {
  it("is what ENS's universal resolver tells, asked through the configured RPC alone", async () => {
    const chain = ethereum(named("wevm.eth"));
    expect(await lookUpName(chain, account)).toBe("wevm.eth");
    expect(asked).toEqual([`${chain.rpcUrl} eth_call ${mainnet.contracts.ensUniversalResolver.address}`]);
  });

  it("is none where the account has none", async () => {
    expect(await lookUpName(ethereum(named("")), account)).toBeNull();
  });

  it.each([
    ["capitals", "Wevm.eth"],
    ["marks that cannot be seen", "we\u200bvm.eth"],
    ["letters of another script", "w\u0435vm.eth"],
    ["a direction of its own", "\u202ewevm.eth"],
  ])("is none where it only looks like one: %s", async (_, name) => {
    expect(await lookUpName(ethereum(named(name)), account)).toBeNull();
  });

  it("is none where the name does not lead back to the account", async () => {
    const mismatch = encodeErrorResult({
      abi: resolverErrors,
      errorName: "ReverseAddressMismatch",
      args: ["vitalik.eth", "0xd8da6bf26964af9d7eed9e03e53415d37aa96045"],
    });
    expect(await lookUpName(ethereum({ reverts: mismatch }), account)).toBeNull();
  });

  it("is none, and nobody else is asked, where it lies on a server outside the chain", async () => {
    const lookup = encodeErrorResult({
      abi: resolverErrors,
      errorName: "OffchainLookup",
      args: [
        mainnet.contracts.ensUniversalResolver.address,
        ["https://names.example/{sender}/{data}"],
        "0x01",
        "0x12345678",
        toHex("extra"),
      ],
    });
    const chain = ethereum({ reverts: lookup });
    expect(await lookUpName(chain, account)).toBeNull();
    expect(new Set(asked.map((line) => line.split(" ")[0]))).toEqual(new Set([chain.rpcUrl]));
  });
});
