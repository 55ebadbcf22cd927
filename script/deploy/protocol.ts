import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Address, createPublicClient, type Hex, http } from "viem";
import { root } from "../toolchain/paths.ts";
import { runTool } from "../toolchain/process.ts";
import type { Options } from "./options.ts";

/** What a deployment left, as its file says. */
export interface Deployment {
  chainId: number;
  block: number;
  deployer: Address;
  admin: Address;
  issuanceDesk: Address;
  storeFactory: Address;
  attestorRegistry: Address;
  credentialRegistry: Address;
  stablecoins: Address[];
  pairFactory: Address;
  verification: Record<string, { address: Address; constructorArguments: Hex }>;
}

export class DeploymentError extends Error {}

/** forge's own reason, without its traces. */
function reason(output: string): string {
  const lines = output.split("\n").filter((line) => /error|revert|insufficient|denied/i.test(line));
  return (lines.at(-1) ?? output.slice(-500)).trim();
}

/** Runs the deploy script. Returns the number of transactions that were (or, dry, would be) sent. */
export async function runDeployScript(options: Options): Promise<number> {
  const args = [
    "script",
    "script/deploy/DeployProtocol.s.sol:DeployProtocol",
    ...["--rpc-url", options.rpcUrl, "--sender", options.sender, "--slow", "--non-interactive", "--json"],
    ...(options.dryRun ? [] : ["--broadcast"]),
    ...options.signer,
  ];
  const env: NodeJS.ProcessEnv = { TAKINGS_NETWORK: options.network, TAKINGS_OUT: options.out };
  if (options.admin !== undefined) env.TAKINGS_ADMIN = options.admin;
  if (options.feeRecipient !== undefined) env.TAKINGS_FEE_RECIPIENT = options.feeRecipient;
  if (!options.dryRun) mkdirSync(dirname(join(root, options.out)), { recursive: true });
  const { code, output } = await runTool("forge", args, { quiet: true, env });
  if (code !== 0) throw new DeploymentError(reason(output));
  for (const line of output.split("\n")) {
    if (!line.startsWith("{")) continue;
    const { returns } = JSON.parse(line) as { returns?: { transactions?: { value: string } } };
    if (returns?.transactions !== undefined) return Number(returns.transactions.value);
  }
  throw new DeploymentError("forge told no result");
}

/** Reads the deployment file and asks the chain for each contract in it. */
export async function readDeployment(options: Options): Promise<Deployment> {
  const deployment = JSON.parse(readFileSync(join(root, options.out), "utf8")) as Deployment;
  const client = createPublicClient({ transport: http(options.rpcUrl) });
  for (const [name, { address }] of Object.entries(deployment.verification)) {
    const code = await client.getCode({ address });
    if (code === undefined)
      throw new DeploymentError(`${name} is not at ${address}; run the deployment again`);
  }
  return deployment;
}
