import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const platforms: Record<string, string> = {
  "linux-x64": "linux-amd64",
  "linux-arm64": "linux-arm64",
  "darwin-x64": "darwin-amd64",
  "darwin-arm64": "darwin-arm64",
  "win32-x64": "win32-amd64",
};

/**
 * The platform's own binary of a Foundry tool. The npm wrapper in front of it exits 0 even when the tool fails, and
 * leaves its child behind when it is killed.
 */
export function foundryBinary(tool: "anvil" | "cast" | "forge"): string {
  const platform = platforms[`${process.platform}-${process.arch}`];
  if (platform === undefined) throw new Error(`no ${tool} for ${process.platform}-${process.arch}`);
  const wrapper = createRequire(import.meta.url).resolve(`@foundry-rs/${tool}/package.json`);
  const manifest = createRequire(wrapper).resolve(`@foundry-rs/${tool}-${platform}/package.json`);
  return join(dirname(manifest), "bin", process.platform === "win32" ? `${tool}.exe` : tool);
}
