import { type Assessment, hashTerms, proceedsOf, tokensFor } from "@takings/sdk";
import { type Address, type Hex, isAddressEqual, pad, toHex, zeroAddress } from "viem";
import type { TermValues } from "./terms.ts";
import type { Application, SaleTerms, StoreConfig } from "./types.ts";

export interface Proposal {
  assessment: Assessment;
  config: StoreConfig;
  saleTerms: SaleTerms;
}

export interface Allocations {
  publicTokens: bigint;
  liquidityTokens: bigint;
  /** Negative where the supply is too small for the sale. */
  reserved: bigint;
}

/** The public gets what the hard cap buys; the pool what its part of the hard cap is worth; the rest is reserved. */
export function allocationsOf(
  values: Pick<TermValues, "supply" | "hardCap" | "price" | "liquidityProceedsBps">,
): Allocations {
  const publicTokens = tokensFor(values.hardCap, values.price);
  const { pool: pooled } = proceedsOf(values.hardCap, Number(values.liquidityProceedsBps));
  const liquidityTokens = tokensFor(pooled, values.price);
  return { publicTokens, liquidityTokens, reserved: values.supply - publicTokens - liquidityTokens };
}

/** The three structs that the desk takes, consistent with one another, from what was typed. */
export function proposalOf(
  values: TermValues,
  { application, sale, assetDecimals }: { application: Application; sale: Address; assetDecimals: number },
): Proposal {
  const allocations = allocationsOf(values);
  const at = (text: string) => text as Address;
  const number = (value: bigint) => Number(value);
  const config: StoreConfig = {
    name: values.name,
    symbol: values.symbol,
    asset: at(values.asset),
    merchant: application.merchant,
    merchantRecipient: at(values.merchantRecipient),
    originator: at(values.originator),
    reserved: allocations.reserved,
    distributor: sale,
    distributed: allocations.publicTokens + allocations.liquidityTokens,
    vesting: {
      tranche: values.tranche,
      targets: values.targets,
      minPoolAsset: values.minPoolAsset,
      originatorBps: number(values.originatorBps),
    },
    royaltyBps: number(values.royaltyBps),
    toleranceBps: number(values.toleranceBps),
    streamDuration: number(values.streamDuration),
    commerceSource: values.commerceSource as Hex,
    bankSource: values.bankSource as Hex,
    commerceAttestor: at(values.commerceAttestor),
    bankAttestor: at(values.bankAttestor),
    keeper: at(values.keeper),
    withdrawalLimit: values.withdrawalLimit,
    withdrawalWindow: number(values.withdrawalWindow),
    withdrawalTerms: {
      floorLimit: values.floorLimit,
      floorWindow: number(values.floorWindow),
      minWindow: number(values.minWindow),
      maxWindow: number(values.maxWindow),
      maxLimit: values.maxLimit,
    },
    policy: {
      maxRefundBps: number(values.maxRefundBps),
      maxDaysInventory: number(values.maxDaysInventory),
      minInventoryValue: values.minInventoryValue,
      minMonthlySales: values.minMonthlySales,
      minMonthlyDeposits: values.minMonthlyDeposits,
      maxAge: number(values.maxAge),
      breachFractionBps: number(values.breachFractionBps),
    },
    policyBounds: {
      minMaxRefundBps: number(values.minMaxRefundBps),
      minMaxDaysInventory: number(values.minMaxDaysInventory),
      maxMinInventoryValue: values.maxMinInventoryValue,
      maxMinMonthlySales: values.maxMinMonthlySales,
      maxMinMonthlyDeposits: values.maxMinMonthlyDeposits,
      minMaxAge: number(values.minMaxAge),
      maxMaxAge: number(values.maxMaxAge),
      minBreachFractionBps: number(values.minBreachFractionBps),
    },
    governance: {
      votingDelay: number(values.votingDelay),
      votingPeriod: number(values.votingPeriod),
      proposalThreshold: values.proposalThreshold,
      quorumNumerator: values.quorumNumerator,
      quorumFloor: values.quorumFloor,
      lateVoteExtension: number(values.lateVoteExtension),
      guardian: at(values.guardian),
      // Nobody has no term.
      guardianTermEnd: isAddressEqual(at(values.guardian), zeroAddress) ? 0 : number(values.guardianTermEnd),
    },
    timelockDelay: values.timelockDelay,
    salt: pad(toHex(application.id), { size: 32 }),
  };
  const saleTerms: SaleTerms = {
    price: values.price,
    softCap: values.softCap,
    hardCap: values.hardCap,
    walletCap: values.walletCap,
    publicTokens: allocations.publicTokens,
    liquidityTokens: allocations.liquidityTokens,
    liquidityProceedsBps: number(values.liquidityProceedsBps),
    assetDecimals,
    duration: number(values.duration),
  };
  return {
    config,
    saleTerms,
    assessment: {
      application: application.id,
      round: application.round,
      merchant: application.merchant,
      evidence: application.evidence,
      grade: values.grade,
      marginBps: number(values.marginBps),
      royaltyBps: config.royaltyBps,
      asset: config.asset,
      price: saleTerms.price,
      softCap: saleTerms.softCap,
      hardCap: saleTerms.hardCap,
      supply: values.supply,
      liquidityProceedsBps: saleTerms.liquidityProceedsBps,
      withdrawalLimit: config.withdrawalLimit,
      withdrawalWindow: config.withdrawalWindow,
      offer: values.offer as Hex,
      storeConfig: hashTerms("hashConfig", config),
      saleTerms: hashTerms("hashSaleTerms", saleTerms),
      expiry: values.expiry,
    },
  };
}

/** The same the other way: every term of an offer, to be shown in words. */
export function valuesOf({ assessment, config, saleTerms }: Proposal): TermValues {
  const { vesting, withdrawalTerms, policy, policyBounds, governance } = config;
  const { merchant: _, reserved: _r, distributor: _d, distributed: _b, salt: _s, ...rest } = config;
  const flat: Record<string, unknown> = {
    ...rest,
    ...vesting,
    ...withdrawalTerms,
    ...policy,
    ...policyBounds,
    ...governance,
    ...saleTerms,
    grade: assessment.grade,
    marginBps: assessment.marginBps,
    supply: assessment.supply,
    offer: assessment.offer,
    expiry: assessment.expiry,
  };
  return Object.fromEntries(
    Object.entries(flat).map(([id, value]) => [id, typeof value === "number" ? BigInt(value) : value]),
  ) as TermValues;
}
