export * from "./decode.ts";
export * from "./useReason.ts";
export * from "./words.ts";
