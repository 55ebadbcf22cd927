import { createCipheriv, pbkdf2Sync, randomBytes, scryptSync } from "node:crypto";
import { concat, type Hex, keccak256, toHex } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { describe, expect, test } from "vitest";
import { newFolder, put } from "../testing/files.ts";
import { refusal } from "../testing/refusal.ts";
import { accountFromEnvironment } from "./keys.ts";

const key = generatePrivateKey();
const { address } = privateKeyToAccount(key);

function keystore(secret: Hex, password: string, kdf: "scrypt" | "pbkdf2"): string {
  const [salt, iv] = [randomBytes(32), randomBytes(16)];
  const derived =
    kdf === "scrypt"
      ? scryptSync(password, salt, 32, { N: 1024, r: 8, p: 1 })
      : pbkdf2Sync(password, salt, 1000, 32, "sha256");
  const cipher = createCipheriv("aes-128-ctr", derived.subarray(0, 16), iv);
  const ciphertext = Buffer.concat([cipher.update(Buffer.from(secret.slice(2), "hex")), cipher.final()]);
  const mac = keccak256(concat([toHex(derived.subarray(16, 32)), toHex(ciphertext)])).slice(2);
  const parameters = kdf === "scrypt" ? { n: 1024, r: 8, p: 1 } : { c: 1000, prf: "hmac-sha256" };
  return JSON.stringify({
    version: 3,
    crypto: {
      cipher: "aes-128-ctr",
      ciphertext: ciphertext.toString("hex"),
      cipherparams: { iv: iv.toString("hex") },
      mac,
      kdf,
      kdfparams: { dklen: 32, salt: salt.toString("hex"), ...parameters },
    },
  });
}

describe("a role's key", () => {
  test("comes from the environment", () => {
    expect(accountFromEnvironment("commerce", { TAKINGS_COMMERCE_KEY: key }).address).toBe(address);
  });

  test.each(["scrypt", "pbkdf2"] as const)("comes from a keystore file (%s)", (kdf) => {
    const folder = newFolder();
    const file = put(folder, "key.json", keystore(key, "right", kdf));
    const password = put(folder, "password", "right\n");
    const environment = { TAKINGS_BANK_KEYSTORE: file, TAKINGS_BANK_PASSWORD_FILE: password };
    expect(accountFromEnvironment("bank", environment).address).toBe(address);
    const wrong = { TAKINGS_BANK_KEYSTORE: file, TAKINGS_BANK_PASSWORD: "wrong" };
    expect(refusal(() => accountFromEnvironment("bank", wrong))).toMatchObject({
      code: "BadKey",
      message: "wrong password for the keystore",
    });
  });

  test("must not be in both attestor roles", () => {
    const both = { TAKINGS_COMMERCE_KEY: key, TAKINGS_BANK_KEY: key };
    for (const role of ["commerce", "bank"] as const) {
      expect(refusal(() => accountFromEnvironment(role, both)).message).toContain("two different keys");
    }
  });

  test("is never in an error", () => {
    const bad = key.slice(0, 60);
    const error = refusal(() => accountFromEnvironment("keeper", { TAKINGS_KEEPER_KEY: bad }));
    expect(JSON.stringify(error) + error.describe()).not.toContain(bad);
    expect(refusal(() => accountFromEnvironment("keeper", {})).place.expected).toContain(
      "TAKINGS_KEEPER_KEY",
    );
    expect(
      refusal(() => accountFromEnvironment("keeper", { TAKINGS_KEEPER_KEY: `0x${"0".repeat(64)}` })).code,
    ).toBe("BadKey");
  });
});
