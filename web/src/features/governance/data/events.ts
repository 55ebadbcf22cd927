import { storeGovernorAbi } from "@takings/sdk/abi";
import type { Abi, AbiEvent, Address } from "viem";
import { getLogs } from "viem/actions";
import { type ReadClient, readLogs } from "../../../lib/chain/index.ts";

const event = <Name extends string>(name: Name) =>
  (storeGovernorAbi as Abi).find((item) => item.type === "event" && item.name === name) as AbiEvent;

const created = event("ProposalCreated");
const later = [
  "VoteCast",
  "VoteCastWithParams",
  "ProposalQueued",
  "ProposalExecuted",
  "ProposalCanceled",
].map(event);

export interface GovernorLog {
  governor: Address;
  name: string;
  args: Record<string, unknown>;
  block: bigint;
  /** Unix seconds, where the RPC returns it. */
  time?: number;
  transaction: string;
}

async function governorLogs(
  client: ReadClient,
  governors: Address[],
  events: AbiEvent[],
  from: bigint,
  to: bigint,
) {
  if (governors.length === 0) return { logs: [], complete: true };
  return readLogs(from, to, async (range) => {
    const logs = await getLogs(client, { address: governors, events, strict: true, ...range });
    return logs.map(
      (log): GovernorLog => ({
        governor: log.address,
        name: log.eventName,
        args: log.args as Record<string, unknown>,
        block: log.blockNumber,
        time: log.blockTimestamp ? Number(log.blockTimestamp) : undefined,
        transaction: log.transactionHash,
      }),
    );
  });
}

export const readCreated = (client: ReadClient, governors: Address[], from: bigint, to: bigint) =>
  governorLogs(client, governors, [created], from, to);

/** Everything a governor said; `proposalId` is not indexed in the standard's events, so filtering comes after. */
export const readEvents = (client: ReadClient, governor: Address, from: bigint, to: bigint) =>
  governorLogs(client, [governor], [created, ...later], from, to);
