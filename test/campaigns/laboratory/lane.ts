import { spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import solc from "solc";
import { foundryBinary } from "../../../script/toolchain/foundry.ts";
import { root } from "../../../script/toolchain/paths.ts";
import { runTool } from "../../../script/toolchain/process.ts";
import type { Code } from "./compiler.ts";
import type { Unit } from "./sources.ts";

export interface TestResult {
  file: string;
  test: string;
  passed: boolean;
  reason: string;
}

interface Artifact {
  bytecode: { object: string };
  deployedBytecode: { object: string; immutableReferences?: unknown };
}

/** Holds for optimised contracts alone. */
export const SIZE_TEST = "test_everyContractFitsTheSizeLimit";

/** What forge remembers of its last compilation. */
interface CacheIndex {
  paths: Record<string, unknown>;
  files: Record<
    string,
    { artifacts: Record<string, Record<string, Record<string, { path: string } | undefined> | undefined>> }
  >;
}

/** Brings out/ up to date, as a whole test run would. */
export async function compileEverything(): Promise<void> {
  const listed = await runTool("forge", ["test", "--no-match-path", "test/gas/**", "--list"], {
    quiet: true,
  });
  if (listed.code !== 0) throw new Error(`the contracts do not compile:\n${listed.output}`);
}

/**
 * A private copy of forge's artifacts in which contracts can be exchanged. Tests deploy by artifact alone, so forge runs them
 * against what lies there, and compiles nothing: its compiler here is a stand-in that refuses to.
 */
export class Lane {
  private readonly folder = mkdtempSync(join(tmpdir(), "takings-lane-"));
  private readonly out = join(this.folder, "out");
  private readonly index: CacheIndex;
  private readonly originals = new Map<string, string>();

  constructor() {
    cpSync(join(root, "out"), this.out, { recursive: true });
    cpSync(join(root, "cache"), join(this.folder, "cache"), { recursive: true });
    const cache = join(this.folder, "cache/solidity-files-cache.json");
    this.index = JSON.parse(readFileSync(cache, "utf8")) as CacheIndex;
    Object.assign(this.index.paths, { artifacts: this.out, build_infos: join(this.out, "build-info") });
    writeFileSync(cache, JSON.stringify(this.index));
    this.nameArtifactsOfSeveralProfiles();
    this.slim();
    const compiler = join(this.folder, "solc");
    writeFileSync(compiler, standIn());
    chmodSync(compiler, 0o755);
    const config = readFileSync(join(root, "foundry.toml"), "utf8")
      .replace(
        /^out = .*$/m,
        `out = ${JSON.stringify(this.out)}\ncache_path = ${JSON.stringify(join(this.folder, "cache"))}`,
      )
      .replace(/^solc = .*$/m, `solc = ${JSON.stringify(compiler)}`)
      .replace('path = "./out"', `path = ${JSON.stringify(this.out)}`);
    writeFileSync(join(this.folder, "foundry.toml"), config);
  }

  /** Exchanges contracts for good. */
  settle(codes: Code[]): void {
    this.install(codes);
    this.originals.clear();
  }

  /** Exchanges contracts, until {@link restore}. */
  install(codes: Code[]): void {
    for (const { unit, bytecode, deployedBytecode, immutableReferences } of codes) {
      const path = this.pathOf(unit);
      const text = readFileSync(path, "utf8");
      if (!this.originals.has(path)) this.originals.set(path, text);
      const artifact = JSON.parse(text) as Artifact;
      artifact.bytecode.object = bytecode;
      artifact.deployedBytecode.object = deployedBytecode;
      artifact.deployedBytecode.immutableReferences = immutableReferences;
      writeFileSync(path, JSON.stringify(artifact));
    }
  }

  restore(): void {
    for (const [path, text] of this.originals) writeFileSync(path, text);
    this.originals.clear();
  }

  /**
   * Runs tests by forge's globs and patterns. Rejects when forge itself fails, in particular when it would compile.
   * With a limit it is ended after that many seconds, and the tests that have not answered count as failed.
   */
  async test(
    filter: string[],
    options: { failFast?: boolean; seconds?: number } = {},
  ): Promise<TestResult[]> {
    const { output, errors, timedOut } = await this.forge(
      ["test", "--json", ...(options.failFast ? ["--fail-fast"] : []), ...filter],
      options.seconds,
    );
    if (timedOut) return [{ file: filter.join(" "), test: "(all)", passed: false, reason: "does not end" }];
    let suites: Record<string, { test_results: Record<string, { status: string; reason: string | null }> }>;
    try {
      suites = JSON.parse(output.slice(output.indexOf("{")));
    } catch {
      throw new Error(
        `forge did not run the tests (${filter.join(" ")}):\n${errors}${output.slice(0, 2000)}`,
      );
    }
    return Object.entries(suites).flatMap(([suite, { test_results }]) =>
      Object.entries(test_results).map(([name, { status, reason }]) => ({
        file: suite.split(":")[0]!,
        test: name.split("(")[0]!,
        passed: status === "Success",
        reason: reason ?? "",
      })),
    );
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private forge(args: string[], seconds?: number) {
    return new Promise<{ output: string; errors: string; timedOut: boolean }>((resolve, reject) => {
      const child = spawn(foundryBinary("forge"), args, {
        cwd: root,
        env: {
          ...process.env,
          FOUNDRY_CONFIG: join(this.folder, "foundry.toml"),
          // The same inputs every time, and few: a fault that only the thousandth finds is found by luck.
          FOUNDRY_FUZZ_SEED: "0x7461",
          FOUNDRY_FUZZ_RUNS: "64",
          FOUNDRY_INVARIANT_RUNS: "8",
          FOUNDRY_INVARIANT_DEPTH: "64",
        },
        stdio: ["ignore", "pipe", "pipe"],
      });
      const output: Buffer[] = [];
      const errors: Buffer[] = [];
      let timedOut = false;
      const alarm =
        seconds === undefined
          ? undefined
          : setTimeout(() => {
              timedOut = true;
              child.kill("SIGKILL");
            }, seconds * 1000);
      child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
      child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
      child.on("error", reject);
      child.on("close", () => {
        clearTimeout(alarm);
        resolve({
          output: Buffer.concat(output).toString("utf8"),
          errors: Buffer.concat(errors).toString("utf8"),
          timedOut,
        });
      });
    });
  }

  private pathOf({ source, name, profile }: Unit): string {
    const path = Object.values(this.index.files[source]?.artifacts[name] ?? {})[0]?.[profile]?.path;
    if (path === undefined) throw new Error(`${source}: forge has no artifact of ${name}`);
    return join(this.out, path);
  }

  /** Where two profiles compiled a contract forge writes `X.<profile>.json`; what asks for X gets the tests' own. */
  private nameArtifactsOfSeveralProfiles(): void {
    for (const folder of readdirSync(this.out))
      for (const file of folder.endsWith(".sol") ? readdirSync(join(this.out, folder)) : []) {
        const [, name, profile] = /^(\w+)\.(default|tests|governor)\.json$/.exec(file) ?? [];
        if (name === undefined) continue;
        const plain = join(this.out, folder, `${name}.json`);
        if (!existsSync(plain) || profile === "tests") cpSync(join(this.out, folder, file), plain);
      }
  }

  /** Leaves out what no test reads: forge parses everything on every run. */
  private slim(): void {
    for (const name of readdirSync(this.out, { recursive: true, encoding: "utf8" })) {
      if (!/\.sol\/.*\.json$/.test(name)) continue;
      const path = join(this.out, name);
      const { abi, bytecode, deployedBytecode, methodIdentifiers, id } = JSON.parse(
        readFileSync(path, "utf8"),
      );
      for (const code of [bytecode, deployedBytecode]) delete code.sourceMap;
      writeFileSync(path, JSON.stringify({ abi, bytecode, deployedBytecode, methodIdentifiers, id }));
    }
  }
}

/**
 * Prints its version. Forge asks for the interfaces of files that do not matter, and does without them; a request for code is
 * an error.
 */
function standIn(): string {
  return `#!/bin/sh
if [ "$1" = --version ]; then
  printf '%s\\n' 'solc, the solidity compiler commandline interface' 'Version: ${solc.version()}'
elif grep -q '"evm.bytecode' ; then
  echo 'the copy of the artifacts is out of date: forge would compile' >&2
  exit 1
else
  echo '{"contracts":{},"sources":{}}'
fi
`;
}
