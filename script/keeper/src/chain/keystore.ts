import { createDecipheriv, pbkdf2Sync, scryptSync } from "node:crypto";
import { concat, type Hex, keccak256, toHex } from "viem";
import { z } from "zod";
import { KeeperError } from "../errors.ts";

const bytes = z
  .string()
  .regex(/^([0-9a-f]{2})+$/i)
  .transform((text) => Buffer.from(text, "hex"));

const keystoreSchema = z.object({
  version: z.literal(3),
  crypto: z.object({
    cipher: z.literal("aes-128-ctr"),
    ciphertext: bytes,
    cipherparams: z.object({ iv: bytes }),
    mac: bytes,
    kdf: z.enum(["scrypt", "pbkdf2"]),
    kdfparams: z.object({
      dklen: z.literal(32),
      salt: bytes,
      n: z
        .int()
        .max(1 << 20)
        .optional(),
      r: z.int().max(64).optional(),
      p: z.int().max(64).optional(),
      c: z.int().max(10_000_000).optional(),
    }),
  }),
});

const bad = (file: string, message: string) => new KeeperError("BadKey", message, { file });

/** The private key in an Ethereum keystore file (version 3, scrypt or PBKDF2). Errors never contain key material. */
export function openKeystore(text: string, password: string, file: string): Hex {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw bad(file, "the keystore is not JSON");
  }
  const parsed = keystoreSchema.safeParse(json);
  if (!parsed.success) throw bad(file, "not a version 3 keystore");
  const { cipherparams, ciphertext, kdf, kdfparams, mac } = parsed.data.crypto;
  const { salt, n, r, p, c } = kdfparams;
  let derived: Buffer;
  if (kdf === "scrypt") {
    if (n === undefined || r === undefined || p === undefined)
      throw bad(file, "scrypt parameters are missing");
    derived = scryptSync(password, salt, 32, { N: n, r, p, maxmem: 256 * n * r });
  } else {
    if (c === undefined) throw bad(file, "PBKDF2 parameters are missing");
    derived = pbkdf2Sync(password, salt, c, 32, "sha256");
  }
  const check = keccak256(concat([toHex(derived.subarray(16, 32)), toHex(ciphertext)]));
  if (check !== toHex(mac)) throw bad(file, "wrong password for the keystore");
  const decipher = createDecipheriv("aes-128-ctr", derived.subarray(0, 16), cipherparams.iv);
  return toHex(Buffer.concat([decipher.update(ciphertext), decipher.final()]));
}
