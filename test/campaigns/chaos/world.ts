import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { KeeperConfig, StoreConfig } from "@takings/keeper";
import {
  deployStore,
  everyClass,
  people,
  put,
  putBank,
  putReport,
  row,
  toJson,
} from "@takings/keeper/testing";
import { type Address, createWalletClient, type Hex, http, parseAbi, toHex } from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { anvil as anvilChain } from "viem/chains";
import { startAnvil } from "../../../script/toolchain/anvil.ts";
import { proposeWithVotes } from "./holders.ts";
import { beginning, deployerTokens, deployFactory, livePast } from "./past.ts";

/** Both hold enough to fund every settlement alone. */
export const keepers = [
  people.keeper,
  mnemonicToAccount("test test test test test test test test test test test junk", { addressIndex: 6 }),
] as const;
export const keeperKeys = keepers.map((account): Hex => toHex(account.getHdKey().privateKey!));
/** The deepest reorganisation. */
export const deepest = 8;
/** Blocks above a snapshot, so that no reorganisation reaches below it. */
export const margin = toHex(deepest + 4);
export const funds = 10n ** 15n;

/** Where reports, journal and statements of one run lie, and the chain under it. */
export interface World {
  rpcUrl: string;
  /** The run's own folder: journal and statements. */
  folder: string;
  /** Reports, bank file, inventory. */
  sources: string;
  config: KeeperConfig;
  reader: Awaited<ReturnType<typeof deployStore>>["reader"];
  store: StoreConfig & { governor: Address; vesting: Address };
  /** The same configuration as a file. */
  configFile: string;
  rpc(method: string, params?: readonly unknown[]): Promise<unknown>;
  /** Remembers chain and folder as they are now; {@link reset} comes back to here. */
  keep(): Promise<void>;
  reset(): Promise<void>;
  stop(): Promise<void>;
}

const settlements = 2;
export const settlementIndexes = [...Array(settlements).keys()];

function writeSources(folder: string): void {
  // Amounts that do not divide by the number of holders: a rounding that depends on the path would show.
  const second = [...everyClass, row("Order", "ItemPrice", "Principal", 1_235n)];
  putReport(folder, 0);
  putReport(folder, 1, second);
  putBank(folder, [
    { index: 0, amount: 9_749n },
    { index: 1, amount: 9_749n + 1_235n },
  ]);
  // The bank takes the first deposit back, later.
  mkdirSync(join(folder, "late"));
  putBank(join(folder, "late"), [{ index: 0, amount: -9_749n }], "reversal.csv");
  mkdirSync(join(folder, "stock"));
  put(
    join(folder, "stock"),
    "inventory.csv",
    "date,currency,value_at_cost,cost_of_goods_sold\n2025-08-28,CAD,3000.00,700.00\n",
  );
}

/** One store on a chain of its own, with reports waiting to be ingested. */
export async function createWorld(changes: Partial<KeeperConfig> = {}): Promise<World> {
  const anvil = await startAnvil({ timestamp: beginning });
  // However this process ends, its chains end with it.
  const leave = () => void anvil.stop();
  process.on("exit", leave);
  const home = mkdtempSync(join(tmpdir(), "takings-chaos-"));
  const [folder, sources, kept] = ["run", "sources", "kept"].map((name) => join(home, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(sources);
  mkdirSync(folder);
  writeSources(sources);
  const factory = await deployFactory(anvil.rpcUrl);
  const deployed = await deployStore(anvil.rpcUrl, folder, { factory, deployerTokens });
  const vesting = await livePast(anvil.rpcUrl, deployed.store, { factory, gauge: deployed.gauge });
  const votes = join(sources, "votes");
  const governor = await proposeWithVotes(anvil.rpcUrl, deployed.store, votes);
  const contracts = { governor, vesting };
  // A watch's claim on a job outlives it by a second, not by minutes.
  const watch = { ...deployed.config.watch, leaseSeconds: 1 };
  // Returned royalties stream again, also to who returned them: what a few seconds of that bring is not worth a return.
  const stores = deployed.config.stores.map((store) => ({ ...store, ...contracts, minPayout: "0.1" }));
  // Each death between booking a vote's gas and casting it costs that gas; a day's worth must not end the trial.
  const voteGasPerDay = 10n ** 9n;
  const config: KeeperConfig = {
    ...{ ...deployed.config, stores, votes, voteGasPerDay, watch, pollingMilliseconds: 10 },
    ...changes,
  };
  const wallet = createWalletClient({
    account: people.deployer,
    chain: anvilChain,
    transport: http(anvil.rpcUrl),
  });
  await wallet.writeContract({
    address: deployed.store.asset,
    abi: parseAbi(["function mint(address to, uint256 amount)"]),
    functionName: "mint",
    args: [keepers[1].address, funds],
  });
  const store = { ...deployed.store, ...contracts };
  let [id, snapshot] = [0, "0x0"];
  const rpc = async (method: string, params: readonly unknown[] = []) => {
    const answer = await fetch(anvil.rpcUrl, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ jsonrpc: "2.0", id: ++id, method, params }),
    });
    const { result, error } = (await answer.json()) as { result?: unknown; error?: { message: string } };
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  const copy = (from: string, to: string) => {
    rmSync(to, { recursive: true, force: true });
    cpSync(from, to, { recursive: true });
  };
  return {
    rpcUrl: anvil.rpcUrl,
    folder,
    sources,
    config,
    reader: deployed.reader,
    store,
    configFile: put(home, "takings.json", toJson(config)),
    rpc,
    async keep() {
      copy(folder, kept);
      snapshot = (await rpc("evm_snapshot")) as string;
      await rpc("anvil_mine", [margin]);
    },
    async reset() {
      copy(kept, folder);
      if ((await rpc("evm_revert", [snapshot])) !== true) throw new Error("the chain cannot go back");
      snapshot = (await rpc("evm_snapshot")) as string;
      await rpc("anvil_mine", [margin]);
    },
    async stop() {
      process.off("exit", leave);
      await anvil.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
