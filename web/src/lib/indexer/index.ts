export * from "./client.ts";
export * from "./rows.ts";
export * from "./status.ts";
export * from "./useIndexed.ts";
