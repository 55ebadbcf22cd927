export * from "./registration.ts";
