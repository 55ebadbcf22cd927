import { type Address, concatHex, type Hex, isAddress, isAddressEqual, zeroAddress } from "viem";
import type { StoreContracts } from "../stores.ts";
import type { ContractName, PowerId } from "./authorities.ts";

/** One power in a store and who has it. */
export interface Power {
  contract: ContractName;
  id: PowerId;
  /** `everybody`: a role granted to the zero address, which OpenZeppelin reads so; `silent`: the view did not answer. */
  holder: Address | "nobody" | "everybody" | "silent";
  /** Which part of the store the holder is, if it is one. */
  part?: ContractName;
  /** It lies elsewhere than with the one part of the store that should have it. */
  foreign: boolean;
}

/** What runs behind an address: exactly the factory's implementation, the token's own code, or something else. */
export interface Code {
  contract: ContractName;
  kind: "clone" | "own" | "unknown";
  implementation?: Address;
}

const partyIds = [
  "merchant",
  "payoutAddress",
  "originator",
  "guardian",
  "commerceAttestor",
  "bankAttestor",
  "keeper",
  "feeRecipient",
  "attestorRegistry",
  "pairFactory",
] as const;
export type PartyId = (typeof partyIds)[number];

/** Somebody with a limited part, which controls nothing of the store. */
export interface Party {
  id: PartyId;
  /** Zero: nobody has this part. */
  address: Address;
  /** Announced and not in force yet. */
  next?: { address: Address; from: bigint };
  /** Unix seconds at which a guardian's term ends. */
  until?: bigint;
}

export type OutsiderId = "deployer" | "sender" | "factory" | "issuer" | "admin" | "deskAdmin";

/** Somebody who made or runs the protocol, and what it has in this store. */
export interface Outsider {
  id: OutsiderId;
  address: Address;
  powers: PowerId[];
  parts: PartyId[];
  /** Royalty tokens, smallest unit: held as anybody may, without a right in the store beyond a holder's. */
  tokens: bigint;
}

export interface RoleProof {
  store: StoreContracts;
  powers: Power[];
  code: Code[];
  parties: Party[];
  outsiders: Outsider[];
  /** Powers that lie elsewhere than they should. */
  foreignPowers: number;
  /** No such power, and every part runs the code that it should. */
  sound: boolean;
}

/** The part of the store at `address`. */
const partAt = (store: StoreContracts, address: Address): ContractName | undefined =>
  (Object.keys(store) as ContractName[]).find((name) => isAddressEqual(store[name], address));

/** Judges who was found to hold a power; `expected` is the part that should. */
export function judgePower(
  store: StoreContracts,
  contract: ContractName,
  id: PowerId,
  holder: Address | undefined,
  expected?: ContractName,
): Power {
  if (holder === undefined) return { contract, id, holder: "silent", foreign: true };
  if (isAddressEqual(holder, zeroAddress)) return { contract, id, holder: "nobody", foreign: false };
  const part = partAt(store, holder);
  return { contract, id, holder, part, foreign: part === undefined || part !== expected };
}

/** The whole runtime code of an EIP-1167 clone: it can never run anything but `implementation`. */
export const cloneCode = (implementation: Address): Hex =>
  concatHex([
    "0x363d3d373d3d3d363d73",
    implementation,
    "0x5af43d82803e903d91602b57fd5bf3",
  ]).toLowerCase() as Hex;

/** The token is deployed in full by the factory; every other part must be a clone of the factory's implementation. */
export function judgeCode(contract: ContractName, code: Hex | undefined, implementation?: Address): Code {
  const present = (code ?? "0x").toLowerCase();
  if (implementation === undefined) return { contract, kind: present === "0x" ? "unknown" : "own" };
  const same = present === cloneCode(implementation);
  return { contract, kind: same ? "clone" : "unknown", implementation };
}

/** What of the powers and parts belongs to `address`. */
export function judgeOutsider(
  id: OutsiderId,
  address: Address,
  powers: Power[],
  parties: Party[],
  tokens: bigint,
): Outsider {
  const own = ({ holder }: Power) =>
    holder === "everybody" || (isAddress(holder) && isAddressEqual(holder, address));
  return {
    id,
    address,
    powers: powers.filter(own).map((power) => power.id),
    parts: parties.filter((party) => isAddressEqual(party.address, address)).map((party) => party.id),
    tokens,
  };
}

export function judge(proof: Omit<RoleProof, "foreignPowers" | "sound">): RoleProof {
  const foreignPowers = proof.powers.filter(({ foreign }) => foreign).length;
  const sound = foreignPowers === 0 && proof.code.every(({ kind }) => kind !== "unknown");
  return { ...proof, foreignPowers, sound };
}
