export * from "./useSignature.ts";
