import { applicationStates } from "@takings/sdk";
import { issuanceDeskAbi } from "@takings/sdk/abi";
import type { Address, ContractFunctionReturnType } from "viem";
import { callsOf, type ReadClient, readBatch } from "../../../lib/chain/index.ts";
import type { Application, Limits } from "../domain/types.ts";

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

type RawApplication = ContractFunctionReturnType<typeof issuanceDeskAbi, "view", "applicationOf">;

/** As the desk keeps it, with its id. */
export const applicationFrom = (id: bigint, raw: RawApplication): Application => ({
  ...raw,
  id,
  state: applicationStates[raw.state] ?? "none",
  appliedAt: Number(raw.appliedAt),
  round: Number(raw.round),
});

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
  const on = callsOf(desk, issuanceDeskAbi);
  const { count, limits } = await readBatch(client, { count: on("applicationCount"), limits: on("limits") });
  const total = Number(count);
  const ids = pageIds(total, page);
  if (ids.length === 0) return { total, limits, rows: [] };
  const { applications, eligibility } = await readBatch(client, {
    applications: on("applications", ids[0]!, BigInt(ids.length)),
    eligibility: ids.map((id) => on("eligibility", id)),
  });
  const rows = ids.map((id, index) => ({
    ...applicationFrom(id, applications[index]!),
    eligible: eligibility[index]![0],
  }));
  return { total, limits, rows: rows.reverse() };
}
