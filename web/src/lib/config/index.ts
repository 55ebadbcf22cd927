export * from "./config.ts";
export * from "./context.tsx";
