import { globSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { root } from "../toolchain/paths.ts";
import { runTool } from "../toolchain/process.ts";
import { type Deployment, DeploymentError } from "./protocol.ts";

const sources = new Map(
  [...globSync("contracts/**/*.sol", { cwd: root }), ...globSync("test/support/tokens/*.sol", { cwd: root })].map(
    (path) => [basename(path, ".sol"), path],
  ),
);

/** Writes each contract's standard JSON input and constructor arguments. Returns the files' number. */
export async function writeVerification(
  { verification }: Pick<Deployment, "verification">,
  folder: string,
): Promise<number> {
  const target = resolve(root, folder);
  mkdirSync(target, { recursive: true });
  for (const [name, { address, constructorArguments }] of Object.entries(verification)) {
    const source = `${sources.get(name)}:${name}`;
    const args = ["verify-contract", address, source, "--show-standard-json-input"];
    const { code, output } = await runTool("forge", args, { quiet: true });
    const start = output.indexOf("{");
    if (code !== 0 || start === -1) throw new DeploymentError(`${name}: ${output.trim().slice(-300)}`);
    const input = JSON.parse(output.slice(start)) as { sources: Record<string, unknown> };
    if (Object.keys(input.sources).length === 0) throw new DeploymentError(`${name} has no sources`);
    writeFileSync(join(target, `${name}.json`), JSON.stringify(input));
    writeFileSync(join(target, `${name}.args`), `${constructorArguments.slice(2)}\n`);
  }
  return 2 * Object.keys(verification).length;
}
