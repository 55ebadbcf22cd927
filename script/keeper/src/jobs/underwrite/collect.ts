import { readFileSync } from "node:fs";
import { issuanceDeskAbi } from "@takings/sdk/abi";
import { type Address, createPublicClient, http } from "viem";
import { z } from "zod";
import { describeChainError } from "../../chain/send.ts";
import { KeeperError } from "../../errors.ts";
import type { InventoryRecord } from "../../settlement/record.ts";
import { readInventory } from "../../sources/catalog.ts";
import { type IngestResult, ingest } from "../ingest/job.ts";
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

/** The reports under `paths`, read like those of a store. */
export const reportsIn = (paths: readonly string[]): IngestResult => ingest({ paths, only: "commerce" });

export const inventoryIn = (file: string | undefined): InventoryRecord | undefined =>
  file === undefined ? undefined : readInventory(file);

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

/** An application as the desk has it, and the desk's own judgment. */
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
