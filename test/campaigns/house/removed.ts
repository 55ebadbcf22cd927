// How much shorter the repository has become since the rules were written in several places.
import { execFileSync } from "node:child_process";
import { root } from "../../../script/toolchain/paths.ts";

/** The last commit before one rule had one place. */
const since = "ac3cb5e";

const leftOut = [
  "contracts/sdk/src/abi",
  "package-lock.json",
  "snapshots",
  "script/dev/data",
  "docs/images",
  "LICENSE",
];
const git = (...args: string[]) =>
  execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** Lines removed less lines added in files that people write, or why that cannot be known. */
export function linesRemoved(): { added: number; removed: number; net: number } | { missing: string } {
  try {
    git("cat-file", "-e", `${since}^{commit}`);
  } catch {
    return {
      missing: `commit ${since} is not in this clone's history (a shallow clone?): git fetch --unshallow`,
    };
  }
  const paths = ["--", ".", ...leftOut.map((path) => `:(exclude)${path}`), ":(exclude,glob)**/*.svg"];
  let [added, removed] = [0, 0];
  for (const row of git("diff", "--numstat", "-M", since, ...paths).split("\n")) {
    const [plus, minus] = row.split("\t");
    if (minus === undefined || plus === "-") continue;
    added += Number(plus);
    removed += Number(minus);
  }
  return { added, removed, net: removed - added };
}
