export * from "./config.ts";
export * from "./connect.tsx";
export * from "./hooks.ts";
