import type { RoleReader } from "@takings/sdk";
import type { PublicClient } from "viem";

/** Reads a store's roles through an RPC endpoint alone. */
export const roleReader = (client: PublicClient, deployedAtBlock: bigint): RoleReader => ({
  async read(contracts) {
    const answers = await client.multicall({ contracts, deployless: true, batchSize: 16_384 });
    return answers.map(({ result }) => result);
  },
  async events(query) {
    const events = await client.getContractEvents({ ...query, fromBlock: deployedAtBlock });
    return events.map(({ args, transactionHash }) => ({
      args: args as Record<string, unknown>,
      transactionHash,
    }));
  },
  code: (address) => client.getCode({ address }),
  sender: async (hash) => (await client.getTransaction({ hash })).from,
});
