import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { beforeAll, describe, expect, it } from "vitest";
import { open, receiveShare, releaseShare, shareOf } from "./open.ts";
import { encryptTo, seal } from "./seal.ts";
import { type Binding, hashOf, parse, type Sealed, sealedSchema, serialise } from "./sealed.ts";

const binding: Binding = {
  chainId: 56,
  registry: `0x${"11".repeat(20)}`,
  store: `0x${"22".repeat(20)}`,
  version: 3,
  platform: "amazon",
};
const secret = new TextEncoder().encode('{"refreshToken":"Atzr|…"}');

let identities: string[];
let recipients: string[];
let sealed: Sealed;

beforeAll(async () => {
  identities = await Promise.all([0, 1, 2, 3].map(() => generateX25519Identity()));
  recipients = await Promise.all(identities.map((identity) => identityToRecipient(identity)));
  sealed = await seal(secret, binding, recipients.slice(0, 3), 2);
});

const shares = (of: Sealed, ...custodians: number[]) =>
  Promise.all(custodians.map((index) => shareOf(of, identities[index]!)));

describe("a sealed credential", () => {
  it("opens with any two of three custodians", async () => {
    for (const pair of [
      [0, 1],
      [1, 2],
      [2, 0],
    ])
      expect(await open(sealed, await shares(sealed, ...pair))).toEqual(Buffer.from(secret));
  });

  it("does not open with one custodian, nor with one share twice", async () => {
    const [own] = await shares(sealed, 0);
    await expect(open(sealed, [own!])).rejects.toThrow("too few custodians");
    await expect(open(sealed, [own!, own!])).rejects.toThrow("too few custodians");
  });

  it("does not open with a lowered threshold: one share reveals nothing", async () => {
    const [own] = await shares(sealed, 0);
    await expect(open({ ...sealed, threshold: 1 }, [own!])).rejects.toThrow("do not belong together");
  });

  it("does not open for somebody who is no custodian", async () => {
    await expect(shareOf(sealed, identities[3]!)).rejects.toThrow("no custodian's");
  });

  it("survives a lost custodian and a round trip through its file", async () => {
    const again = parse(sealedSchema, serialise(sealed), "sealed.json");
    expect(hashOf(serialise(again))).toBe(hashOf(serialise(sealed)));
    expect(await open(again, await shares(again, 0, 2))).toEqual(Buffer.from(secret));
  });

  it.each([
    ["version", 4],
    ["chainId", 1],
    ["store", `0x${"33".repeat(20)}`],
    ["registry", `0x${"44".repeat(20)}`],
    ["platform", "shopify"],
  ])("is refused where it was moved to another %s", async (field, value) => {
    const moved = { ...sealed, binding: { ...binding, [field]: value } } as Sealed;
    await expect(open(moved, await shares(moved, 0, 1))).rejects.toThrow("moved from elsewhere");
  });

  it("is refused where a share or the ciphertext was altered or swapped", async () => {
    const other = await seal(secret, { ...binding, version: 4 }, recipients.slice(0, 3), 2);
    const mixed = await shares(sealed, 0);
    mixed.push(...(await shares(other, 1)));
    await expect(open(sealed, mixed)).rejects.toThrow("do not belong together");
    const swapped = { ...sealed, ciphertext: other.ciphertext };
    await expect(open(swapped, await shares(swapped, 0, 1))).rejects.toThrow("does not open with this key");
    const forged = structuredClone(sealed);
    forged.custodians[0]!.share = await encryptTo(recipients[0]!, "nonsense");
    await expect(open(forged, await shares(forged, 0, 1))).rejects.toThrow("do not belong together");
  });

  it("opens far from the custodians, by shares that they release to one opener", async () => {
    const opener = identities[3]!;
    const of = hashOf(serialise(sealed));
    const releases = await Promise.all(
      [0, 1].map((index) => releaseShare(sealed, identities[index]!, recipients[3]!)),
    );
    const received = await Promise.all(releases.map((release) => receiveShare(release, of, opener)));
    expect(await open(sealed, received)).toEqual(Buffer.from(secret));
    await expect(receiveShare(releases[0]!, of, identities[2]!)).rejects.toThrow("does not open");
    await expect(receiveShare(releases[0]!, `0x${"00".repeat(32)}`, opener)).rejects.toThrow(
      "another ciphertext",
    );
  });
});

describe("sealing refuses", () => {
  it.each<[string, () => Promise<unknown>, string]>([
    ["one custodian alone", () => seal(secret, binding, recipients.slice(0, 1), 2), "custodians"],
    ["a threshold of one", () => seal(secret, binding, recipients, 1), "threshold"],
    ["a threshold above the custodians", () => seal(secret, binding, recipients, 5), "threshold"],
    ["a custodian twice", () => seal(secret, binding, [recipients[0]!, recipients[0]!], 2), "twice"],
    ["nothing", () => seal(new Uint8Array(), binding, recipients, 2), "nothing"],
    ["a key that is none", () => seal(secret, binding, ["age1x", recipients[0]!], 2), "age1"],
  ])("%s", async (_what, work, message) => {
    await expect(work()).rejects.toThrow(message);
  });
});

it("names the file and the field of what it cannot read", () => {
  expect(() => parse(sealedSchema, "{", "a.json")).toThrow("no JSON");
  expect(() => parse(sealedSchema, JSON.stringify({ ...sealed, threshold: 1 }), "a.json")).toThrow(
    "threshold",
  );
});
