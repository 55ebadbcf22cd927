export * from "./money.ts";
export * from "./roles/index.ts";
export * from "./settlement.ts";
export * from "./stores.ts";
export * from "./typedData.ts";
