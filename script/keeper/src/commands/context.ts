import type { Account } from "viem";
import { type Clients, createClients } from "../chain/client.ts";
import { accountFromEnvironment, type KeyRole } from "../chain/keys.ts";
import { accountSigner, type Signer } from "../chain/signer.ts";
import { findStore, loadConfig } from "../config/load.ts";
import type { KeeperConfig, StoreConfig } from "../config/schema.ts";
import { KeeperError } from "../errors.ts";
import { Journal } from "../journal/journal.ts";

export interface CommonOptions {
  config?: string;
  store?: string;
  json?: boolean;
  dryRun?: boolean;
}

/** The configuration named by --config or TAKINGS_CONFIG. */
export function configOf(options: CommonOptions): KeeperConfig {
  const file = options.config ?? process.env.TAKINGS_CONFIG;
  if (file === undefined) throw new KeeperError("Usage", "--config (or TAKINGS_CONFIG) is needed");
  return loadConfig(file);
}

/** The named store, or all of them. */
export const storesOf = (config: KeeperConfig, name: string | undefined): readonly StoreConfig[] =>
  name === undefined ? config.stores : [findStore(config, name)];

/** Runs `work` with the journal open. A dry run remembers nothing. */
export async function withJournal<T>(path: string, work: (journal: Journal) => Promise<T> | T): Promise<T> {
  let journal: Journal;
  try {
    journal = new Journal(path);
  } catch (error) {
    throw new KeeperError("BadConfig", `the journal cannot be opened: ${(error as Error).message}`, {
      file: path,
    });
  }
  try {
    return await work(journal);
  } finally {
    journal.close();
  }
}

/** The role's signer; none in a dry run, which needs no key. */
export const signerOf = (role: KeyRole, dryRun: boolean | undefined): Signer | undefined =>
  dryRun ? undefined : accountSigner(accountFromEnvironment(role));

/** Clients with the keeper's funding account; reading only in a dry run. */
export function clientsOf(config: KeeperConfig, dryRun: boolean | undefined): Clients {
  const account: Account | undefined = dryRun ? undefined : accountFromEnvironment("keeper");
  return createClients(config, account);
}

export function wholeNumber(text: string, name: string): bigint {
  if (/^\d+$/.test(text)) return BigInt(text);
  throw new KeeperError("Usage", `${name} is not a whole number`, { found: JSON.stringify(text) });
}

/** Unix seconds from a number or an ISO date. */
export function moment(text: string, name: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const time = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text);
  if (!Number.isNaN(time)) return Math.floor(time / 1000);
  throw new KeeperError("Usage", `${name} is not a date`, {
    expected: "YYYY-MM-DD, an ISO date-time or Unix seconds",
    found: JSON.stringify(text),
  });
}

export function roleOf(text: string): "commerce" | "bank" {
  if (text === "commerce" || text === "bank") return text;
  throw new KeeperError("Usage", "unknown role", {
    expected: "commerce or bank",
    found: JSON.stringify(text),
  });
}
