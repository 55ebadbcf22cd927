export * from "./earnings.ts";
export * from "./pair.ts";
export * from "./read.ts";
