// Who may import whom in contracts/: shared imports no domain; a domain reaches another only through that one's
// interfaces/ and pure libraries/; only the factory of issuance/ imports implementations.
import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { root } from "./paths.ts";

/** The imports of `text` that `file` (relative to contracts/) may not have. */
export function forbiddenImports(file: string, text: string): string[] {
  const domain = file.split("/")[0]!;
  const found: string[] = [];
  for (const [, path] of text.matchAll(/^import\s[^"]*"([^"]+)";/gm)) {
    if (!path!.startsWith(".")) {
      if (/^(test|script)\//.test(path!)) found.push(path!);
      continue;
    }
    const target = normalize(join(dirname(file), path!));
    const [targetDomain, ...rest] = target.split("/");
    if (targetDomain === domain || /^(interfaces|libraries)$/.test(rest[0]!)) continue;
    if (targetDomain === "shared" && domain !== "shared") continue;
    if (domain === "issuance" && /Factory|Deployer/.test(file)) continue;
    found.push(path!);
  }
  return found;
}

export function checkSolidityImports(): string[] {
  const contracts = join(root, "contracts");
  return globSync("**/*.sol", { cwd: contracts }).flatMap((file) =>
    forbiddenImports(file, readFileSync(join(contracts, file), "utf8")).map(
      (path) => `contracts/${relative(".", file)}: may not import "${path}"`,
    ),
  );
}
