export * from "./policy.ts";
export * from "./royalty.ts";
export * from "./trailing.ts";
