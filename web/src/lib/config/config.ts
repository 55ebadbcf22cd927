import { type Address, getAddress, type Hex, isAddress, isHex } from "viem";

/** One chain that the site offers, as written in `config.json` next to `index.html`. */
export interface ChainConfig {
  chainId: number;
  name: string;
  rpcUrl: string;
  factory: Address;
  claimer: Address;
  deployedAtBlock: bigint;
  /** The exchange whose pairs earn here; without it pools are shown and cannot be entered. */
  exchange?: ExchangeConfig;
  /** The issuance desk; without it the site offers no applications and no sales. */
  desk?: Address;
  /** Base address of a block explorer, without a trailing slash. */
  explorer?: string;
  /** Base address of the indexer; without it the site works from the RPC alone. */
  indexer?: string;
}

/** Uniswap V2, or what has its interface. */
interface ExchangeConfig {
  factory: Address;
  router: Address;
  /** The contract that adds liquidity with one currency (OneSidedLiquidity); without it that is not offered. */
  oneSided?: Address;
}

export interface DemoWallet {
  name: string;
  privateKey: Hex;
}

/** Only the local build reads this part. */
export interface LocalConfig {
  demoWallets: DemoWallet[];
  timeTravel: boolean;
}

export interface SiteConfig {
  chains: [ChainConfig, ...ChainConfig[]];
  local?: LocalConfig;
}

export class ConfigError extends Error {
  constructor(path: string, problem: string) {
    super(`config.json: ${path} ${problem}`);
    this.name = "ConfigError";
  }
}

type Json = Record<string, unknown>;

function record(value: unknown, path: string): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ConfigError(path, "is not an object");
  return value as Json;
}

function text(value: unknown, path: string): string {
  if (typeof value !== "string" || value === "") throw new ConfigError(path, "is not a text");
  return value;
}

function address(value: unknown, path: string): Address {
  if (typeof value !== "string" || !isAddress(value, { strict: false }))
    throw new ConfigError(path, "is not an address");
  return getAddress(value);
}

function block(value: unknown, path: string): bigint {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return BigInt(value);
  if (typeof value === "string" && /^\d+$/.test(value)) return BigInt(value);
  throw new ConfigError(path, "is not a block number");
}

const optionalUrl = (value: unknown, path: string) =>
  value === undefined || value === null || value === "" ? undefined : text(value, path).replace(/\/$/, "");

function parseExchange(value: unknown, path: string): ExchangeConfig | undefined {
  if (value === undefined || value === null) return undefined;
  const { factory, router, oneSided } = record(value, path);
  return {
    factory: address(factory, `${path}.factory`),
    router: address(router, `${path}.router`),
    oneSided: oneSided ? address(oneSided, `${path}.oneSided`) : undefined,
  };
}

function parseChain(value: unknown, path: string): ChainConfig {
  const chain = record(value, path);
  if (typeof chain.chainId !== "number" || !Number.isSafeInteger(chain.chainId))
    throw new ConfigError(`${path}.chainId`, "is not a number");
  return {
    chainId: chain.chainId,
    name: text(chain.name, `${path}.name`),
    rpcUrl: text(chain.rpcUrl, `${path}.rpcUrl`),
    factory: address(chain.factory, `${path}.factory`),
    claimer: address(chain.claimer, `${path}.claimer`),
    deployedAtBlock: block(chain.deployedAtBlock ?? 0, `${path}.deployedAtBlock`),
    exchange: parseExchange(chain.exchange, `${path}.exchange`),
    desk: chain.desk ? address(chain.desk, `${path}.desk`) : undefined,
    explorer: optionalUrl(chain.explorer, `${path}.explorer`),
    indexer: optionalUrl(chain.indexer, `${path}.indexer`),
  };
}

function parseLocal(value: unknown): LocalConfig | undefined {
  if (value === undefined || value === null) return undefined;
  const local = record(value, "local");
  const wallets = Array.isArray(local.demoWallets) ? local.demoWallets : [];
  return {
    timeTravel: local.timeTravel === true,
    demoWallets: wallets.map((entry, index) => {
      const path = `local.demoWallets[${index}]`;
      const wallet = record(entry, path);
      if (!isHex(wallet.privateKey) || wallet.privateKey.length !== 66)
        throw new ConfigError(`${path}.privateKey`, "is not a private key");
      return {
        name: text(wallet.name, `${path}.name`),
        privateKey: wallet.privateKey,
      };
    }),
  };
}

/** Checks the whole of `config.json`; throws a {@link ConfigError} that names the field. */
export function parseConfig(value: unknown): SiteConfig {
  const root = record(value, "the file");
  if (!Array.isArray(root.chains) || root.chains.length === 0)
    throw new ConfigError("chains", "lists no chain");
  const [first, ...rest] = root.chains.map((chain, index) => parseChain(chain, `chains[${index}]`));
  return {
    chains: [first!, ...rest],
    local: parseLocal(root.local),
  };
}

export async function loadConfig(url = "./config.json"): Promise<SiteConfig> {
  const response = await fetch(url, { cache: "no-cache" });
  if (!response.ok) throw new ConfigError("the file", `could not be loaded (HTTP ${response.status})`);
  let json: unknown;
  try {
    json = await response.json();
  } catch {
    throw new ConfigError("the file", "is not valid JSON");
  }
  return parseConfig(json);
}
