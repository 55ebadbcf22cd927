import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import {
  type Deployment,
  DeploymentError,
  type Options,
  readDeployment,
  reproduces,
  runDeployScript,
  writeVerification,
} from "@takings/deploy";
import { people } from "@takings/dev/chain";
import { demoTerms, storeConfig } from "@takings/dev/world";
import { issuanceDeskAbi } from "@takings/sdk/abi";
import { type Address, BaseError, ContractFunctionRevertedError, keccak256, parseEther, toHex } from "viem";
import { startAnvil } from "../../../script/toolchain/anvil.ts";
import { root } from "../../../script/toolchain/paths.ts";
import {
  compiled,
  create,
  mimic,
  type NetworkFile,
  placeStablecoin,
  type TestClient,
  testClient,
} from "./mimic.ts";

export interface Rehearsal {
  network: string;
  chainId: number;
  /** Transactions that the dry run announced. */
  announced: number;
  /** Contracts that stood when the deployer ran out of money. */
  interruptedAfter: number;
  /** Transactions that a run after that sent, and one more run. */
  resumed: number;
  again: number;
  verificationFiles: number;
  /** What should hold and does not. */
  problems: string[];
}

const networks = (
  JSON.parse(readFileSync(join(root, "script/deploy/networks.json"), "utf8")) as {
    networks: Record<string, NetworkFile>;
  }
).networks;

async function refused(options: Options): Promise<string> {
  try {
    await runDeployScript({ ...options, dryRun: true });
    return "";
  } catch (error) {
    if (error instanceof DeploymentError) return error.message;
    throw error;
  }
}

/** The desk's own answer to whether a store could be issued here; empty where it could. */
async function rehearseStore(client: TestClient, deployment: Deployment, asset: Address): Promise<string> {
  const registry = { address: deployment.attestorRegistry, abi: compiled("AttestorRegistry").abi } as const;
  await client.impersonateAccount({ address: deployment.admin });
  await client.setBalance({ address: deployment.admin, value: parseEther("1") });
  for (const [attestor, commerce] of [
    [people.commerceAttestor.address, true],
    [people.bankAttestor.address, false],
  ] as const)
    await client.writeContract({
      ...registry,
      functionName: "accredit",
      args: [attestor, commerce, !commerce],
      account: deployment.admin,
      chain: null,
    });
  const { timestamp } = await client.getBlock();
  const terms = demoTerms[0]!;
  const source = (kind: string) => keccak256(toHex(`${kind}:${terms.slug}`));
  const store = {
    name: "Rehearsal",
    terms,
    commerceSource: source("sales"),
    bankSource: source("bank"),
    application: 1n,
    sale: people.holder.address,
  };
  try {
    await client.simulateContract({
      address: deployment.issuanceDesk,
      abi: issuanceDeskAbi,
      functionName: "rehearse",
      args: [storeConfig(store, asset, timestamp)],
    });
    return "rehearse did not revert";
  } catch (error) {
    const cause =
      error instanceof BaseError ? error.walk((e) => e instanceof ContractFunctionRevertedError) : null;
    const name =
      cause instanceof ContractFunctionRevertedError
        ? (cause.data?.errorName ?? cause.signature)
        : `${error}`;
    return name === "Rehearsed" ? "" : `a store could not be issued: ${name}`;
  }
}

async function inspect(client: TestClient, deployment: Deployment, network: NetworkFile): Promise<string[]> {
  const desk = { address: deployment.issuanceDesk, abi: compiled("IssuanceDesk").abi } as const;
  const read = (functionName: string, args: unknown[] = []) =>
    client.readContract({ ...desk, functionName, args }) as Promise<unknown>;
  const problems: string[] = [];
  const expect = (what: string, found: unknown, wanted: unknown) => {
    if (String(found) !== String(wanted)) problems.push(`${what}: ${found} instead of ${wanted}`);
  };
  expect("owner of the desk", await read("owner"), deployment.admin);
  expect("factory of the desk", await read("factory"), deployment.storeFactory);
  expect("registry of the desk", await read("credentialRegistry"), deployment.credentialRegistry);
  const factory = { address: deployment.storeFactory, abi: compiled("StoreFactory").abi } as const;
  expect(
    "issuer of the factory",
    await client.readContract({ ...factory, functionName: "issuer" }),
    deployment.issuanceDesk,
  );
  for (const { address, decimals } of network.stablecoins)
    expect(`stablecoin ${address}`, await read("stablecoin", [address]), [true, decimals]);
  const registry = { address: deployment.attestorRegistry, abi: compiled("AttestorRegistry").abi } as const;
  expect(
    "owner of the attestor registry",
    await client.readContract({ ...registry, functionName: "owner" }),
    deployment.admin,
  );
  return problems;
}

/** Deploys a real network's configuration on a local chain of the same id that has the same contracts around it. */
export async function rehearse(name: string, progress: (line: string) => void): Promise<Rehearsal> {
  const network = networks[name]!;
  const out = `contracts/deployments/rehearsal-${network.chainId}.json`;
  const verification = `dist/verification/${network.chainId}`;
  const anvil = await startAnvil({ chainId: network.chainId });
  try {
    const client = testClient(anvil.rpcUrl);
    const deployer = people.deployer.address;
    const helper = people.others[0].address;
    await mimic(client, helper, network);
    const admin = await create(client, helper, compiled("TimelockController"), [
      2n * 86_400n,
      [people.admin.address],
      [people.admin.address],
      "0x0000000000000000000000000000000000000000",
    ]);
    const options: Options = {
      ...{ network: name, chainId: network.chainId, rpcUrl: anvil.rpcUrl, sender: deployer, admin, out },
      ...{ feeRecipient: people.feeRecipient.address, dryRun: false, json: true, signer: ["--unlocked"] },
    };
    const problems: string[] = [];
    const { address: stablecoin, decimals } = network.stablecoins[0]!;
    await placeStablecoin(client, helper, stablecoin, decimals === 6 ? 18 : 6);
    if (!(await refused(options)).includes("WrongDecimals"))
      problems.push("a stablecoin with other decimals was not refused");
    await placeStablecoin(client, helper, stablecoin, decimals);
    if (!(await refused({ ...options, admin: deployer })).includes("NotAContract"))
      problems.push("a key as admin was not refused");

    progress(`${name}: dry run`);
    const announced = await runDeployScript({ ...options, dryRun: true });
    if ((await client.getTransactionCount({ address: deployer })) !== 0)
      problems.push("the dry run sent something");

    progress(`${name}: a deployer who runs out of money`);
    await client.setBalance({ address: deployer, value: parseEther("0.02") });
    const failure = await runDeployScript(options).then(
      () => "",
      (error: Error) => error.message,
    );
    if (failure === "") problems.push("the deployment was not interrupted");
    const interruptedAfter = await client.getTransactionCount({ address: deployer });

    progress(`${name}: again, with money (${interruptedAfter} of ${announced} stand)`);
    await client.setBalance({ address: deployer, value: parseEther("100") });
    const resumed = await runDeployScript(options);
    const again = await runDeployScript(options);
    const deployment = await readDeployment(options);
    if (interruptedAfter + resumed !== announced)
      problems.push(`${interruptedAfter} + ${resumed} transactions instead of ${announced}`);
    if (again !== 0) problems.push(`a finished deployment sent ${again} transactions again`);
    problems.push(...(await inspect(client, deployment, network)));
    const issuable = await rehearseStore(client, deployment, stablecoin);
    if (issuable !== "") problems.push(issuable);
    progress(`${name}: verification inputs`);
    const verificationFiles = writeVerification(deployment, verification);
    if (!reproduces(verification, "RoyaltyClaimer"))
      problems.push("the verification input does not compile to the deployed code");
    return {
      ...{ network: name, chainId: network.chainId, announced, interruptedAfter, resumed, again },
      ...{ verificationFiles, problems },
    };
  } finally {
    rmSync(join(root, out), { force: true });
    await anvil.stop();
  }
}
