export * from "./approval.ts";
export * from "./context.ts";
export * from "./follow.ts";
export * from "./permit.ts";
export * from "./simulate.ts";
export * from "./types.ts";
