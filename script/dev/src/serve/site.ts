import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../toolchain/paths.ts";
import { runTool } from "../../../toolchain/process.ts";

const inputs = [
  "web/{src,public}/**/*",
  "web/*.{ts,html,json}",
  "contracts/sdk/src/**/*.ts",
  "package-lock.json",
];

function fingerprint(): string {
  const hash = createHash("sha256");
  const files = inputs
    .flatMap((pattern) => globSync(pattern, { cwd: root, withFileTypes: true }))
    .filter((entry) => entry.isFile());
  for (const file of files.map((entry) => join(entry.parentPath, entry.name)).sort())
    hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest("hex");
}

/** With the local chain's demo wallets and clock, or as it is published. */
export type SiteBuild = "local" | "production";
const folders = { local: "site", production: "site-production" } as const;

/**
 * Builds the dApp into a folder of `folder` unless nothing changed since the last build.
 * @returns the folder to serve
 */
export async function buildSite(folder: string, build: SiteBuild = "local"): Promise<string> {
  const site = join(folder, folders[build]);
  const stamp = `${site}.sha256`;
  const wanted = fingerprint();
  if (existsSync(join(site, "index.html")) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted)
    return site;
  mkdirSync(folder, { recursive: true });
  rmSync(site, { recursive: true, force: true });
  const built = await runTool(
    "vite",
    ["build", "web", "--outDir", site, "--emptyOutDir", "--logLevel", "warn"],
    {
      quiet: true,
      env: { VITE_LOCAL: build === "local" ? "1" : "" },
    },
  );
  if (built.code !== 0) throw new Error(`the dApp does not build:\n${built.output}`);
  writeFileSync(stamp, wanted);
  return site;
}
