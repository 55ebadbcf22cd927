import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../script/toolchain/paths.ts";

export interface Entry {
  /** The program, from the repository's root. */
  readonly file: string;
  /** What it shows, in one line. */
  readonly shows: string;
}

/**
 * `npm run <command>` lists what it knows; `npm run <command> -- <name> [options]` runs that in this process, with the options.
 * An unknown name is exit 2, with the list.
 */
export async function enter(command: string, entries: Readonly<Record<string, Entry>>): Promise<void> {
  const known = Object.entries(entries);
  const [name, ...options] = process.argv.slice(2);
  const width = Math.max(...known.map(([each]) => each.length));
  const list = [
    `usage: npm run ${command} -- <name> [options]   (each has --help and --json)`,
    "",
    ...known.map(([each, { shows }]) => `  ${each.padEnd(width)}   ${shows}`),
  ].join("\n");

  if (name === "--json") console.log(JSON.stringify(entries));
  else if (name === undefined || name === "--help") console.log(list);
  else {
    const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
    if (entry === undefined) {
      console.error(`npm run ${command} knows no "${name}"\n\n${list}`);
      process.exit(2);
    }
    const path = join(root, entry.file);
    process.argv.splice(1, Number.POSITIVE_INFINITY, path, ...options);
    await import(pathToFileURL(path).href);
  }
}
