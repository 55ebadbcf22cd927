import {
  bankMetrics,
  bankStatement,
  commerceMetrics,
  commerceStatement,
  type MetricsReport,
  type Settlement,
} from "@takings/sdk";
import type { Address, Hex, TypedData, TypedDataDefinition, TypedDataDomain } from "viem";
import type { Signer } from "../chain/signer.ts";

/** What one side signs, as signers and hashes take it: without the types of its own fields. */
export const typedData = (data: {
  domain: TypedDataDomain;
  types: TypedData;
  primaryType: string;
  message: object;
}): TypedDataDefinition => ({ ...data, message: { ...data.message } });

/** The commerce attestor's signature over its part of `settlement`. */
export const signCommerce = (
  settlement: Settlement,
  chainId: number,
  router: Address,
  signer: Signer,
): Promise<Hex> => signer.signTypedData(typedData(commerceStatement(chainId, router, settlement)));

/** The bank attestor's signature over its part of `settlement`. */
export const signBank = (
  settlement: Settlement,
  chainId: number,
  router: Address,
  signer: Signer,
): Promise<Hex> => signer.signTypedData(typedData(bankStatement(chainId, router, settlement)));

/** The commerce attestor's signature over its part of a metrics report. */
export const signCommerceMetrics = (
  report: MetricsReport,
  chainId: number,
  metrics: Address,
  signer: Signer,
): Promise<Hex> => signer.signTypedData(typedData(commerceMetrics(chainId, metrics, report)));

/** The bank attestor's signature over its part of a metrics report. */
export const signBankMetrics = (
  report: MetricsReport,
  chainId: number,
  metrics: Address,
  signer: Signer,
): Promise<Hex> => signer.signTypedData(typedData(bankMetrics(chainId, metrics, report)));
