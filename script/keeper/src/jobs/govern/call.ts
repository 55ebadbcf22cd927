import { type Ballot, ballotCall } from "@takings/sdk";
import { storeGovernorAbi } from "@takings/sdk/abi";
import type { Call } from "../../chain/send.ts";

/** The governor's call that brings a ballot. */
export const voteCall = (ballot: Ballot): Call => ({
  address: ballot.governor,
  abi: storeGovernorAbi,
  ...ballotCall(ballot),
});
