import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  type Abi,
  type Account,
  type Address,
  concat,
  encodeFunctionData,
  type Hex,
  hashTypedData,
  parseAbi,
  parseEventLogs,
  type TypedDataDefinition,
  zeroAddress,
} from "viem";
import { type HDAccount, toAccount } from "viem/accounts";
import type { ChainClient } from "./chain.ts";
import { type Call, TestWallet } from "./wallet.ts";

const require = createRequire(import.meta.url);

const safeAbi = parseAbi([
  "function setup(address[] owners, uint256 threshold, address to, bytes data, address fallbackHandler, address paymentToken, uint256 payment, address paymentReceiver)",
  "function nonce() view returns (uint256)",
  "function getTransactionHash(address to, uint256 value, bytes data, uint8 operation, uint256 safeTxGas, uint256 baseGas, uint256 gasPrice, address gasToken, address refundReceiver, uint256 nonce) view returns (bytes32)",
  "function execTransaction(address to, uint256 value, bytes data, uint8 operation, uint256 safeTxGas, uint256 baseGas, uint256 gasPrice, address gasToken, address refundReceiver, bytes signatures) payable returns (bool)",
]);
const factoryAbi = parseAbi([
  "function createProxyWithNonce(address singleton, bytes initializer, uint256 saltNonce) returns (address proxy)",
  "event ProxyCreation(address indexed proxy, address singleton)",
]);

async function deploy(client: ChainClient, deployer: Account, artifact: string): Promise<Address> {
  const path = require.resolve(`@safe-global/safe-smart-account/build/artifacts/contracts/${artifact}.json`);
  const { abi, bytecode } = JSON.parse(readFileSync(path, "utf8")) as { abi: Abi; bytecode: Hex };
  const hash = await client.deployContract({ account: deployer, abi, bytecode });
  const { contractAddress } = await client.waitForTransactionReceipt({ hash });
  return contractAddress!;
}

/** Deploys Safe's own contracts and makes a Safe that all of `owners` have to sign for; the first pays. */
export async function createSafe(client: ChainClient, owners: readonly HDAccount[]): Promise<Address> {
  const [account] = owners;
  const singleton = await deploy(client, account!, "Safe.sol/Safe");
  const handler = await deploy(
    client,
    account!,
    "handler/CompatibilityFallbackHandler.sol/CompatibilityFallbackHandler",
  );
  const factory = await deploy(client, account!, "proxies/SafeProxyFactory.sol/SafeProxyFactory");
  const initializer = encodeFunctionData({
    abi: safeAbi,
    functionName: "setup",
    args: [
      owners.map(({ address }) => address),
      BigInt(owners.length),
      zeroAddress,
      "0x",
      handler,
      zeroAddress,
      0n,
      zeroAddress,
    ],
  });
  const hash = await client.writeContract({
    account: account!,
    address: factory,
    abi: factoryAbi,
    functionName: "createProxyWithNonce",
    args: [singleton, initializer, 0n],
  });
  const { logs } = await client.waitForTransactionReceipt({ hash });
  return parseEventLogs({ abi: factoryAbi, eventName: "ProxyCreation", logs })[0]!.args.proxy;
}

/**
 * The Safe app's wallet: it answers a transaction with the Safe's own hash and sends nothing until {@link carryOut}; a message is
 * signed by every owner at once and gives the signatures that the Safe's ERC-1271 accepts.
 */
export class SafeWallet extends TestWallet {
  readonly #client: ChainClient;
  readonly #owners: readonly HDAccount[];
  #proposed: ReturnType<typeof transactionOf> | undefined;

  constructor(client: ChainClient, safe: Address, owners: readonly HDAccount[], rpcUrl: string) {
    // A Safe's contract wants the signatures in the order of the owners' addresses.
    const sorted = owners.toSorted((a, b) => (BigInt(a.address) < BigInt(b.address) ? -1 : 1));
    const refuse = () => Promise.reject(new Error("a Safe has no key"));
    const signTypedData = async (message: unknown) =>
      signAll(
        sorted,
        hashTypedData({
          domain: { chainId: await client.getChainId(), verifyingContract: safe },
          types: { SafeMessage: [{ name: "message", type: "bytes" }] },
          primaryType: "SafeMessage",
          message: { message: hashTypedData(message as TypedDataDefinition) },
        }),
      );
    super(toAccount({ address: safe, signMessage: refuse, signTransaction: refuse, signTypedData }), rpcUrl);
    this.#client = client;
    this.#owners = sorted;
  }

  get #safe() {
    return { address: this.account.address, abi: safeAbi } as const;
  }

  async #hashOf(transaction: ReturnType<typeof transactionOf>): Promise<Hex> {
    const nonce = await this.#client.readContract({ ...this.#safe, functionName: "nonce" });
    return this.#client.readContract({
      ...this.#safe,
      functionName: "getTransactionHash",
      args: [...transaction, nonce],
    });
  }

  protected override send(call: Call): Promise<Hex> {
    this.#proposed = transactionOf(call);
    return this.#hashOf(this.#proposed);
  }

  /** All owners sign what was proposed last, and one of them sends it. Returns the transaction's hash. */
  async carryOut(): Promise<Hex> {
    const transaction = this.#proposed!;
    const hash = await this.#client.writeContract({
      account: this.#owners[0]!,
      ...this.#safe,
      functionName: "execTransaction",
      args: [...transaction, await signAll(this.#owners, await this.#hashOf(transaction))],
      gas: 2_000_000n,
    });
    await this.#client.waitForTransactionReceipt({ hash });
    return hash;
  }
}

/** With gas of its own, a Safe survives and reports the failure of what it calls: ExecutionFailure. */
const transactionOf = ({ to, data = "0x", value = "0x0" }: Call) =>
  [to, BigInt(value), data, 0, 1_000_000n, 0n, 0n, zeroAddress, zeroAddress] as const;

const signAll = async (owners: readonly HDAccount[], hash: Hex): Promise<Hex> =>
  concat(await Promise.all(owners.map((owner) => owner.sign({ hash }))));
