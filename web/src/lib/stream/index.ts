export * from "./ticking.ts";
