import { storeGovernorAbi } from "@takings/sdk/abi";
import type { Call } from "../../chain/send.ts";
import { type Ballot, isExtended } from "./ballot.ts";

/** The governor's function for a ballot, by the form that was signed. */
export function voteCall(ballot: Ballot): Call {
  const { governor, proposalId, support, voter, reason, params, signature } = ballot;
  const contract = { address: governor, abi: storeGovernorAbi };
  return isExtended(ballot)
    ? {
        ...contract,
        functionName: "castVoteWithReasonAndParamsBySig",
        args: [proposalId, support, voter, reason, params, signature],
      }
    : { ...contract, functionName: "castVoteBySig", args: [proposalId, support, voter, signature] };
}
