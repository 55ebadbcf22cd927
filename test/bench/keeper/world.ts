import {
  accountSigner,
  attest,
  createClients,
  Journal,
  type KeeperConfig,
  type StoreConfig,
  settleAll,
} from "@takings/keeper";
import {
  artifact,
  deployStore,
  multicall3Address,
  people,
  put,
  putBank,
  putReport,
  row,
  toJson,
} from "@takings/keeper/testing";
import {
  type Address,
  createTestClient,
  encodeDeployData,
  http,
  parseAbi,
  publicActions,
  toHex,
  walletActions,
} from "viem";
import { anvil as anvilChain } from "viem/chains";
import { startAnvil } from "../../../script/toolchain/anvil.ts";

/** Each holder's tokens; 10^5 of them have a little less than the first of three equal holders had. */
const tokensEach = 9n * 10n ** 18n;
/** Of the settlement, minor units: some 10 dollars of royalties a holder. */
const sales = 4_200_000_000n;
const transfersAtOnce = 2_000;
const gasPerTransfer = 150_000n;
/** What blocks hold on real chains, and what one eth_call may use there. */
const blockGasLimit = 60_000_000n;

export interface BenchWorld {
  rpcUrl: string;
  config: KeeperConfig;
  configFile: string;
  store: StoreConfig;
  /** Everybody who has something to claim. */
  holders: readonly Address[];
  client: ReturnType<typeof clientOf>;
  stop(): Promise<void>;
}

const clientOf = (rpcUrl: string) =>
  createTestClient({
    chain: anvilChain,
    mode: "anvil",
    transport: http(rpcUrl, { timeout: 120_000 }),
    pollingInterval: 20,
  })
    .extend(publicActions)
    .extend(walletActions);

type Client = BenchWorld["client"];

const addressAt = (index: number): Address => toHex(0x1000_0000_0000 + index, { size: 20 });

/** Moves tokens to `count` addresses in a row that have never been used. */
async function spread(client: Client, token: Address, count: number): Promise<Address[]> {
  const from = people.holders[0]!;
  const { abi, bytecode } = artifact("Spreader");
  const mined = async (hash: `0x${string}`) => {
    const receipt = await client.waitForTransactionReceipt({ hash });
    if (receipt.status !== "success") throw new Error(`transaction ${hash} failed`);
    return receipt;
  };
  const deployed = await client.sendTransaction({ account: from, data: encodeDeployData({ abi, bytecode }) });
  const spreader = (await mined(deployed)).contractAddress!;
  const transfer = parseAbi(["function transfer(address to, uint256 amount) returns (bool)"]);
  const args = [spreader, tokensEach * BigInt(count)] as const;
  await mined(
    await client.writeContract({
      account: from,
      address: token,
      abi: transfer,
      functionName: "transfer",
      args,
    }),
  );
  await client.setBlockGasLimit({ gasLimit: gasPerTransfer * BigInt(transfersAtOnce) });
  for (let first = 0; first < count; first += transfersAtOnce) {
    const some = Math.min(transfersAtOnce, count - first);
    await mined(
      await client.writeContract({
        account: from,
        address: spreader,
        abi,
        functionName: "spread",
        args: [token, BigInt(addressAt(first)), BigInt(some), tokensEach],
        gas: gasPerTransfer * BigInt(some),
      }),
    );
  }
  await client.setBlockGasLimit({ gasLimit: blockGasLimit });
  return Array.from({ length: count }, (_, index) => addressAt(index));
}

/** One large settlement, by the keeper's own jobs, streamed to its end. */
async function settle(client: Client, config: KeeperConfig, folder: string): Promise<void> {
  const store = config.stores[0]!;
  const report = putReport(folder, 0, [row("Order", "ItemPrice", "Principal", sales)]);
  const bank = putBank(folder, [{ index: 0, amount: sales }]);
  for (const [role, path] of [
    ["commerce", report],
    ["bank", bank],
  ] as const) {
    await attest({ config, store, role, paths: [path], signer: accountSigner(people[role]) });
  }
  const journal = new Journal(config.journal);
  const settled = await settleAll({ config, clients: createClients(config, people.keeper), journal });
  journal.close();
  const outcome = settled.stores[0]?.outcomes[0];
  if (outcome?.outcome !== "settled") throw new Error(`not settled: ${toJson(outcome)}`);
  await client.increaseTime({ seconds: 2 * 86_400 });
  await client.mine({ blocks: 1 });
}

/** As on real chains, where {@link batchReads} finds it. */
async function installMulticall(client: Client): Promise<void> {
  await client.setCode({ address: multicall3Address, bytecode: artifact("MulticallStandIn").deployedCode });
}

/** One store with `count` holders in addition to its first three, all with royalties to claim. */
export async function createBenchWorld(folder: string, count: number): Promise<BenchWorld> {
  const { rpcUrl, stop } = await startAnvil({ latestStateOnly: true });
  try {
    const client = clientOf(rpcUrl);
    await installMulticall(client);
    const { config } = await deployStore(rpcUrl, folder);
    const store = config.stores[0]!;
    const spreadTo = await spread(client, store.token, count);
    await settle(client, config, folder);
    const holders = [...people.holders.map(({ address }) => address), ...spreadTo];
    const configFile = put(folder, "takings.json", toJson(config));
    return { rpcUrl, config, configFile, store, holders, client, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
