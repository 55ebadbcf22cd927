import { type Address, getAddress, type Hex, keccak256, pad, toHex, zeroAddress } from "viem";
import { beforeEach, describe, expect, it } from "vitest";
import { authorities, authorityIds, type ContractName, roleNames, timelockRoles } from "./authorities.ts";
import { cloneCode } from "./proof.ts";
import { type RoleReader, readRoleProof } from "./read.ts";

const at = (value: number) => getAddress(pad(toHex(value), { size: 20 }));
const parts = [
  "token",
  "router",
  "merchantAccount",
  "policy",
  "metrics",
  "attestors",
  "governor",
  "timelock",
  "treasury",
  "vesting",
  "gauge",
] as const satisfies ContractName[];
const store = Object.fromEntries(parts.map((name, index) => [name, at(index + 1)])) as Record<
  ContractName,
  Address
>;
const implementations = Object.fromEntries(parts.map((name, index) => [name, at(index + 101)])) as Record<
  ContractName,
  Address
>;
const [factory, registry, issuer, admin, deployer, stranger] = [200, 201, 202, 203, 204, 205].map(at) as [
  Address,
  Address,
  Address,
  Address,
  Address,
  Address,
];
const roleId = (role: string) => keccak256(toHex(role));

/** A chain by what each view answers; a view that is not listed reverts. */
class Chain implements RoleReader {
  answers = new Map<string, unknown>();
  codes = new Map<Address, Hex>();
  grants: { args: { account: Address }; transactionHash: Hex }[] = [];

  set(address: Address, view: string, value: unknown): void {
    this.answers.set(`${address} ${view}`, value);
  }
  async read(calls: Parameters<RoleReader["read"]>[0]): Promise<unknown[]> {
    return calls.map(({ address, functionName, args = [] }) =>
      this.answers.get([address, functionName, ...args].join(" ")),
    );
  }
  async events({ eventName }: { eventName: string }) {
    if (eventName === "RoleGranted") return this.grants;
    return [{ args: {}, transactionHash: toHex(eventName) }];
  }
  async code(address: Address) {
    return this.codes.get(address);
  }
  async sender(hash: Hex) {
    return hash === toHex("StoreIssued") ? issuer : deployer;
  }
  grant(role: string, account: Address): void {
    this.grants.push({ args: { account }, transactionHash: "0x" });
    this.set(store.timelock, `hasRole ${roleId(role)} ${account}`, true);
  }
}

describe("readRoleProof", () => {
  let chain: Chain;
  const prove = async () => (await readRoleProof(chain, factory, store.token))!;

  beforeEach(() => {
    chain = new Chain();
    chain.set(factory, `storeOf ${store.token}`, store);
    chain.set(factory, "implementations", implementations);
    chain.set(factory, "issuer", issuer);
    chain.set(factory, "attestorRegistry", registry);
    chain.set(registry, "owner", admin);
    for (const id of authorityIds) {
      const [contract, view] = id.split(".") as [ContractName, string];
      chain.set(store[contract], view, store[authorities[id]]);
    }
    for (const role of roleNames) {
      chain.set(store.timelock, role, roleId(role));
      chain.grant(role, store[timelockRoles[role]]);
    }
    for (const name of parts)
      chain.codes.set(store[name], name === "token" ? "0x60" : cloneCode(implementations[name]));
    chain.set(store.governor, "guardian", stranger);
    chain.set(store.governor, "guardianTermEnd", 5);
    for (const account of [deployer, issuer, factory, admin])
      chain.set(store.token, `balanceOf ${account}`, 0n);
  });

  it("finds a store sound whose powers all lie with its own parts", async () => {
    const proof = await prove();
    expect(proof.sound).toBe(true);
    expect(proof.powers).toHaveLength(authorityIds.length + roleNames.length);
    expect(proof.outsiders.map(({ id, powers, parts }) => [id, powers, parts])).toEqual(
      ["deployer", "sender", "factory", "issuer", "admin"].map((id) => [id, [], []]),
    );
    expect(proof.parties).toContainEqual({ id: "guardian", address: stranger, until: 5n });
  });

  it("knows no store of another factory", async () => {
    expect(
      await readRoleProof(
        Object.assign(Object.create(chain), { read: async () => [undefined] }),
        factory,
        stranger,
      ),
    ).toBeUndefined();
    chain.set(factory, `storeOf ${store.token}`, { ...store, token: zeroAddress });
    expect(await readRoleProof(chain, factory, store.token)).toBeUndefined();
  });

  it.each(authorityIds)("finds a stranger at %s", async (id) => {
    const [contract, view] = id.split(".") as [ContractName, string];
    chain.set(store[contract], view, stranger);
    const proof = await prove();
    expect(proof.sound).toBe(false);
    expect(proof.powers.filter(({ foreign }) => foreign)).toEqual([
      { contract, id, holder: stranger, part: undefined, foreign: true },
    ]);
  });

  it("does not take another part of the store for the right one", async () => {
    chain.set(store.policy, "timelock", store.merchantAccount);
    expect((await prove()).foreignPowers).toBe(1);
  });

  it("does not take silence for nobody", async () => {
    chain.answers.delete(`${store.treasury} timelock`);
    const proof = await prove();
    expect(proof.powers.find(({ id }) => id === "treasury.timelock")).toMatchObject({
      holder: "silent",
      foreign: true,
    });
  });

  it("finds a role that the deployer kept, granted long ago or never logged", async () => {
    chain.grant("PROPOSER_ROLE", deployer);
    chain.grants = chain.grants.filter(({ args }) => args.account !== deployer);
    const proof = await prove();
    expect(proof.outsiders[0]).toMatchObject({ id: "deployer", powers: ["timelock.PROPOSER_ROLE"] });
    expect(proof.foreignPowers).toBe(1);
  });

  it("reads a role of the zero address as everybody's", async () => {
    chain.grant("EXECUTOR_ROLE", zeroAddress);
    const proof = await prove();
    expect(proof.powers).toContainEqual({
      contract: "timelock",
      id: "timelock.EXECUTOR_ROLE",
      holder: "everybody",
      foreign: true,
    });
    expect(proof.outsiders.every(({ powers }) => powers.includes("timelock.EXECUTOR_ROLE"))).toBe(true);
  });

  it("finds an owner where there should be none, and code that is not the factory's", async () => {
    chain.set(store.router, "owner", admin);
    chain.codes.set(store.gauge, cloneCode(stranger));
    const proof = await prove();
    expect(proof.powers).toContainEqual({
      contract: "router",
      id: "owner",
      holder: admin,
      part: undefined,
      foreign: true,
    });
    expect(proof.code.filter(({ kind }) => kind === "unknown").map(({ contract }) => contract)).toEqual([
      "gauge",
    ]);
    expect(proof.sound).toBe(false);
  });

  it("tells what parts and tokens an outsider has", async () => {
    chain.set(store.governor, "guardian", admin);
    chain.set(store.token, `balanceOf ${admin}`, 7n);
    const found = (await prove()).outsiders.find(({ id }) => id === "admin");
    expect(found).toMatchObject({ powers: [], parts: ["guardian"], tokens: 7n });
  });
});
