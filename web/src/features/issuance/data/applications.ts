import { issuanceDeskAbi } from "@takings/sdk/abi";
import type { Address } from "viem";
import { multicallOptions, type ReadClient } from "../../../lib/chain/index.ts";
import { type Application, type Limits, states, type Verdict } from "../domain/types.ts";

/** Applications read at once, newest first. */
export const pageSize = 50;

export interface ApplicationRow extends Application {
  eligible: boolean;
}

export interface ApplicationPage {
  total: number;
  limits: Limits;
  rows: ApplicationRow[];
}

/** As the desk keeps it, with its id. */
export function applicationFrom(id: bigint, raw: object): Application {
  const { state, appliedAt, round, ...rest } = raw as Omit<Application, "state" | "appliedAt"> & {
    state: number;
    appliedAt: number | bigint;
  };
  return {
    ...rest,
    id,
    state: states[state] ?? "none",
    appliedAt: Number(appliedAt),
    round: Number(round),
  };
}

/** One page of the desk's applications with its verdicts on them, in two requests. */
export async function readApplications(
  client: ReadClient,
  desk: Address,
  page: number,
): Promise<ApplicationPage> {
  const at = { address: desk, abi: issuanceDeskAbi } as const;
  const many = { ...multicallOptions(client), allowFailure: false } as const;
  const [count, limits] = await client.multicall({
    ...many,
    contracts: [
      { ...at, functionName: "applicationCount" },
      { ...at, functionName: "limits" },
    ],
  });
  const last = Number(count) - page * pageSize;
  const first = Math.max(1, last - pageSize + 1);
  if (last < 1) return { total: Number(count), limits: limits as Limits, rows: [] };
  const ids = Array.from({ length: last - first + 1 }, (_, index) => BigInt(first + index));
  const [raw, ...verdicts] = (await client.multicall({
    ...many,
    contracts: [
      { ...at, functionName: "applications", args: [BigInt(first), BigInt(ids.length)] },
      ...ids.map((id) => ({ ...at, functionName: "eligibility", args: [id] }) as const),
    ] as never,
  })) as [object[], ...[boolean, Verdict][]];
  const rows = ids.map((id, index) => ({
    ...applicationFrom(id, raw[index]!),
    eligible: verdicts[index]![0],
  }));
  return { total: Number(count), limits: limits as Limits, rows: rows.reverse() };
}
