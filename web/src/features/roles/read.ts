import { type RoleReader, readRoleProof } from "@takings/sdk";
import { isAddress } from "viem";
import { getCode, getTransaction } from "viem/actions";
import { answersOf, type ReadClient, readLogs } from "../../lib/chain/index.ts";
import type { ChainConfig } from "../../lib/config/index.ts";

export type Roles = NonNullable<Awaited<ReturnType<typeof readRoles>>>;

/** The whole proof in four requests (more only where the RPC limits log ranges); null where there is no such store. */
export async function readRoles(client: ReadClient, chain: ChainConfig, token: string) {
  if (!isAddress(token, { strict: false })) return null;
  // Travels with the first question, which asks only what a factory never changes; all others are of this block.
  const asked = client.getBlock({ blockTag: "latest" });
  let block: Awaited<typeof asked> | undefined;
  const at = () => block?.number;
  let complete = true;
  const reader: RoleReader = {
    async read(contracts) {
      const answers = await answersOf(client, contracts, at());
      block ??= await asked;
      return answers;
    },
    async events(query) {
      const history = await readLogs(chain.deployedAtBlock, (await asked).number, (range) =>
        client.getContractEvents({ ...query, ...range }),
      );
      complete &&= history.complete;
      return history.logs.map(({ args, transactionHash }) => ({
        args: args as Record<string, unknown>,
        transactionHash,
      }));
    },
    code: (address) => getCode(client, { address, blockNumber: at() }),
    sender: async (hash) => (await getTransaction(client, { hash })).from,
  };
  const [proof, { number, timestamp }] = await Promise.all([
    readRoleProof(reader, chain.factory, token),
    asked,
  ]);
  return proof ? { proof, complete, block: number, time: timestamp } : null;
}
