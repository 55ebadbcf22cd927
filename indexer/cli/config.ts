import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type Address, getAddress, isAddress } from "viem";
import * as z from "zod";

/** What went wrong with a configuration, by the place of each problem. */
export class ConfigError extends Error {
  readonly file: string;
  readonly problems: readonly string[];
  constructor(file: string, problems: readonly string[]) {
    super(`${file}: ${problems.join("; ")}`);
    this.name = "ConfigError";
    this.file = file;
    this.problems = problems;
  }
}

const address = z
  .string()
  .refine((text) => isAddress(text, { strict: false }), "is not an address")
  .transform((text): Address => getAddress(text));
const url = z.string().regex(/^https?:\/\/\S+$/, "is not an http(s) address");
const block = z.int("is not a block number").nonnegative("is not a block number");

const contracts = z.strictObject({
  factory: address,
  desk: address,
  credentialRegistry: address,
  /** The block of the first deployment; nothing before it is read. */
  fromBlock: block,
});

const chain = z.strictObject({
  chainId: z.int("is not a chain id").positive("is not a chain id"),
  name: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, "is made of a-z, 0-9 and -"),
  /** One endpoint or several; the environment's INDEXER_RPC_<chainId> (separated by spaces) wins. */
  rpcUrl: z.union([url, z.array(url).min(1)]).optional(),
  /** A deployment file, relative to this one; or the addresses themselves. */
  deployment: z.string().optional(),
  contracts: contracts.optional(),
  /** Milliseconds between questions for a new block. */
  pollingInterval: z.int().min(50).max(60_000).default(1_000),
  /** The largest block range the endpoint answers logs for; found out where absent. */
  maxBlockRange: z.int().positive().optional(),
});

const schema = z.strictObject({
  chains: z.array(chain).min(1),
});

/** The part of contracts/deployments/<chainId>.json that is read here. */
const deploymentFile = z.object({
  chainId: z.int(),
  block,
  storeFactory: address,
  issuanceDesk: address,
  credentialRegistry: address,
});

type Contracts = z.output<typeof contracts>;

/** One chain to index. */
export interface IndexedChain {
  chainId: number;
  name: string;
  rpcUrls: string[];
  contracts: Contracts;
  pollingInterval: number;
  maxBlockRange?: number;
}

const issues = (error: z.ZodError, at: string) =>
  error.issues.map(
    ({ path, message }) => `${[at, ...path.map(String)].filter(Boolean).join(".")}: ${message}`,
  );

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new ConfigError(file, ["cannot be read"]);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ConfigError(file, [`is not JSON: ${(error as Error).message}`]);
  }
}

function contractsOf(entry: z.output<typeof chain>, file: string, at: string): Contracts {
  if ((entry.deployment === undefined) === (entry.contracts === undefined))
    throw new ConfigError(file, [`${at}: needs either deployment (a file) or contracts`]);
  if (entry.contracts !== undefined) return entry.contracts;
  const path = resolve(dirname(file), entry.deployment!);
  if (!existsSync(path)) throw new ConfigError(file, [`${at}.deployment: ${path} does not exist`]);
  const found = deploymentFile.safeParse(readJson(path));
  if (!found.success) throw new ConfigError(path, issues(found.error, ""));
  if (found.data.chainId !== entry.chainId)
    throw new ConfigError(file, [
      `${at}.deployment: ${path} is of chain ${found.data.chainId}, not ${entry.chainId}`,
    ]);
  const { storeFactory: factory, issuanceDesk: desk, credentialRegistry, block: fromBlock } = found.data;
  return { factory, desk, credentialRegistry, fromBlock };
}

function rpcOf(entry: z.output<typeof chain>, file: string, at: string, env: NodeJS.ProcessEnv): string[] {
  const variable = `INDEXER_RPC_${entry.chainId}`;
  const given = env[variable]?.split(/\s+/).filter(Boolean);
  if (given !== undefined && given.length > 0) {
    const parsed = z.array(url).safeParse(given);
    // An endpoint may carry a key: it is not repeated.
    if (!parsed.success) throw new ConfigError(variable, ["is not a list of http(s) addresses"]);
    return parsed.data;
  }
  if (entry.rpcUrl === undefined)
    throw new ConfigError(file, [`${at}.rpcUrl: is missing, and ${variable} is not set`]);
  return typeof entry.rpcUrl === "string" ? [entry.rpcUrl] : entry.rpcUrl;
}

/** Validates a configuration; every problem is named by its path. Error: ConfigError. */
export function parseConfig(input: unknown, file: string, env: NodeJS.ProcessEnv = {}): IndexedChain[] {
  const result = schema.safeParse(input);
  if (!result.success) throw new ConfigError(file, issues(result.error, ""));
  const { chains } = result.data;
  for (const field of ["chainId", "name"] as const) {
    const seen = chains.map((entry) => entry[field]);
    const twice = seen.find((value, index) => seen.indexOf(value) !== index);
    if (twice !== undefined) throw new ConfigError(file, [`chains: ${field} ${twice} stands there twice`]);
  }
  return chains.map((entry, index) => ({
    chainId: entry.chainId,
    name: entry.name,
    rpcUrls: rpcOf(entry, file, `chains.${index}`, env),
    contracts: contractsOf(entry, file, `chains.${index}`),
    pollingInterval: entry.pollingInterval,
    maxBlockRange: entry.maxBlockRange,
  }));
}

/** Reads and validates a configuration file; paths in it are relative to it. Error: ConfigError. */
export const loadConfig = (file: string, env: NodeJS.ProcessEnv = process.env): IndexedChain[] =>
  parseConfig(readJson(file), file, env);
