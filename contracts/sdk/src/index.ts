export * from "./ballot.ts";
export * from "./bounds.ts";
export * from "./consent.ts";
export * from "./constants.ts";
export * from "./due.ts";
export * from "./enums.ts";
export * from "./figures/index.ts";
export * from "./issuance.ts";
export * from "./money.ts";
export * from "./platform.ts";
export * from "./prices.ts";
export * from "./proposalText.ts";
export * from "./roles/index.ts";
export * from "./sealing.ts";
export * from "./settlement.ts";
export * from "./stores.ts";
export {
  type Adjustment,
  adjustmentStatement,
  bankMetrics,
  bankStatement,
  commerceMetrics,
  commerceStatement,
  netPayout,
} from "./typedData.ts";
