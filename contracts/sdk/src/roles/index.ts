export * from "./authorities.ts";
export * from "./proof.ts";
export * from "./read.ts";
