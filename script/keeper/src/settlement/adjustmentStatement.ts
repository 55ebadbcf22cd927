import { adjustmentStatement } from "@takings/sdk";
import { type Hex, hashTypedData, type TypedDataDefinition } from "viem";
import { z } from "zod";
import type { Signer } from "../chain/signer.ts";
import { sides } from "./record.ts";
import { typedData } from "./sign.ts";
import { address, envelope, hash, parseSigned, unsigned } from "./signedFile.ts";

const schema = z.strictObject({
  ...envelope,
  kind: z.literal("adjustment"),
  role: z.enum(sides),
  router: address,
  settlementId: z.string().min(1),
  values: z.strictObject({
    id: hash,
    settlementId: hash,
    baseReduction: unsigned,
    evidence: hash,
    deadline: unsigned,
  }),
});

/** One side's word that a settlement's deposit was taken back. Both sides sign the same values. */
export type AdjustmentStatement = z.output<typeof schema>;

/** Reads an adjustment statement file's text; refuses anything that is not exactly one. */
export const parseAdjustmentStatement = (text: string, file: string): AdjustmentStatement =>
  parseSigned(schema, text, file);

const dataOf = ({
  chainId,
  router,
  values,
}: Pick<AdjustmentStatement, "chainId" | "router" | "values">): TypedDataDefinition =>
  typedData(adjustmentStatement(chainId, router, values));

/** The EIP-712 digest that the statement's signature must be over. */
export const adjustmentDigest = (statement: AdjustmentStatement): Hex => hashTypedData(dataOf(statement));

/** Signs `stated` as what this side saw. */
export async function signAdjustmentStatement(
  stated: Omit<AdjustmentStatement, "version" | "kind" | "signer" | "signature">,
  signer: Signer,
): Promise<AdjustmentStatement> {
  const signed = await signer.signTypedData(dataOf(stated));
  return { version: 1, kind: "adjustment", ...stated, signer: signer.address, signature: signed };
}
