import { readFileSync } from "node:fs";
import { issuanceDeskAbi } from "@takings/sdk/abi";
import { type Address, createPublicClient, http } from "viem";
import { z } from "zod";
import { describeChainError } from "../../chain/send.ts";
import { KeeperError } from "../../errors.ts";
import type { SettlementRecord } from "../../settlement/record.ts";
import { type InventoryFile, readInventoryCsv } from "../../sources/inventory-csv/read.ts";
import { ingest } from "../ingest/job.ts";
import type { Figures } from "./decide.ts";

const whole = z.union([z.string().regex(/^\d+$/), z.int().min(0)]).transform((value) => BigInt(value));
const declaredSchema = z.strictObject({
  netSales: whole,
  inventoryValue: whole,
  operatingMarginBps: z.int(),
  growthBps: z.int(),
  months: z.int().min(0),
  refundBps: z.int().min(0).max(10_000),
  daysInventory: z.int().min(0),
});

/** The reports under `paths`; one that is refused or quarantined stops the underwriting. */
export async function reportsIn(paths: readonly string[]): Promise<SettlementRecord[]> {
  const { settlements, refused } = await ingest({ paths, only: "commerce" });
  const [first] = refused;
  if (first !== undefined) throw first.error;
  const quarantined = settlements.find(({ status }) => status === "quarantined");
  if (quarantined !== undefined)
    throw new KeeperError("Quarantined", "a report has rows of unknown kinds", {
      file: quarantined.record.file,
    });
  return settlements.map(({ record }) => record);
}

export function inventoryIn(file: string | undefined): InventoryFile | undefined {
  return file === undefined ? undefined : readInventoryCsv(readFileSync(file), { file });
}

/** The merchant's figures from a JSON file with the fields of IIssuanceTypes.Figures. */
export function declaredIn(file: string): Figures {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new KeeperError("Usage", `the declared figures cannot be read: ${(error as Error).message}`, {
      file,
    });
  }
  const result = declaredSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new KeeperError("Usage", `${issue?.path.join(".")}: ${issue?.message}`, { file });
}

export interface OnChain {
  declared: Figures;
  /** Per criterion, for given figures, as the desk judges them now. */
  judge: (figures: Figures) => Promise<{ eligible: boolean; verdict: Record<string, boolean> }>;
}

/** An application as the desk has it, and the desk's own judgement. */
export async function applicationOn(rpcUrl: string, desk: Address, application: bigint): Promise<OnChain> {
  const client = createPublicClient({ transport: http(rpcUrl, { timeout: 20_000, retryCount: 4 }) });
  const contract = { address: desk, abi: issuanceDeskAbi } as const;
  const said = await client
    .readContract({ ...contract, functionName: "applicationOf", args: [application] })
    .catch((error) => {
      throw new KeeperError("Chain", `application ${application}: ${describeChainError(error)}`);
    });
  return {
    declared: said.figures,
    judge: async (figures) => {
      const [eligible, verdict] = await client.readContract({
        ...contract,
        functionName: "eligibilityOf",
        args: [figures],
      });
      return { eligible, verdict: { ...verdict } };
    },
  };
}
