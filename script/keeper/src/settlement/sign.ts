import {
  bankMetrics,
  bankStatement,
  commerceMetrics,
  commerceStatement,
  type MetricsReport,
  type Settlement,
} from "@takings/sdk";
import type { Address, Hex, TypedDataDefinition } from "viem";
import type { Signer } from "../chain/signer.ts";

const loose = (data: unknown) => data as TypedDataDefinition;

/** The commerce attestor's signature over its part of `settlement`. */
export const signCommerce = (
  settlement: Settlement,
  chainId: number,
  router: Address,
  signer: Signer,
): Promise<Hex> => signer.signTypedData(loose(commerceStatement(chainId, router, settlement)));

/** The bank attestor's signature over its part of `settlement`. */
export const signBank = (
  settlement: Settlement,
  chainId: number,
  router: Address,
  signer: Signer,
): Promise<Hex> => signer.signTypedData(loose(bankStatement(chainId, router, settlement)));

/** The commerce attestor's signature over its part of a metrics report. */
export const signCommerceMetrics = (
  report: MetricsReport,
  chainId: number,
  metrics: Address,
  signer: Signer,
): Promise<Hex> => signer.signTypedData(loose(commerceMetrics(chainId, metrics, report)));

/** The bank attestor's signature over its part of a metrics report. */
export const signBankMetrics = (
  report: MetricsReport,
  chainId: number,
  metrics: Address,
  signer: Signer,
): Promise<Hex> => signer.signTypedData(loose(bankMetrics(chainId, metrics, report)));
