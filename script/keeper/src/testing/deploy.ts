import { existsSync, readFileSync } from "node:fs";
import {
  type Abi,
  type Account,
  type Address,
  createPublicClient,
  createTestClient,
  createWalletClient,
  encodeDeployData,
  type Hex,
  http,
} from "viem";
import { anvil as anvilChain } from "viem/chains";
import { artifactPath } from "../../../toolchain/artifacts.ts";

/** Chain tests need the compiled contracts. */
export const contractsAreBuilt =
  existsSync(artifactPath("RevenueRouter")) && existsSync(artifactPath("MockUSD"));

/** A compiled contract, as forge left it in out/. */
export function artifact(name: string): { abi: Abi; bytecode: Hex; deployedCode: Hex } {
  const json = JSON.parse(readFileSync(artifactPath(name), "utf8")) as {
    abi: Abi;
    bytecode: { object: Hex };
    deployedBytecode: { object: Hex };
  };
  return {
    abi: json.abi,
    bytecode: json.bytecode.object,
    deployedCode: json.deployedBytecode.object,
  };
}

/** An estimate can be too low a second later: what is written hangs on the block's time. */
const gas = 5_000_000n;

/** Deploys and calls contracts on a local chain, as `account`. */
export function createDeployer(url: string, account: Account) {
  const options = { chain: anvilChain, transport: http(url), pollingInterval: 20 } as const;
  const reader = createPublicClient(options);
  const wallet = createWalletClient({ ...options, account });
  const time = createTestClient({ ...options, mode: "anvil" });
  const create = async (data: Hex): Promise<Address> => {
    const receipt = await reader.waitForTransactionReceipt({ hash: await wallet.sendTransaction({ data }) });
    return receipt.contractAddress!;
  };
  const deploy = (name: string, args: readonly unknown[] = []) =>
    create(encodeDeployData({ ...artifact(name), args }));
  const clone = async (name: string, args: readonly unknown[] = []) => {
    const implementation = (await deploy(name, args)).slice(2).toLowerCase();
    return create(
      `0x3d602d80600a3d3981f3363d3d373d3d3d363d73${implementation}5af43d82803e903d91602b57fd5bf3`,
    );
  };
  const call = async (
    address: Address,
    abi: Abi,
    functionName: string,
    args: readonly unknown[],
    from: Account = account,
  ) => {
    const hash = await wallet.writeContract({ account: from, address, abi, functionName, args, gas });
    const { status } = await reader.waitForTransactionReceipt({ hash });
    if (status !== "success") throw new Error(`${functionName} failed in ${hash}`);
  };
  const write = (
    name: string,
    address: Address,
    functionName: string,
    args: readonly unknown[],
    from?: Account,
  ) => call(address, artifact(name).abi, functionName, args, from);
  return { reader, time, create, deploy, clone, call, write };
}
