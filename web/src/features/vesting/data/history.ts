import { performanceVestingAbi } from "@takings/sdk/abi";
import type { Hex } from "viem";
import type { History } from "../../../components/index.ts";
import { latest, type ReadClient, readLogs, readLogTimes } from "../../../lib/chain/index.ts";
import type { ChainConfig } from "../../../lib/config/index.ts";
import type { Vault } from "./read.ts";

const names = [
  "ReviewPassed",
  "ReviewMissed",
  "SlicePlaced",
  "LiquidityReleased",
  "RoyaltiesReturned",
  "LockedBurned",
] as const;
type EventName = (typeof names)[number];

/** One event of the vault. What the arguments are depends on the event; all are amounts, or the year. */
export interface VaultEvent {
  id: string;
  name: EventName;
  args: Record<string, bigint>;
  at: number;
  hash: Hex;
}

/** Newest first. `complete` is false where the RPC did not give older blocks. */
export async function readHistory(
  client: ReadClient,
  chain: ChainConfig,
  vault: Vault,
): Promise<History<VaultEvent>> {
  const { logs, complete } = await readLogs(chain.deployedAtBlock, latest(client), (range) =>
    client.getContractEvents({
      address: vault.contracts.vesting,
      abi: performanceVestingAbi,
      strict: true,
      ...range,
    }),
  );
  const known = logs.filter((log) => names.some((name) => name === log.eventName));
  const times = await readLogTimes(client, known);
  return {
    complete,
    rows: known
      .map((log) => ({
        id: `${log.transactionHash} ${log.logIndex}`,
        name: log.eventName as EventName,
        args: log.args,
        at: times.get(log.blockNumber) ?? 0,
        hash: log.transactionHash,
      }))
      .reverse(),
  };
}
