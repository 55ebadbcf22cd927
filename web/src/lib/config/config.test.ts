import { getAddress } from "viem";
import { describe, expect, it } from "vitest";
import { ConfigError, parseConfig } from "./config.ts";

const address = "0x00000000000000000000000000000000000000aa";
const chain = {
  chainId: 1,
  name: "Ethereum",
  rpcUrl: "https://rpc.example",
  factory: address,
  claimer: address,
  deployedAtBlock: 12,
};

describe("parseConfig", () => {
  it("reads a chain and leaves out what is not there", () => {
    const { chains, local } = parseConfig({ chains: [{ ...chain, explorer: "https://x.example/" }] });
    expect(chains[0]).toMatchObject({
      deployedAtBlock: 12n,
      explorer: "https://x.example",
      indexer: undefined,
    });
    expect(local).toBeUndefined();
  });

  it("reads an exchange whole or not at all, and the one-sided contract where there is one", () => {
    const exchange = { factory: address, router: address };
    const read = (value: object) => parseConfig({ chains: [{ ...chain, ...value }] }).chains[0];
    expect(read({}).exchange).toBeUndefined();
    expect(read({ exchange }).exchange).toEqual({
      factory: getAddress(address),
      router: getAddress(address),
      oneSided: undefined,
    });
    expect(read({ exchange: { ...exchange, oneSided: address } }).exchange?.oneSided).toBe(
      getAddress(address),
    );
    expect(() => read({ exchange: { factory: address } })).toThrow(
      "chains[0].exchange.router is not an address",
    );
  });

  it("offers issuance only where a desk is named", () => {
    const read = (value: object) => parseConfig({ chains: [{ ...chain, ...value }] }).chains[0].desk;
    expect(read({})).toBeUndefined();
    expect(read({ desk: address })).toMatch(/^0x/);
    expect(() => read({ desk: "0x1" })).toThrow("chains[0].desk is not an address");
  });

  it("names the field that is wrong", () => {
    expect(() => parseConfig({ chains: [] })).toThrow(ConfigError);
    expect(() => parseConfig({ chains: [{ ...chain, factory: "0x1" }] })).toThrow(
      "chains[0].factory is not an address",
    );
    expect(() =>
      parseConfig({ chains: [chain], local: { demoWallets: [{ name: "A", privateKey: "0x1" }] } }),
    ).toThrow("local.demoWallets[0].privateKey");
  });
});
