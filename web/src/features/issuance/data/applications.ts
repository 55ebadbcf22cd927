import { applicationStates } from "@takings/sdk";
import { issuanceDeskAbi } from "@takings/sdk/abi";
import type { Address } from "viem";
import { multicallOptions, type ReadClient } from "../../../lib/chain/index.ts";
import type { Application, Limits, Verdict } from "../domain/types.ts";

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
    state: applicationStates[state] ?? "none",
    appliedAt: Number(appliedAt),
    round: Number(round),
  };
}

/** The ids on a page of the desk's list, which begins with the newest; ascending. */
export function pageIds(total: number, page: number): bigint[] {
  const last = total - page * pageSize;
  const first = Math.max(1, last - pageSize + 1);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => BigInt(first + index));
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
  const ids = pageIds(Number(count), page);
  if (ids.length === 0) return { total: Number(count), limits: limits as Limits, rows: [] };
  const [raw, ...verdicts] = (await client.multicall({
    ...many,
    contracts: [
      { ...at, functionName: "applications", args: [ids[0]!, BigInt(ids.length)] },
      ...ids.map((id) => ({ ...at, functionName: "eligibility", args: [id] }) as const),
    ] as never,
  })) as [object[], ...[boolean, Verdict][]];
  const rows = ids.map((id, index) => ({
    ...applicationFrom(id, raw[index]!),
    eligible: verdicts[index]![0],
  }));
  return { total: Number(count), limits: limits as Limits, rows: rows.reverse() };
}
