export * from "./earnings.ts";
export * from "./pair.ts";
