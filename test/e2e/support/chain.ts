import { storeFactoryAbi } from "@takings/sdk/abi";
import { type Address, createTestClient, http, publicActions, walletActions } from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { anvil } from "viem/chains";

/** anvil's development mnemonic: worthless everywhere else. */
export const mnemonic = "test test test test test test test test test test test junk";

/** The local world's people, by the place they have in its development mnemonic. */
export const people = {
  holder: mnemonicToAccount(mnemonic, { addressIndex: 20 }),
  largeHolder: mnemonicToAccount(mnemonic, { addressIndex: 21 }),
  merchant: mnemonicToAccount(mnemonic, { addressIndex: 10 }),
  underwriter: mnemonicToAccount(mnemonic, { addressIndex: 8 }),
  /** A merchant without a store. */
  applicant: mnemonicToAccount(mnemonic, { addressIndex: 13 }),
};

/** The account behind a demo wallet of the local build that a page of the list is for. */
export function accountOf(persona: string) {
  if (persona.startsWith("Merchant of")) return people.merchant;
  const account = {
    Holder: people.holder,
    "New merchant": people.applicant,
    Underwriter: people.underwriter,
  }[persona];
  if (account === undefined) throw new Error(`nobody is called ${persona}`);
  return account;
}

export const clientOf = (rpcUrl: string) =>
  createTestClient({ chain: anvil, mode: "anvil", transport: http(rpcUrl), pollingInterval: 50 })
    .extend(publicActions)
    .extend(walletActions);

export type ChainClient = ReturnType<typeof clientOf>;

/** Moves the chain's clock ahead by `seconds`. */
export async function skip(client: ChainClient, seconds: number): Promise<void> {
  await client.increaseTime({ seconds });
  await client.mine({ blocks: 1 });
}

export interface Exchange {
  factory: Address;
  router: Address;
  oneSided: Address;
}

/** A chain of the site's config.json, as far as tests read it. */
interface SiteChain {
  chainId: number;
  rpcUrl: string;
  factory: Address;
  desk: Address;
  credentialRegistry: Address;
  deployedAtBlock: number;
  exchange: Exchange;
  indexer?: string;
}

export async function siteConfigOf(siteUrl: string) {
  return (await (await fetch(new URL("config.json", siteUrl))).json()) as { chains: [SiteChain] };
}

/** The contracts of the `index`-th store of the site's factory. */
export async function storeOf(client: ChainClient, siteUrl: string, index: number) {
  const address = (await siteConfigOf(siteUrl)).chains[0]!.factory;
  return client.readContract({
    address,
    abi: storeFactoryAbi,
    functionName: "storeAt",
    args: [BigInt(index)],
  });
}
