import { readFileSync } from "node:fs";
import { getAddress, type Hex, isAddress, isHex } from "viem";
import { type LocalAccount, privateKeyToAccount } from "viem/accounts";
import { KeeperError } from "../errors.ts";
import { openKeystore } from "./keystore.ts";
import { serviceAccount } from "./signerService.ts";

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

/** A key in a signer service: TAKINGS_<ROLE>_SIGNER is its URL, TAKINGS_<ROLE>_ADDRESS the key's address. */
function serviceOf(role: KeyRole, environment: Environment): LocalAccount | undefined {
  const name = `TAKINGS_${role.toUpperCase()}`;
  const [url, address] = [environment[`${name}_SIGNER`], environment[`${name}_ADDRESS`]];
  if (url === undefined) return undefined;
  if (address !== undefined && isAddress(address, { strict: false }))
    return serviceAccount(role, url, getAddress(address));
  throw new KeeperError("BadKey", `the signer service of the ${role} role needs ${name}_ADDRESS`, {
    expected: "an address",
    found: address,
  });
}

function accountOf(role: KeyRole, environment: Environment): LocalAccount | undefined {
  const key = privateKey(role, environment);
  if (key === undefined) return serviceOf(role, environment);
  try {
    return privateKeyToAccount(key);
  } catch {
    throw new KeeperError("BadKey", `the ${role} key is not a valid private key`);
  }
}

/**
 * The account of `role`, from TAKINGS_<ROLE>_KEY, TAKINGS_<ROLE>_KEYSTORE or TAKINGS_<ROLE>_SIGNER. Refuses one key in
 * both attestor roles where it can see both.
 */
export function accountFromEnvironment(role: KeyRole, environment: Environment = process.env): LocalAccount {
  const account = accountOf(role, environment);
  if (account === undefined) {
    const name = `TAKINGS_${role.toUpperCase()}`;
    throw new KeeperError("BadKey", `no key for the ${role} role`, {
      expected: `${name}_KEY, ${name}_KEYSTORE or ${name}_SIGNER`,
    });
  }
  const other = role === "commerce" ? "bank" : role === "bank" ? "commerce" : undefined;
  if (other === undefined) return account;
  // A keystore of the other role is not opened for this: its password is none of this role's business.
  const seen =
    environment[`TAKINGS_${other.toUpperCase()}_KEY`] ?? environment[`TAKINGS_${other.toUpperCase()}_SIGNER`];
  if (seen !== undefined && accountOf(other, environment)?.address === account.address) {
    throw new KeeperError("BadKey", "the commerce and the bank attestor must be two different keys");
  }
  return account;
}
