import { armor, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { split } from "shamir-secret-sharing";
import { KeeperError } from "../errors.ts";
import { type Binding, bindingSchema, check, recipientsSchema, type Sealed } from "./sealed.ts";

const text = new TextEncoder();

export async function encryptTo(recipient: string, plaintext: Uint8Array | string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return armor.encode(await encrypter.encrypt(plaintext));
}

/**
 * Encrypts `secret` so that any `threshold` of the custodians can open it together and fewer learn nothing: to a fresh
 * age key whose secret is split by Shamir's scheme, each share encrypted to one custodian. The fresh key is kept nowhere.
 */
export async function seal(
  secret: Uint8Array,
  binding: Binding,
  custodians: readonly string[],
  threshold: number,
): Promise<Sealed> {
  const bound = check(bindingSchema, binding, "binding");
  const recipients = check(recipientsSchema, custodians, "custodians");
  if (new Set(recipients).size !== recipients.length)
    throw new KeeperError("Credentials", "a custodian is named twice");
  if (threshold < 2 || threshold > recipients.length) {
    throw new KeeperError("Credentials", "the threshold does not fit the custodians", {
      expected: `2 to ${recipients.length}`,
      found: `${threshold}`,
    });
  }
  if (secret.length === 0) throw new KeeperError("Credentials", "there is nothing to seal");

  const identity = await generateX25519Identity();
  const envelope = text.encode(
    JSON.stringify({ binding: bound, secret: Buffer.from(secret).toString("base64") }),
  );
  const ciphertext = await encryptTo(await identityToRecipient(identity), envelope);
  const shares = await split(text.encode(identity), recipients.length, threshold);
  return {
    format: "takings-credentials/1",
    binding: bound,
    threshold,
    custodians: await Promise.all(
      recipients.map(async (recipient, index) => ({
        recipient,
        share: await encryptTo(recipient, shares[index]!),
      })),
    ),
    ciphertext,
  };
}
