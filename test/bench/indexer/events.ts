// Real events of one real store: tokens handed out again and again, each hand-out three events.
import { existsSync, readFileSync } from "node:fs";
import { createLocalClient, people, Sender } from "@takings/dev/chain";
import { buildDemoStores, DERIVED_FILE } from "@takings/dev/data";
import { deployProtocol, issue, type Protocol } from "@takings/dev/world";
import { artifact } from "@takings/keeper/testing";
import { type Address, encodeDeployData, encodeFunctionData, erc20Abi, toHex } from "viem";

/** Addresses that tokens go to, in a row from here on. */
const first = 0x1000_0000_0000n;
export const recipients = 1_000;
/** What each gets at a time, the token's smallest unit. */
const handful = 10n ** 15n;
/** A transfer says Transfer and two DelegateVotesChanged. */
export const eventsPerTransfer = 3;
const gasPerTransfer = 150_000n;

export interface EventWorld {
  rpcUrl: string;
  sender: Sender;
  protocol: Protocol;
  token: Address;
  /** Hands a handful to each of the first `count` recipients, in one transaction and block. */
  handOut(count: number): Promise<void>;
}

export const recipientAt = (index: number): Address => toHex(first + BigInt(index), { size: 20 });

/** A protocol with one issued store on an empty chain, and a contract that hands out its tokens. */
export async function createEventWorld(rpcUrl: string): Promise<EventWorld> {
  if (!existsSync(DERIVED_FILE)) throw new Error(`${DERIVED_FILE} is missing`);
  const sender = new Sender(createLocalClient(rpcUrl));
  const protocol = await deployProtocol(sender);
  const demos = buildDemoStores(readFileSync(DERIVED_FILE), { now: new Date(), seed: "takings" });
  const { contracts } = await issue(sender, protocol, demos[0]!, 0);
  const { token } = contracts;
  const { client } = sender;
  const { abi, bytecode } = artifact("Spreader");
  const from = people.others[0]!;
  const data = encodeDeployData({ abi, bytecode });
  const deployed = await client.sendTransaction({ account: from, data, chain: client.chain });
  const spreader = (await sender.confirmed(deployed)).contractAddress!;
  const args = [spreader, handful * 100_000n] as const;
  await sender.call(from, token, encodeFunctionData({ abi: erc20Abi, functionName: "transfer", args }));
  await client.setBlockGasLimit({ gasLimit: gasPerTransfer * BigInt(recipients) * 2n });
  const handOut = async (count: number) => {
    const args = [token, first, BigInt(count), handful];
    const gas = gasPerTransfer * BigInt(count) + 100_000n;
    const spread = {
      account: from,
      chain: client.chain,
      address: spreader,
      abi,
      functionName: "spread",
      args,
      gas,
    } as const;
    await sender.confirmed(await client.writeContract(spread));
  };
  return { rpcUrl, sender, protocol, token, handOut };
}

/** The indexer's configuration of that chain. */
export function indexerConfig({ rpcUrl, protocol }: EventWorld): object {
  const { factory, desk, credentials: credentialRegistry, deployedAtBlock: fromBlock } = protocol;
  const contracts = { factory, desk, credentialRegistry, fromBlock };
  return { chains: [{ chainId: 31_337, name: "local", rpcUrl, contracts, pollingInterval: 100 }] };
}
