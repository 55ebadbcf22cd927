import { storeGovernorAbi } from "@takings/sdk/abi";
import { type Account, encodeFunctionData, type Hex, parseEventLogs, zeroAddress } from "viem";
import type { StoreConfig } from "../config/schema.ts";
import { createDeployer } from "./deploy.ts";
import { people } from "./store.ts";

const hour = 3_600;
const day = 24 * hour;
const votingDelay = day;
export const votingPeriod = 2 * day;
export const lateExtension = 6 * hour;
export const timelockDelay = day;

/** A governor with its timelock over a store of `deployStore`; it controls its own settings, the store's contracts not. */
export async function deployGovernor(url: string, store: StoreConfig) {
  const { reader, time, deploy, clone, write } = createDeployer(url, people.deployer);
  const abi = storeGovernorAbi;
  const governor = await clone("StoreGovernor", [await deploy("StoreControls", [zeroAddress])]);
  const timelock = await clone("StoreTimelock");
  const { token, merchantAccount, metrics, attestors } = store;
  await write("StoreTimelock", timelock, "initialize", [timelockDelay, governor]);
  await write("StoreGovernor", governor, "initialize", [
    {
      name: "Maple holders",
      settings: {
        votingDelay,
        votingPeriod,
        proposalThreshold: 1n,
        quorumNumerator: 10n,
        quorumFloor: 0n,
        lateVoteExtension: lateExtension,
        guardian: zeroAddress,
        guardianTermEnd: 0,
      },
      controls: { token, merchantAccount, policy: metrics, attestors, treasury: merchantAccount, timelock },
      minQuorumFloor: 0n,
    },
  ]);
  const [proposer] = people.holders;
  let proposed = 0;

  const pass = async (seconds: number) => {
    await time.increaseTime({ seconds });
    await time.mine({ blocks: 1 });
  };
  // Votes are read as of the second before.
  await pass(2);
  /** Proposes one call and lets the voting delay pass; the proposal's id. */
  const propose = async (target: Hex, data: Hex): Promise<bigint> => {
    // The same actions under the same words can be proposed only once.
    proposed += 1;
    const args = [[target], [0n], [data], `Proposal ${proposed}`];
    await write("StoreGovernor", governor, "propose", args, proposer);
    const logs = await reader.getLogs({ address: governor });
    const [created] = parseEventLogs({ abi, eventName: "ProposalCreated", logs });
    await pass(votingDelay + 1);
    return created!.args.proposalId;
  };
  const setVotingPeriod = (seconds: number) =>
    encodeFunctionData({ abi, functionName: "setVotingPeriod", args: [seconds] });
  const vote = (voter: Account, proposalId: bigint, support: number) =>
    write("StoreGovernor", governor, "castVote", [proposalId, support], voter);
  return { governor, timelock, reader, time, pass, propose, setVotingPeriod, vote };
}
