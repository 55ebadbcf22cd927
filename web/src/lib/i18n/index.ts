export * from "./context.tsx";
export * from "./format.ts";
export type { Translation } from "./messages.ts";
