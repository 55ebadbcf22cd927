import { bankStatement, commerceStatement, netPayout, type Settlement } from "@takings/sdk";
import { type Address, type Hex, hashTypedData } from "viem";
import { z } from "zod";
import type { Signer } from "../chain/signer.ts";
import { KeeperError } from "../errors.ts";
import { type BankFields, bankOnly, type CommerceFields, commerceOnly } from "./build.ts";
import type { DepositRecord, SettlementRecord } from "./record.ts";
import { signBank, signCommerce, typedData } from "./sign.ts";
import { address, envelope, hash, parseSigned, unsigned } from "./signedFile.ts";

const signed = z
  .string()
  .regex(/^-?\d+$/, "a whole number as text")
  .transform((text) => BigInt(text));

const shared = {
  id: hash,
  rateNumerator: unsigned,
  rateDenominator: unsigned,
  rateSource: hash,
  deadline: unsigned,
};

const settlementEnvelope = {
  ...envelope,
  kind: z.literal("settlement"),
  router: address,
  settlementId: z.string().min(1),
};

const statementSchema = z.discriminatedUnion("role", [
  z.strictObject({
    ...settlementEnvelope,
    role: z.literal("commerce"),
    values: z.strictObject({
      ...shared,
      commerceSource: hash,
      periodStart: unsigned,
      periodEnd: unsigned,
      gross: unsigned,
      refunds: unsigned,
      deductions: signed,
      netPayout: signed,
      evidence: hash,
    }),
    /** The report behind it, for people; nothing is computed from it. */
    record: z.unknown(),
  }),
  z.strictObject({
    ...settlementEnvelope,
    role: z.literal("bank"),
    values: z.strictObject({ ...shared, bankSource: hash, deposited: unsigned }),
    record: z.unknown(),
  }),
]);

export type SettlementStatement = z.output<typeof statementSchema>;
export type CommerceStatement = Extract<SettlementStatement, { role: "commerce" }>;
export type BankStatement = Extract<SettlementStatement, { role: "bank" }>;

/** Reads a statement file's text; refuses anything that is not exactly one. */
export function parseStatement(text: string, file: string): SettlementStatement {
  const statement = parseSigned(statementSchema, text, file);
  if (statement.role === "commerce" && statement.values.netPayout !== netPayout(statement.values)) {
    throw new KeeperError("StatementInvalid", "the net payout does not follow from the other amounts", {
      file,
      expected: netPayout(statement.values).toString(),
      found: statement.values.netPayout.toString(),
    });
  }
  return statement;
}

/** What `statement` says as a settlement; the other side's fields are empty. */
function statedSettlement(statement: SettlementStatement): Settlement {
  if (statement.role === "bank") return bankOnly(statement.values, statement.values.deadline);
  const { netPayout: _, deadline, ...fields } = statement.values;
  return commerceOnly(fields, deadline);
}

/** The EIP-712 digest that the statement's signature must be over. */
export function statementDigest(statement: SettlementStatement): Hex {
  const { role, chainId, router } = statement;
  const settlement = statedSettlement(statement);
  return role === "commerce"
    ? hashTypedData(typedData(commerceStatement(chainId, router, settlement)))
    : hashTypedData(typedData(bankStatement(chainId, router, settlement)));
}

interface Place {
  chainId: number;
  store: string;
  router: Address;
  settlementId: string;
}

export async function signCommerceStatement(
  fields: CommerceFields,
  deadline: bigint,
  place: Place,
  signer: Signer,
  record: SettlementRecord,
): Promise<CommerceStatement> {
  const signature = await signCommerce(commerceOnly(fields, deadline), place.chainId, place.router, signer);
  const values = { ...fields, netPayout: netPayout(fields), deadline };
  return {
    version: 1,
    kind: "settlement",
    role: "commerce",
    ...place,
    values,
    signer: signer.address,
    signature,
    record,
  };
}

export async function signBankStatement(
  fields: BankFields,
  deadline: bigint,
  place: Place,
  signer: Signer,
  record: DepositRecord,
): Promise<BankStatement> {
  const signature = await signBank(bankOnly(fields, deadline), place.chainId, place.router, signer);
  const values = { ...fields, deadline };
  return {
    version: 1,
    kind: "settlement",
    role: "bank",
    ...place,
    values,
    signer: signer.address,
    signature,
    record,
  };
}
