import { readFileSync } from "node:fs";
import { type Hex, isHex } from "viem";
import { type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";
import { KeeperError } from "../errors.ts";
import { openKeystore } from "./keystore.ts";

export type KeyRole = "commerce" | "bank" | "keeper";

type Environment = Record<string, string | undefined>;

function readFile(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new KeeperError("BadKey", "the file cannot be read", { file: path });
  }
}

function privateKey(role: KeyRole, environment: Environment): Hex | undefined {
  const name = `TAKINGS_${role.toUpperCase()}`;
  const key = environment[`${name}_KEY`]?.trim();
  if (key !== undefined && key !== "") {
    if (!isHex(key) || key.length !== 66) {
      throw new KeeperError("BadKey", `${name}_KEY is not a private key`, {
        expected: "0x and 64 hex digits",
      });
    }
    return key;
  }
  const keystore = environment[`${name}_KEYSTORE`];
  if (keystore === undefined) return undefined;
  const passwordFile = environment[`${name}_PASSWORD_FILE`];
  const password =
    passwordFile === undefined
      ? environment[`${name}_PASSWORD`]
      : readFile(passwordFile).replace(/\r?\n$/, "");
  if (password === undefined) {
    throw new KeeperError("BadKey", `the keystore needs ${name}_PASSWORD_FILE or ${name}_PASSWORD`, {
      file: keystore,
    });
  }
  return openKeystore(readFile(keystore), password, keystore);
}

/**
 * The account of `role`, from TAKINGS_<ROLE>_KEY or TAKINGS_<ROLE>_KEYSTORE. Refuses one key in both attestor roles
 * where it can see both.
 */
export function accountFromEnvironment(
  role: KeyRole,
  environment: Environment = process.env,
): PrivateKeyAccount {
  const key = privateKey(role, environment);
  if (key === undefined) {
    const name = `TAKINGS_${role.toUpperCase()}`;
    throw new KeeperError("BadKey", `no key for the ${role} role`, {
      expected: `${name}_KEY or ${name}_KEYSTORE`,
    });
  }
  let account: PrivateKeyAccount;
  try {
    account = privateKeyToAccount(key);
  } catch {
    throw new KeeperError("BadKey", `the ${role} key is not a valid private key`);
  }
  const other = role === "commerce" ? "bank" : role === "bank" ? "commerce" : undefined;
  if (other === undefined) return account;
  const otherKey = environment[`TAKINGS_${other.toUpperCase()}_KEY`]?.trim();
  if (otherKey?.toLowerCase() === key.toLowerCase()) {
    throw new KeeperError("BadKey", "the commerce and the bank attestor must be two different keys");
  }
  return account;
}
