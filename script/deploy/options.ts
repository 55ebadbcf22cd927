import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Address, getAddress, isAddress } from "viem";
import { root } from "../toolchain/paths.ts";

interface Networks {
  release: string;
  networks: Record<string, { chainId: number }>;
}

const { networks } = JSON.parse(readFileSync(join(root, "script/deploy/networks.json"), "utf8")) as Networks;

export const usage = `usage: npm run deploy -- --network <${Object.keys(networks).join("|")}> --rpc-url <URL> --sender <address> [options] [-- <forge's signer options>]

Deploys the protocol from script/deploy/networks.json, or what is still missing of it, and keeps no right in it. Run it again
after a failure: what is there is found and left alone (the same sender, the same arguments).

  --network         a network of networks.json; its chain id must be the RPC's
  --rpc-url         the chain
  --sender          the deploying account
  --admin           owner of desk and attestor registry: a timelock or Safe (where networks.json names none)
  --fee-recipient   receives the protocol's fees (where networks.json names none)
  --out             deployment file (default contracts/deployments/<chain id>.json)
  --verification    writes what explorers verify the source with into this folder: <Contract>.json (standard JSON input),
                    <Contract>.args (constructor arguments)
  --dry-run         simulates against the chain and sends nothing, writes nothing
  --json            one JSON object: network, chainId, dryRun, transactions, file, contracts, verification
  --help

Signer options go to forge unread: --account <keystore name>, --ledger, --trezor, --unlocked.`;

export interface Options {
  network: string;
  chainId: number;
  rpcUrl: string;
  sender: Address;
  admin?: Address;
  feeRecipient?: Address;
  out: string;
  verification?: string;
  dryRun: boolean;
  json: boolean;
  signer: string[];
}

export class UsageError extends Error {}

function address(name: string, value: string | undefined): Address | undefined {
  if (value === undefined) return undefined;
  if (!isAddress(value)) throw new UsageError(`--${name} is no address: ${value}`);
  return getAddress(value);
}

function given<T>(name: string, value: T | undefined): T {
  if (value === undefined) throw new UsageError(`--${name} is missing`);
  return value;
}

/** The command line as options; undefined where help was asked for. */
export function readOptions(args: string[]): Options | undefined {
  const split = args.indexOf("--");
  const own = split === -1 ? args : args.slice(0, split);
  const text = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  const { values } = parseArgs({
    args: own,
    options: {
      network: text,
      "rpc-url": text,
      sender: text,
      admin: text,
      "fee-recipient": text,
      out: text,
      verification: text,
      "dry-run": flag,
      json: flag,
      help: flag,
    },
  });
  if (values.help) return undefined;
  const network = given("network", values.network);
  const found = networks[network];
  if (found === undefined)
    throw new UsageError(`--network ${network} is not one of ${Object.keys(networks).join(", ")}`);
  return {
    network,
    chainId: found.chainId,
    rpcUrl: given("rpc-url", values["rpc-url"]),
    sender: given("sender", address("sender", values.sender)),
    admin: address("admin", values.admin),
    feeRecipient: address("fee-recipient", values["fee-recipient"]),
    out: values.out ?? `contracts/deployments/${found.chainId}.json`,
    verification: values.verification,
    dryRun: values["dry-run"],
    json: values.json,
    signer: split === -1 ? [] : args.slice(split + 1),
  };
}
