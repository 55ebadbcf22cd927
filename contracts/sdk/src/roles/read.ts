import { type Abi, type Address, getAddress, type Hex, isAddressEqual, zeroAddress } from "viem";
import {
  attestorRegistryAbi,
  liquidityGaugeAbi,
  merchantAccountAbi,
  performanceVestingAbi,
  revenueRouterAbi,
  royaltyTokenAbi,
  storeAttestorsAbi,
  storeFactoryAbi,
  storeGovernorAbi,
  storeTimelockAbi,
} from "../abi/index.ts";
import type { StoreContracts } from "../stores.ts";
import {
  type AuthorityId,
  authorities,
  authorityAbis,
  authorityIds,
  type ContractName,
  roleNames,
  timelockRoles,
} from "./authorities.ts";
import {
  judge,
  judgeCode,
  judgeOutsider,
  judgePower,
  type Outsider,
  type OutsiderId,
  type Party,
  type PartyId,
  type Power,
  type RoleProof,
} from "./proof.ts";

interface ViewCall {
  address: Address;
  abi: Abi;
  functionName: string;
  args?: readonly unknown[];
}

/** How the chain is asked; each method's calls of one tick may travel together. */
export interface RoleReader {
  /** Answers in order; undefined where a call fails. */
  read(calls: ViewCall[]): Promise<unknown[]>;
  /** Every event of that name since the protocol's deployment, oldest first. */
  events(query: {
    address: Address;
    abi: Abi;
    eventName: string;
    args?: Record<string, unknown>;
  }): Promise<{ args: Record<string, unknown>; transactionHash: Hex }[]>;
  code(address: Address): Promise<Hex | undefined>;
  /** Who sent the transaction. */
  sender(hash: Hex): Promise<Address>;
}

const call = (
  address: Address,
  abi: readonly unknown[],
  functionName: string,
  ...args: unknown[]
): ViewCall => ({
  address,
  abi: abi as Abi,
  functionName,
  args,
});

const isAnswer = (answer: unknown): answer is Address =>
  typeof answer === "string" && !isAddressEqual(answer as Address, zeroAddress);

/** Who holds power in the store of `token`, from chain data alone; undefined if the factory issued no such token. */
export async function readRoleProof(
  reader: RoleReader,
  factory: Address,
  token: Address,
): Promise<RoleProof | undefined> {
  const [found, set, issuer, registry] = (await reader.read([
    call(factory, storeFactoryAbi, "storeOf", token),
    call(factory, storeFactoryAbi, "implementations"),
    call(factory, storeFactoryAbi, "issuer"),
    call(factory, storeFactoryAbi, "attestorRegistry"),
  ])) as [StoreContracts | undefined, Record<string, Address>, Address, Address];
  if (found === undefined || isAddressEqual(found.token, zeroAddress)) return undefined;
  const store = { ...found };
  for (const name of Object.keys(found) as (keyof StoreContracts)[]) store[name] = getAddress(found[name]);

  const [named, ids, parties, owners, granted, issued, founded, code] = await Promise.all([
    readAuthorities(reader, store),
    reader.read(roleNames.map((role) => call(store.timelock, storeTimelockAbi, role))),
    readParties(reader, store),
    reader.read([call(registry, attestorRegistryAbi, "owner"), call(issuer, attestorRegistryAbi, "owner")]),
    reader.events({ address: store.timelock, abi: storeTimelockAbi, eventName: "RoleGranted" }),
    reader.events({ address: factory, abi: storeFactoryAbi, eventName: "StoreIssued", args: { token } }),
    // The registry is made with the protocol and says so: its first owner comes from nobody.
    reader.events({
      address: registry,
      abi: attestorRegistryAbi,
      eventName: "OwnershipTransferred",
      args: { previousOwner: zeroAddress },
    }),
    Promise.all(
      (Object.keys(store) as ContractName[]).map(async (name) =>
        judgeCode(name, await reader.code(store[name]), name === "token" ? undefined : set[name]),
      ),
    ),
  ]);
  const [deployer, sender] = await Promise.all(
    [founded[0], issued[0]].map((event) => event && reader.sender(event.transactionHash)),
  );
  const accounts: [OutsiderId, Address | undefined][] = [
    ["deployer", deployer],
    ["sender", sender],
    ["factory", factory],
    ["issuer", issuer],
    ["admin", owners[0] as Address | undefined],
    ["deskAdmin", owners[1] as Address | undefined],
  ];
  const known = accounts.filter((entry): entry is [OutsiderId, Address] => isAnswer(entry[1]));
  const everGranted = granted.map(({ args }) => getAddress(args.account as Address));
  const suspects = new Set([zeroAddress, ...everGranted, ...known.map(([, address]) => getAddress(address))]);
  const [roles, balances] = await Promise.all([
    readRoles(reader, store, ids as Hex[], [...suspects]),
    reader.read(known.map(([, address]) => call(store.token, royaltyTokenAbi, "balanceOf", address))),
  ]);
  const powers = [...named, ...roles];
  const outsiders: Outsider[] = known.map(([id, address], index) =>
    judgeOutsider(id, getAddress(address), powers, parties, balances[index] as bigint),
  );
  return judge({ store, powers, code, parties, outsiders });
}

async function readAuthorities(reader: RoleReader, store: StoreContracts): Promise<Power[]> {
  const split = (id: AuthorityId) => id.split(".") as [keyof typeof authorityAbis, string];
  const names = Object.keys(store) as ContractName[];
  const answers = await reader.read([
    ...authorityIds.map((id) => {
      const [contract, view] = split(id);
      return call(store[contract], authorityAbis[contract], view);
    }),
    ...names.map((name) => call(store[name], attestorRegistryAbi, "owner")),
  ]);
  const asked = authorityIds.map((id, index) =>
    judgePower(store, split(id)[0], id, answers[index] as Address | undefined, authorities[id]),
  );
  const owned = names.flatMap((name, index) => {
    const owner = answers[authorityIds.length + index];
    return isAnswer(owner) ? [judgePower(store, name, "owner", owner)] : [];
  });
  return [...asked, ...owned];
}

/** Which of `suspects` hold the timelock's roles, of which `ids` are the names on the chain. */
async function readRoles(
  reader: RoleReader,
  store: StoreContracts,
  ids: Hex[],
  suspects: Address[],
): Promise<Power[]> {
  const pairs = roleNames.flatMap((role, index) =>
    suspects.map((account) => [role, ids[index]!, account] as const),
  );
  const held = await reader.read(
    pairs.map(([, id, account]) => call(store.timelock, storeTimelockAbi, "hasRole", id, account)),
  );
  return pairs.flatMap(([role, , account], index): Power[] => {
    if (held[index] !== true) return [];
    const id = `timelock.${role}` as const;
    if (account === zeroAddress) return [{ contract: "timelock", id, holder: "everybody", foreign: true }];
    return [judgePower(store, "timelock", id, account, timelockRoles[role])];
  });
}

type Change = readonly [Address, bigint];

const announced = (change: unknown): Party["next"] => {
  const [address, from] = (change ?? [zeroAddress, 0n]) as Change;
  return isAddressEqual(address, zeroAddress) ? undefined : { address, from: BigInt(from) };
};

async function readParties(reader: RoleReader, store: StoreContracts): Promise<Party[]> {
  const account = [store.merchantAccount, merchantAccountAbi] as const;
  const attestors = [store.attestors, storeAttestorsAbi] as const;
  const governor = [store.governor, storeGovernorAbi] as const;
  const seats: [PartyId, ViewCall][] = [
    ["merchant", call(...account, "merchant")],
    ["payoutAddress", call(...account, "recipient")],
    ["originator", call(store.vesting, performanceVestingAbi, "originator")],
    ["guardian", call(...governor, "guardian")],
    ["commerceAttestor", call(...attestors, "attestorOf", 0)],
    ["bankAttestor", call(...attestors, "attestorOf", 1)],
    ["keeper", call(...attestors, "keeper")],
    ["feeRecipient", call(store.router, revenueRouterAbi, "feeRecipient")],
    ["attestorRegistry", call(...attestors, "registry")],
    ["pairFactory", call(store.gauge, liquidityGaugeAbi, "pairFactory")],
  ];
  const [until, merchant, recipient, commerce, bank, ...seated] = await reader.read([
    call(...governor, "guardianTermEnd"),
    call(...account, "pendingMerchant"),
    call(...account, "pendingRecipient"),
    call(...attestors, "scheduled", 0),
    call(...attestors, "scheduled", 1),
    ...seats.map(([, view]) => view),
  ]);
  const next: Partial<Record<PartyId, unknown>> = {
    merchant,
    payoutAddress: recipient,
    commerceAttestor: commerce,
    bankAttestor: bank,
  };
  return seats.flatMap(([id], index): Party[] => {
    const address = seated[index] as Address | undefined;
    if (address === undefined) return [];
    const term = id === "guardian" ? { until: BigInt(until as number) } : {};
    return [{ id, address, next: announced(next[id]), ...term }];
  });
}
