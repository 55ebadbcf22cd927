import { armor, Decrypter, identityToRecipient } from "age-encryption";
import { combine } from "shamir-secret-sharing";
import type { Hex } from "viem";
import { KeeperError } from "../errors.ts";
import { encryptTo } from "./seal.ts";
import { bindingSchema, check, hashOf, type Release, type Sealed, sameBinding, serialise } from "./sealed.ts";

async function decryptWith(identity: string, armored: string, what: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  try {
    decrypter.addIdentity(identity);
    return await decrypter.decrypt(armor.decode(armored));
  } catch {
    throw new KeeperError("Credentials", `${what} does not open with this key, or was altered`);
  }
}

/** The custodian's own share, in the clear; it is worth nothing below the threshold. */
export async function shareOf(sealed: Sealed, identity: string): Promise<Uint8Array> {
  const recipient = await identityToRecipient(identity);
  const own = sealed.custodians.find((custodian) => custodian.recipient === recipient);
  if (own === undefined)
    throw new KeeperError("Credentials", "this key is no custodian's of this ciphertext", {
      expected: sealed.custodians.map((custodian) => custodian.recipient).join(", "),
      found: recipient,
    });
  return decryptWith(identity, own.share, "the share");
}

/** A custodian hands its share to whoever may open, encrypted to them. */
export async function releaseShare(sealed: Sealed, identity: string, opener: string): Promise<Release> {
  return {
    format: "takings-share/1",
    of: hashOf(serialise(sealed)),
    custodian: await identityToRecipient(identity),
    share: await encryptTo(opener, await shareOf(sealed, identity)),
  };
}

/** The share that a custodian released to the holder of `identity`. */
export async function receiveShare(release: Release, of: Hex, identity: string): Promise<Uint8Array> {
  if (release.of !== of)
    throw new KeeperError("Credentials", "a released share belongs to another ciphertext", {
      expected: of,
      found: release.of,
    });
  return decryptWith(identity, release.share, `the share of ${release.custodian}`);
}

/** Opens with at least `threshold` different shares, and checks that the ciphertext is where it belongs. */
export async function open(sealed: Sealed, shares: readonly Uint8Array[]): Promise<Uint8Array> {
  const different = new Map(shares.map((share) => [Buffer.from(share).toString("hex"), share]));
  if (different.size < sealed.threshold) {
    throw new KeeperError("Credentials", "too few custodians", {
      expected: `${sealed.threshold} shares`,
      found: `${different.size}`,
    });
  }
  const identity = await combine([...different.values()]).then(
    (key) => new TextDecoder().decode(key),
    () => undefined,
  );
  if (identity === undefined || !identity.startsWith("AGE-SECRET-KEY-"))
    throw new KeeperError("Credentials", "the shares do not belong together");
  const envelope = JSON.parse(
    new TextDecoder().decode(await decryptWith(identity, sealed.ciphertext, "the ciphertext")),
  );
  const inside = check(bindingSchema, envelope.binding, "binding");
  if (!sameBinding(inside, sealed.binding)) {
    throw new KeeperError("Credentials", "the ciphertext was moved from elsewhere", {
      expected: JSON.stringify(sealed.binding),
      found: JSON.stringify(inside),
    });
  }
  return Buffer.from(envelope.secret, "base64");
}
