// Who imports what: every package declares it, and nobody reaches into another's inner files.
import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { generated, type Place, type Repository, resolveFrom, typescript } from "./repository.ts";
import { importsOf } from "./syntax.ts";

interface Manifest {
  name?: string;
  workspaces?: string[];
  exports?: Record<string, unknown>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

interface Import extends Place {
  specifier: string;
}

const scripts = [...typescript, "**/*.mjs", "**/*.cjs"];

/** The folder of the nearest package.json; `.` is the root. */
function packageOf(repository: Repository, file: string): string {
  let folder = posix.dirname(file);
  while (folder !== "." && !repository.has(posix.join(folder, "package.json")))
    folder = posix.dirname(folder);
  return folder;
}

function allImports(repository: Repository): Import[] {
  return repository.match(scripts, generated).flatMap((file) =>
    repository.derive(file, "imports", (text) => {
      const lines = text.split("\n");
      return importsOf(file, text).map(({ specifier, at }) => {
        const line = text.slice(0, at).split("\n").length;
        return { file, line, text: lines[line - 1]!.trim(), specifier };
      });
    }),
  );
}

const packageName = (specifier: string) =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

/** `ponder:*` are the indexer engine's virtual modules. */
const virtual = (specifier: string) => specifier.startsWith("ponder:") || specifier.startsWith("virtual:");

export function undeclaredImports(repository: Repository, imports = allImports(repository)): Place[] {
  return imports.filter(({ file, specifier }) => {
    if (specifier.startsWith(".") || isBuiltin(specifier) || virtual(specifier)) return false;
    const manifest = repository.json<Manifest>(posix.join(packageOf(repository, file), "package.json"));
    const name = packageName(specifier);
    if (name === manifest.name) return false;
    return ![manifest.dependencies, manifest.devDependencies, manifest.peerDependencies].some(
      (declared) => declared !== undefined && (name in declared || `@types/${name}` in declared),
    );
  });
}

/** The root's own folders of tools belong to no workspace: there is no package name to import them by. */
const sharedTools = /^script\/toolchain\//;

/**
 * Imports of inner files: a relative path into another workspace, a workspace's subpath that its `exports` does not name,
 * and a file of another feature of the dApp that is neither its index.ts nor a page that the app loads on demand.
 */
export function deepImports(repository: Repository, imports = allImports(repository)): Place[] {
  const manifests = repository.json<Manifest>("package.json").workspaces!.map((folder) => ({
    folder,
    manifest: repository.json<Manifest>(`${folder}/package.json`),
  }));
  const feature = (file: string) => /^web\/src\/features\/([^/]+)\/(.+)$/.exec(file);
  return imports.filter(({ file, specifier }) => {
    if (specifier.startsWith(".")) {
      const target = resolveFrom(file, specifier);
      const [from, to] = [packageOf(repository, file), packageOf(repository, target)];
      if (from !== to) return !sharedTools.test(target);
      const reached = feature(target);
      if (reached === null || feature(file)?.[1] === reached[1]) return false;
      if (reached[2] === "index.ts") return false;
      return !(file.startsWith("web/src/app/") && /^[A-Z]\w*Page\.tsx$/.test(reached[2]!));
    }
    const owner = manifests.find(({ manifest }) => manifest.name === packageName(specifier));
    if (owner === undefined) return false;
    const entry = `.${specifier.slice(owner.manifest.name!.length)}`;
    return !Object.keys(owner.manifest.exports ?? {}).some((name) => name === entry && !name.includes("*"));
  });
}

export function importFindings(repository: Repository) {
  const imports = allImports(repository);
  return {
    undeclared: undeclaredImports(repository, imports),
    deep: deepImports(repository, imports),
  };
}
