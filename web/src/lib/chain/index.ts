export * from "./batch.ts";
export * from "./client.ts";
export * from "./connection.ts";
export * from "./definition.ts";
export * from "./keys.ts";
export * from "./logs.ts";
export * from "./time.ts";
