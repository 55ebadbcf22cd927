import { bankMetrics, commerceMetrics, type MetricsReport } from "@takings/sdk";
import {
  type Address,
  type Hex,
  hashTypedData,
  isAddress,
  isHex,
  type TypedDataDefinition,
  zeroHash,
} from "viem";
import { z } from "zod";
import type { Signer } from "../chain/signer.ts";
import { KeeperError } from "../errors.ts";
import { signBankMetrics, signCommerceMetrics } from "./sign.ts";

const hash = z.string().refine((text): text is Hex => isHex(text) && text.length === 66, "32 bytes in hex");
const address = z
  .string()
  .refine((text): text is Address => isAddress(text, { strict: false }), "an address");
const unsigned = z
  .string()
  .regex(/^\d+$/)
  .transform((text) => BigInt(text));

const envelope = {
  version: z.literal(1),
  kind: z.literal("metrics"),
  store: z.string(),
  chainId: z.int().positive(),
  metrics: address,
  signer: address,
  signature: z.string().refine((text): text is Hex => isHex(text) && text.length >= 4, "bytes in hex"),
};
const period = { periodStart: unsigned, periodEnd: unsigned, deadline: unsigned };

const schema = z.discriminatedUnion("role", [
  z.strictObject({
    ...envelope,
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
    ...envelope,
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
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new KeeperError("StatementInvalid", "not JSON: the file is cut off or not a statement", { file });
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  throw new KeeperError("StatementInvalid", "not a signed metrics statement", {
    file,
    hints: result.error.issues.map(({ path, message }) => `${path.map(String).join(".")}: ${message}`),
  });
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
export const statedReport = ({ values }: MetricsValues): MetricsReport => ({ ...empty, ...values });

/** The EIP-712 digest that the statement's signature must be over. */
export function metricsDigest(statement: MetricsStatement): Hex {
  const build = statement.role === "commerce" ? commerceMetrics : bankMetrics;
  const data = build(statement.chainId, statement.metrics, statedReport(statement as MetricsValues));
  return hashTypedData(data as unknown as TypedDataDefinition);
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
