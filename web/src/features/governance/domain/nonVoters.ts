import type { Address } from "viem";

/** Who could have voted and has not, in the order given. */
export function nonVoters<Voter extends { account: Address }>(
  powers: readonly Voter[],
  voted: readonly Address[],
): Voter[] {
  const cast = new Set(voted.map((account) => account.toLowerCase()));
  return powers.filter(({ account }) => !cast.has(account.toLowerCase()));
}
