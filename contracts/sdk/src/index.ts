export * from "./issuance.ts";
export * from "./money.ts";
export * from "./roles/index.ts";
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
