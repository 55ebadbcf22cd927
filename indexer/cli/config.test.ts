import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ConfigError, loadConfig, parseConfig } from "./config.ts";

const address = (digit: string) => `0x${digit.repeat(40)}`;
const contracts = {
  factory: address("a"),
  desk: address("b"),
  credentialRegistry: address("c"),
  fromBlock: 7,
};
const chain = { chainId: 1, name: "ethereum", rpcUrl: "https://rpc.example/key", contracts };
const folder = mkdtempSync(join(tmpdir(), "takings-indexer-config-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const problemsOf = (input: unknown, env = {}): readonly string[] => {
  try {
    parseConfig(input, join(folder, "indexer.config.json"), env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
};

describe("an indexer's configuration", () => {
  it("is read with checksummed addresses and defaults", () => {
    const [read] = parseConfig({ chains: [chain] }, "config");
    expect(read).toMatchObject({ chainId: 1, rpcUrls: ["https://rpc.example/key"], pollingInterval: 1_000 });
    expect(read!.contracts.factory).toBe("0xaAaAaAaaAaAaAaaAaAAAAAAAAaaaAaAaAaaAaaAa");
  });

  it("names several chains in one", () => {
    const second = {
      ...chain,
      chainId: 56,
      name: "bsc",
      rpcUrl: ["https://one.example", "https://two.example"],
    };
    expect(parseConfig({ chains: [chain, second] }, "config").map(({ rpcUrls }) => rpcUrls.length)).toEqual([
      1, 2,
    ]);
  });

  it("takes the addresses from a deployment file, relative to itself", () => {
    const deployment = {
      chainId: 1,
      block: 42,
      storeFactory: address("1"),
      issuanceDesk: address("2"),
      credentialRegistry: address("3"),
    };
    writeFileSync(join(folder, "1.json"), JSON.stringify(deployment));
    const { contracts: _, ...entry } = chain;
    writeFileSync(
      join(folder, "config.json"),
      JSON.stringify({ chains: [{ ...entry, deployment: "1.json" }] }),
    );
    expect(loadConfig(join(folder, "config.json"), {})[0]!.contracts).toMatchObject({
      factory: address("1"),
      desk: address("2"),
      fromBlock: 42,
    });
    expect(
      problemsOf({ chains: [{ ...entry, chainId: 5, name: "other", deployment: "1.json" }] })[0],
    ).toMatch(/1\.json is of chain 1, not 5/);
    expect(problemsOf({ chains: [{ ...entry, deployment: "none.json" }] })[0]).toMatch(
      /none\.json does not exist/,
    );
    expect(problemsOf({ chains: [entry] })[0]).toMatch(/chains\.0: needs either deployment/);
  });

  it("prefers endpoints of the environment, and never repeats a bad one", () => {
    const { rpcUrl: _, ...bare } = chain;
    const input = { chains: [bare] };
    expect(
      parseConfig(input, "config", { INDEXER_RPC_1: "https://a.example https://b.example" })[0]!.rpcUrls,
    ).toEqual(["https://a.example", "https://b.example"]);
    expect(problemsOf(input)[0]).toMatch(/chains\.0\.rpcUrl: is missing, and INDEXER_RPC_1 is not set/);
    expect(problemsOf(input, { INDEXER_RPC_1: "secret" })).toEqual(["is not a list of http(s) addresses"]);
  });

  it("names every problem by its place", () => {
    const bad = { ...chain, chainId: 0, contracts: { ...contracts, desk: "0x12" }, typo: true };
    const problems = problemsOf({ chains: [bad] });
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^chains\.0\.chainId: is not a chain id/),
        expect.stringMatching(/^chains\.0\.contracts\.desk: is not an address/),
        expect.stringMatching(/^chains\.0: .*typo/),
      ]),
    );
  });

  it("refuses a chain that stands there twice, no chain at all, and what is no JSON", () => {
    expect(problemsOf({ chains: [chain, { ...chain, name: "again" }] })[0]).toMatch(
      /chainId 1 stands there twice/,
    );
    expect(problemsOf({ chains: [] })[0]).toMatch(/^chains:/);
    writeFileSync(join(folder, "broken.json"), "{ chains: ");
    expect(() => loadConfig(join(folder, "broken.json"), {})).toThrow(/is not JSON/);
    expect(() => loadConfig(join(folder, "absent.json"), {})).toThrow(/cannot be read/);
  });
});
