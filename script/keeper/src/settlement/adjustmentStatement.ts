import { adjustmentStatement } from "@takings/sdk";
import { type Hex, hashTypedData, type TypedDataDefinition } from "viem";
import { z } from "zod";
import type { Signer } from "../chain/signer.ts";
import { address, hash, parseSigned, signature, unsigned } from "./signedFile.ts";

const schema = z.strictObject({
  version: z.literal(1),
  kind: z.literal("adjustment"),
  role: z.enum(["commerce", "bank"]),
  store: z.string(),
  chainId: z.int().positive(),
  router: address,
  settlementId: z.string().min(1),
  values: z.strictObject({
    id: hash,
    settlementId: hash,
    baseReduction: unsigned,
    evidence: hash,
    deadline: unsigned,
  }),
  signer: address,
  signature,
});

/** One side's word that a settlement's deposit was taken back. Both sides sign the same values. */
export type AdjustmentStatement = z.output<typeof schema>;

/** Reads an adjustment statement file's text; refuses anything that is not exactly one. */
export const parseAdjustmentStatement = (text: string, file: string): AdjustmentStatement =>
  parseSigned(schema, text, file);

const typedData = ({
  chainId,
  router,
  values,
}: Pick<AdjustmentStatement, "chainId" | "router" | "values">): TypedDataDefinition =>
  adjustmentStatement(chainId, router, values) as unknown as TypedDataDefinition;

/** The EIP-712 digest that the statement's signature must be over. */
export const adjustmentDigest = (statement: AdjustmentStatement): Hex => hashTypedData(typedData(statement));

/** Signs `stated` as what this side saw. */
export async function signAdjustmentStatement(
  stated: Omit<AdjustmentStatement, "version" | "kind" | "signer" | "signature">,
  signer: Signer,
): Promise<AdjustmentStatement> {
  const signed = await signer.signTypedData(typedData(stated));
  return { version: 1, kind: "adjustment", ...stated, signer: signer.address, signature: signed };
}
