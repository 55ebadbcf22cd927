import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Abi,
  type Address,
  createTestClient,
  encodeDeployData,
  type Hex,
  http,
  publicActions,
  walletActions,
} from "viem";
import { artifactPath } from "../../../script/toolchain/artifacts.ts";
import { root } from "../../../script/toolchain/paths.ts";

interface Compiled {
  abi: Abi;
  bytecode: Hex;
}

/** A contract as forge compiled it. */
export function compiled(name: string): Compiled {
  const { abi, bytecode } = JSON.parse(readFileSync(artifactPath(name), "utf8")) as {
    abi: Abi;
    bytecode: { object: Hex };
  };
  return { abi, bytecode: bytecode.object };
}

function published(path: string): Compiled {
  const file = join(root, "node_modules/@uniswap", path);
  const { abi, bytecode } = JSON.parse(readFileSync(file, "utf8")) as { abi: Abi; bytecode: string };
  return { abi, bytecode: `0x${bytecode}` };
}

export function testClient(rpcUrl: string) {
  return createTestClient({ mode: "anvil", transport: http(rpcUrl, { timeout: 60_000 }) })
    .extend(publicActions)
    .extend(walletActions);
}

export type TestClient = ReturnType<typeof testClient>;

export async function create(client: TestClient, from: Address, code: Compiled, args: unknown[] = []) {
  const data = encodeDeployData({ abi: code.abi, bytecode: code.bytecode, args });
  const hash = await client.sendTransaction({ account: from, data, chain: null });
  const { contractAddress } = await client.waitForTransactionReceipt({ hash });
  if (!contractAddress) throw new Error("nothing was deployed");
  return contractAddress;
}

async function place(client: TestClient, from: Address, at: Address, code: Compiled, args: unknown[] = []) {
  const bytecode = await client.getCode({ address: await create(client, from, code, args) });
  await client.setCode({ address: at, bytecode: bytecode! });
}

export interface NetworkFile {
  chainId: number;
  stablecoins: { symbol: string; address: Address; decimals: number }[];
  pairFactory: Address;
  pairRouter: Address;
  swapFeeBps: number;
}

export const placeStablecoin = (client: TestClient, from: Address, at: Address, decimals: number) =>
  place(client, from, at, compiled("MockUSD"), [decimals]);

/**
 * Puts at a network's real addresses what is deployed there: stablecoins of the same decimals, Uniswap V2's factory and router.
 * (PancakeSwap V2 has the same interface; only its swap fee differs.)
 */
export async function mimic(client: TestClient, from: Address, network: NetworkFile): Promise<void> {
  for (const { address, decimals } of network.stablecoins)
    await placeStablecoin(client, from, address, decimals);
  await place(client, from, network.pairFactory, published("v2-core/build/UniswapV2Factory.json"), [from]);
  const wrapped = await create(client, from, published("v2-periphery/build/WETH9.json"));
  await place(client, from, network.pairRouter, published("v2-periphery/build/UniswapV2Router02.json"), [
    network.pairFactory,
    wrapped,
  ]);
}
