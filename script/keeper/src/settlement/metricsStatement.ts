import { bankMetrics, commerceMetrics, type MetricsReport } from "@takings/sdk";
import { type Hex, hashTypedData, zeroHash } from "viem";
import { z } from "zod";
import type { Signer } from "../chain/signer.ts";
import { signBankMetrics, signCommerceMetrics, typedData } from "./sign.ts";
import { address, envelope, hash, parseSigned, unsigned } from "./signedFile.ts";

const shared = { ...envelope, kind: z.literal("metrics"), metrics: address };
const period = { periodStart: unsigned, periodEnd: unsigned, deadline: unsigned };

const schema = z.discriminatedUnion("role", [
  z.strictObject({
    ...shared,
    role: z.literal("commerce"),
    values: z.strictObject({
      ...period,
      sales: unsigned,
      refunds: unsigned,
      inventoryValue: unsigned,
      daysInventory: z.int().min(0),
      evidence: hash,
    }),
  }),
  z.strictObject({
    ...shared,
    role: z.literal("bank"),
    values: z.strictObject({ ...period, deposits: unsigned }),
  }),
]);

export type MetricsStatement = z.output<typeof schema>;
export type MetricsPlace = Pick<MetricsStatement, "store" | "chainId" | "metrics">;

export type MetricsValues =
  | { role: "commerce"; values: Omit<MetricsReport, "deposits"> }
  | { role: "bank"; values: Pick<MetricsReport, "periodStart" | "periodEnd" | "deadline" | "deposits"> };

/** Reads a metrics statement file's text; refuses anything that is not exactly one. */
export function parseMetricsStatement(text: string, file: string): MetricsStatement {
  return parseSigned(schema, text, file);
}

const empty = {
  sales: 0n,
  refunds: 0n,
  inventoryValue: 0n,
  daysInventory: 0,
  deposits: 0n,
  evidence: zeroHash,
};

/** What one side states as a report; the other side's fields are empty. */
const statedReport = ({ values }: MetricsValues): MetricsReport => ({ ...empty, ...values });

/** The EIP-712 digest that the statement's signature must be over. */
export function metricsDigest(statement: MetricsStatement): Hex {
  const build = statement.role === "commerce" ? commerceMetrics : bankMetrics;
  const data = build(statement.chainId, statement.metrics, statedReport(statement as MetricsValues));
  return hashTypedData(typedData(data));
}

/** One side's signed metrics. */
export async function signMetricsStatement(
  stated: MetricsValues,
  place: MetricsPlace,
  signer: Signer,
): Promise<MetricsStatement> {
  const sign = stated.role === "commerce" ? signCommerceMetrics : signBankMetrics;
  const signature = await sign(statedReport(stated), place.chainId, place.metrics, signer);
  return { version: 1, kind: "metrics", ...place, ...stated, signer: signer.address, signature };
}
