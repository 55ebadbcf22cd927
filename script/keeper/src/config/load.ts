import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { KeeperError } from "../errors.ts";
import { configSchema, type KeeperConfig, type KeeperConfigInput, type StoreConfig } from "./schema.ts";

/** Validates a configuration; every problem is named by its path. */
export function parseConfig(input: KeeperConfigInput | unknown, file = "config"): KeeperConfig {
  const result = configSchema.safeParse(input);
  if (result.success) return result.data;
  throw new KeeperError("BadConfig", "the configuration is not valid", {
    file,
    hints: result.error.issues.map(
      ({ path, message }) => `${path.map(String).join(".") || "(top level)"}: ${message}`,
    ),
  });
}

/** Reads and validates a configuration file; paths in it are relative to it. */
export function loadConfig(file: string): KeeperConfig {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new KeeperError("BadConfig", "the configuration cannot be read", { file });
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new KeeperError("BadConfig", `not JSON: ${(error as Error).message}`, { file });
  }
  const config = parseConfig(json, file);
  const here = dirname(resolve(file));
  return {
    ...config,
    journal: config.journal === ":memory:" ? config.journal : resolve(here, config.journal),
    inbox: resolve(here, config.inbox),
    statements: resolve(here, config.statements),
    votes: resolve(here, config.votes),
  };
}

/** The named store; without a name the only one. */
export function findStore(config: KeeperConfig, name: string | undefined): StoreConfig {
  const store =
    name === undefined && config.stores.length === 1
      ? config.stores[0]
      : config.stores.find((s) => s.name === name);
  if (store !== undefined) return store;
  throw new KeeperError("Usage", name === undefined ? "--store is needed" : "no such store", {
    expected: config.stores.map((s) => s.name).join(" or "),
    found: name,
  });
}
