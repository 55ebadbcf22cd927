import {
  type Address,
  BaseError,
  type ContractFunctionParameters,
  HttpRequestError,
  type MulticallResponse,
  TimeoutError,
} from "viem";
import type { Reader } from "./client.ts";

/** Where nearly every chain has Multicall3. */
export const multicall3Address: Address = "0xcA11bde05977b3631167028862bE2a173976CA11";

/** Views in one call. Without Multicall3 its code travels along and the answers come back as code: 24,576 bytes at most. */
const pageSizes = { deployed: 500, deployless: 75 } as const;
const pagesAtOnce = 4;

/** What jobs read contracts with: the reader itself, or one that batches. */
export type ContractReader = Pick<Reader, "readContract">;

interface Queued {
  call: ContractFunctionParameters;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

/** Nobody answered, so that asking for less at a time would not help. */
function unreachable(error: unknown): boolean {
  if (!(error instanceof BaseError)) return false;
  if (error.walk((cause) => cause instanceof TimeoutError) !== null) return true;
  const failed = error.walk((cause) => cause instanceof HttpRequestError);
  return failed instanceof HttpRequestError && failed.status !== 413;
}

/**
 * Reads contracts as of one block, all views asked for in one turn of the event loop in as few calls as possible. A
 * view that fails rejects alone; a page that an endpoint refuses is asked for in halves.
 */
export function batchReads(reader: Reader, blockNumber: bigint): ContractReader {
  let queue: Queued[] = [];
  let deployed: Promise<boolean> | undefined;

  const ask = async (page: readonly Queued[]): Promise<readonly MulticallResponse[]> => {
    const contracts = page.map(({ call }) => call);
    const where = (await deployed) ? { multicallAddress: multicall3Address } : { deployless: true };
    return reader.multicall({ contracts, allowFailure: true, batchSize: 0, blockNumber, ...where });
  };

  const answer = async (page: readonly Queued[]): Promise<void> => {
    const results = await ask(page);
    const [first] = results;
    const refused = results.every(({ status }) => status === "failure");
    if (refused && page.length > 1 && !unreachable(first?.error)) {
      const middle = Math.ceil(page.length / 2);
      await answer(page.slice(0, middle));
      return answer(page.slice(middle));
    }
    for (const [index, { resolve, reject }] of page.entries()) {
      const result = results[index]!;
      if (result.status === "success") resolve(result.result);
      else reject(result.error);
    }
  };

  const flush = async (queued: readonly Queued[]): Promise<void> => {
    try {
      deployed ??= reader.getCode({ address: multicall3Address }).then((code) => code !== undefined);
      const size = (await deployed) ? pageSizes.deployed : pageSizes.deployless;
      const starts = Array.from({ length: Math.ceil(queued.length / size) }, (_, index) => index * size);
      const worker = async () => {
        for (let start = starts.shift(); start !== undefined; start = starts.shift())
          await answer(queued.slice(start, start + size));
      };
      await Promise.all(Array.from({ length: pagesAtOnce }, worker));
    } catch (error) {
      // Rejecting a promise that is settled already does nothing.
      for (const { reject } of queued) reject(error);
    }
  };

  const readContract = (call: ContractFunctionParameters) =>
    new Promise((resolve, reject) => {
      if (queue.length === 0) {
        setImmediate(() => {
          const queued = queue;
          queue = [];
          void flush(queued);
        });
      }
      queue.push({ call, resolve, reject });
    });
  return { readContract: readContract as ContractReader["readContract"] };
}
