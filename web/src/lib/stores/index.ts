export * from "./directory.ts";
export * from "./hooks.ts";
export * from "./prices.ts";
export * from "./sales.ts";
export * from "./store.ts";
export * from "./types.ts";
