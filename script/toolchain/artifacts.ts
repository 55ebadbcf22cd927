import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.ts";

/**
 * Where forge left a compiled contract. What is compiled under several profiles (the tests know no optimiser) has a file for
 * each; the deployed one is the default's.
 */
export function artifactPath(name: string, source = `${name}.sol`): string {
  const path = join(root, "out", source, `${name}.json`);
  const ofDefault = path.replace(/\.json$/, ".default.json");
  return existsSync(path) || !existsSync(ofDefault) ? path : ofDefault;
}
