import type { Address } from "viem";

/** Who could have voted and has not, largest first, with what their votes are together. */
export function nonVoters<Voter extends { account: Address; votes: bigint }>(
  powers: readonly Voter[],
  voted: readonly Address[],
): { silent: Voter[]; votes: bigint } {
  const cast = new Set(voted.map((account) => account.toLowerCase()));
  const silent = powers.filter(({ account }) => !cast.has(account.toLowerCase()));
  return { silent, votes: silent.reduce((sum, { votes }) => sum + votes, 0n) };
}
