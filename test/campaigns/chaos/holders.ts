import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { StoreConfig } from "@takings/keeper";
import { deployGovernor, people, timelockDelay, toJson, votingPeriod } from "@takings/keeper/testing";
import { ballotTypedData } from "@takings/sdk";
import { performanceVestingAbi, storeGovernorAbi } from "@takings/sdk/abi";
import type { Address } from "viem";

export { timelockDelay, votingPeriod };

/** A proposal that is open to votes, and two holders' signed votes for it in `votes`. */
export async function proposeWithVotes(url: string, store: StoreConfig, votes: string): Promise<Address> {
  const { governor, propose, setVotingPeriod } = await deployGovernor(url, store);
  const proposalId = await propose(governor, setVotingPeriod(30 * 3_600));
  mkdirSync(votes);
  for (const holder of people.holders.slice(1)) {
    const ballot = {
      ...{ kind: "takings-vote" as const, chainId: 31_337, governor, proposalId, support: 1 as const },
      ...{ voter: holder.address, nonce: 0n, reason: "", params: "0x" as const },
    };
    const signature = await holder.signTypedData(ballotTypedData(ballot, "Maple holders"));
    writeFileSync(join(votes, `${holder.address}.json`), toJson({ ...ballot, signature }));
  }
  return governor;
}

export const vestingEvents = (address: Address) =>
  ({ address, abi: performanceVestingAbi, fromBlock: 0n, toBlock: "latest" }) as const;

export const governorEvents = (address: Address) =>
  ({ address, abi: storeGovernorAbi, fromBlock: 0n, toBlock: "latest" }) as const;
