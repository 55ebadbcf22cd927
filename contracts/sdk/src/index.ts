export * from "./money.ts";
export * from "./settlement.ts";
export * from "./typedData.ts";
