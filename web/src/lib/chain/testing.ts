import type { ReadClient } from "./client.ts";
import { readClient } from "./client.ts";

interface Asked {
  functionName: string;
  args?: readonly unknown[];
}

/** A client for tests whose calls are answered by `answer`: with an error, the call fails. Other actions come from `more`. */
export function fakeClient(
  answer: (asked: Asked) => unknown,
  more: object = {},
): ReadClient & { requests: number } {
  const client = {
    requests: 0,
    chain: {},
    readContract: async (asked: Asked) => answer(asked),
    async multicall({ contracts, allowFailure = true }: { contracts: Asked[]; allowFailure?: boolean }) {
      client.requests += 1;
      const answers = contracts.map(answer);
      if (allowFailure)
        return answers.map((result) =>
          result instanceof Error ? { status: "failure", error: result } : { status: "success", result },
        );
      for (const each of answers) if (each instanceof Error) throw each;
      return answers;
    },
    ...more,
  };
  // cast: a stand-in that has only what the readers under test call
  return client as unknown as ReadClient & { requests: number };
}

/** The configuration of a chain whose RPC is at a port that no request may go to. */
export const silentChain = {
  chainId: 31_337,
  name: "Silent",
  rpcUrl: "http://127.0.0.1:9",
  factory: `0x${"f".repeat(40)}`,
  claimer: `0x${"c".repeat(40)}`,
  desk: `0x${"d".repeat(40)}`,
  deployedAtBlock: 0n,
} as const;

/** A client that nobody answers. */
export const silentClient = () => readClient(silentChain);
