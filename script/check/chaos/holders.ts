import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { performanceVestingAbi, storeGovernorAbi } from "@takings/sdk/abi";
import { type Address, zeroAddress } from "viem";
import type { StoreConfig } from "../../keeper/src/config/schema.ts";
import { ballotTypedData } from "../../keeper/src/jobs/govern/ballot.ts";
import { toJson } from "../../keeper/src/settlement/statement.ts";
import { createDeployer } from "../../keeper/src/testing/deploy.ts";
import { deployGovernor, timelockDelay, votingPeriod } from "../../keeper/src/testing/governor.ts";
import { people } from "../../keeper/src/testing/store.ts";

export { timelockDelay, votingPeriod };

/** A proposal that is open to votes, and two holders' signed votes for it in `votes`. */
export async function proposeWithVotes(url: string, store: StoreConfig, votes: string): Promise<Address> {
  const { governor, propose, setVotingPeriod } = await deployGovernor(url, store);
  const proposalId = await propose(governor, setVotingPeriod(30 * 3_600));
  mkdirSync(votes);
  for (const holder of people.holders.slice(1)) {
    const ballot = {
      ...{ kind: "takings-vote" as const, chainId: 31_337, governor, proposalId, support: 1 },
      ...{ voter: holder.address, nonce: 0n, reason: "", params: "0x" as const },
    };
    const signature = await holder.signTypedData(ballotTypedData(ballot, "Maple holders"));
    writeFileSync(join(votes, `${holder.address}.json`), toJson({ ...ballot, signature }));
  }
  return governor;
}

/** A vault whose first year is met by what the reports say, and over once they are settled. */
export async function startVesting(url: string, store: StoreConfig): Promise<Address> {
  const { clone, write } = createDeployer(url, people.deployer);
  const vesting = await clone("PerformanceVesting");
  const terms = { tranche: 10n ** 18n, targets: [1n], minPoolAsset: 1n, originatorBps: 0 };
  await write("PerformanceVesting", vesting, "initialize", [
    { token: store.token, originator: zeroAddress, terms },
  ]);
  return vesting;
}

export const vestingEvents = (address: Address) =>
  ({ address, abi: performanceVestingAbi, fromBlock: 0n, toBlock: "latest" }) as const;

export const governorEvents = (address: Address) =>
  ({ address, abi: storeGovernorAbi, fromBlock: 0n, toBlock: "latest" }) as const;
