import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { keccak256, toHex } from "viem";
import { artifactPath } from "../toolchain/artifacts.ts";
import { root } from "../toolchain/paths.ts";
import { type Deployment, DeploymentError } from "./protocol.ts";

interface Artifact {
  bytecode: { object: string };
  metadata: {
    language: string;
    settings: Record<string, unknown> & { compilationTarget: Record<string, string> };
    sources: Record<string, { keccak256: string }>;
  };
}

const artifact = (name: string): Artifact => JSON.parse(readFileSync(artifactPath(name), "utf8"));

/** The compiler's input that a contract was made from, in the standard JSON that explorers take. */
function standardInput(name: string) {
  const { language, settings, sources } = artifact(name).metadata;
  const { compilationTarget: _, ...rest } = settings;
  const contents = Object.entries(sources).map(([path, source]) => {
    const content = readFileSync(join(root, path), "utf8");
    if (keccak256(toHex(content)) !== source.keccak256)
      throw new DeploymentError(`${path} has changed since ${name} was compiled`);
    return [path, { content }] as const;
  });
  const outputSelection = { "*": { "*": ["abi", "evm.bytecode", "evm.deployedBytecode"] } };
  return { language, sources: Object.fromEntries(contents), settings: { ...rest, outputSelection } };
}

/** Writes each contract's standard JSON input and constructor arguments. Returns the number of files. */
export function writeVerification(
  { verification }: Pick<Deployment, "verification">,
  folder: string,
): number {
  const target = resolve(root, folder);
  mkdirSync(target, { recursive: true });
  const entries = Object.entries(verification);
  for (const [name, { constructorArguments }] of entries) {
    writeFileSync(join(target, `${name}.json`), JSON.stringify(standardInput(name)));
    writeFileSync(join(target, `${name}.args`), `${constructorArguments.slice(2)}\n`);
  }
  return 2 * entries.length;
}

/** Whether the compiler makes of a written input the code that was deployed, as an explorer would check. */
export function reproduces(folder: string, name: string): boolean {
  const solc = createRequire(import.meta.url)("solc") as { compile(input: string): string };
  const input = readFileSync(resolve(root, folder, `${name}.json`), "utf8");
  const { contracts } = JSON.parse(solc.compile(input)) as {
    contracts?: Record<string, Record<string, { evm: { bytecode: { object: string } } }>>;
  };
  const [source] = Object.keys(artifact(name).metadata.settings.compilationTarget);
  return `0x${contracts?.[source!]?.[name]?.evm.bytecode.object}` === artifact(name).bytecode.object;
}
