import {
  type Abi,
  type Address,
  BaseError,
  ContractFunctionRevertedError,
  encodeFunctionData,
  type Hash,
  type TransactionReceipt,
  WaitForTransactionReceiptTimeoutError,
} from "viem";
import { KeeperError } from "../errors.ts";
import { step } from "../steps.ts";
import type { Reader, Writer } from "./client.ts";

export interface Call {
  address: Address;
  abi: Abi;
  functionName: string;
  args: readonly unknown[];
}

export interface SendOptions {
  confirmations: number;
  /** After how long without a receipt the transaction is sent again at a higher price. */
  repriceAfterMilliseconds: number;
}

/** What the contract said when it refused: its custom error's name and values, or undefined for other failures. */
export function revertOf(error: unknown): { name: string; args: readonly unknown[] } | undefined {
  if (!(error instanceof BaseError)) return undefined;
  const revert = error.walk((inner) => inner instanceof ContractFunctionRevertedError);
  if (!(revert instanceof ContractFunctionRevertedError)) return undefined;
  if (revert.data !== undefined) return { name: revert.data.errorName, args: revert.data.args ?? [] };
  return { name: revert.reason ?? revert.signature ?? "reverted", args: [] };
}

/** A chain failure in one line, without the request's body. */
export function describeChainError(error: unknown): string {
  const revert = revertOf(error);
  if (revert !== undefined) return `${revert.name}(${revert.args.map(String).join(", ")})`;
  if (error instanceof BaseError) return error.shortMessage;
  return error instanceof Error ? error.message : String(error);
}

const raise = (fee: bigint) => (fee * 125n) / 100n + 1n;
const attempts = 5;

/**
 * Simulates, sends and waits. A transaction that is not mined in time is replaced, same nonce, at a 25 % higher price;
 * whichever of them is mined counts. A mined failure throws.
 */
export async function send(
  reader: Reader,
  writer: Writer,
  call: Call,
  options: SendOptions,
): Promise<TransactionReceipt> {
  const account = writer.account;
  await reader.simulateContract({ ...call, account });
  step("send:simulated");
  const data = encodeFunctionData(call);
  const request = await writer.prepareTransactionRequest({ account, to: call.address, data });
  let maxFeePerGas = request.maxFeePerGas ?? 0n;
  let maxPriorityFeePerGas = request.maxPriorityFeePerGas ?? 0n;
  const hashes: Hash[] = [];
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const priced = { gas: (request.gas * 12n) / 10n, maxFeePerGas, maxPriorityFeePerGas };
    step("send:prepared");
    try {
      hashes.push(
        await writer.sendTransaction({ account, to: call.address, data, nonce: request.nonce, ...priced }),
      );
    } catch (error) {
      // An earlier price may have been mined meanwhile, which frees no nonce for this one.
      if (hashes.length === 0) throw error;
    }
    step("send:sent");
    const receipt = await waitForAny(reader, hashes, options);
    step("send:mined");
    if (receipt?.status === "success") return receipt;
    if (receipt !== undefined) {
      await reader.simulateContract({ ...call, account });
      throw new KeeperError("Chain", `transaction ${receipt.transactionHash} failed`);
    }
    maxFeePerGas = raise(maxFeePerGas);
    maxPriorityFeePerGas = raise(maxPriorityFeePerGas);
  }
  throw new KeeperError(
    "Chain",
    `no receipt for ${hashes.join(", ")}; it may still be mined, rerunning is safe`,
  );
}

async function waitForAny(reader: Reader, hashes: readonly Hash[], options: SendOptions) {
  const waits = hashes.map((hash) =>
    reader.waitForTransactionReceipt({
      hash,
      confirmations: options.confirmations,
      timeout: options.repriceAfterMilliseconds,
    }),
  );
  try {
    return await Promise.any(waits);
  } catch (error) {
    const causes = error instanceof AggregateError ? error.errors : [error];
    if (causes.every((cause) => cause instanceof WaitForTransactionReceiptTimeoutError)) return undefined;
    throw causes[0];
  }
}
