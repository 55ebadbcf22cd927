import { Worker } from "node:worker_threads";
import { closureOf, compilerRemappings, textOf, type Unit } from "./sources.ts";

/** Changed texts by path; every other file is as in the repository. */
export type Overlay = ReadonlyMap<string, string>;

export interface Code {
  unit: Unit;
  bytecode: string;
  deployedBytecode: string;
  immutableReferences: unknown;
}

export interface AstNode {
  nodeType: string;
  src: string;
  [key: string]: unknown;
}

/** Without the optimiser: it changes no behaviour, and takes three to nine times as long. */
const plainly = { optimizer: { enabled: false, runs: 0 }, viaIR: false };

const wanted = [
  "evm.bytecode.object",
  "evm.deployedBytecode.object",
  "evm.deployedBytecode.immutableReferences",
];

interface Output {
  errors?: { severity: string; formattedMessage: string }[];
  contracts?: Record<
    string,
    Record<
      string,
      {
        evm: {
          bytecode: { object: string };
          deployedBytecode: { object: string; immutableReferences?: unknown };
        };
      }
    >
  >;
  sources?: Record<string, { ast: AstNode }>;
}

/** The text that was given does not compile. */
export class DoesNotCompile extends Error {}

/** The compiler in a thread of its own; one input at a time. */
export class Compiler {
  private worker: Worker | undefined;
  private compiled = 0;

  /** Runtime and creation code of the units, with the changed texts in place. */
  async compile(units: Unit[], overlay: Overlay): Promise<Code[]> {
    if (units.length === 0) return [];
    const outputSelection: Record<string, Record<string, string[]>> = {};
    for (const { source, name } of units) {
      const ofSource = outputSelection[source] ?? {};
      ofSource[name] = wanted;
      outputSelection[source] = ofSource;
    }
    const sources = new Set(units.map(({ source }) => source));
    const output = await this.run(sources, overlay, { ...plainly, outputSelection });
    return units.map((unit) => {
      const evm = output.contracts?.[unit.source]?.[unit.name]?.evm;
      if (evm === undefined) throw new Error(`${unit.source} has no contract ${unit.name}`);
      return {
        unit,
        bytecode: `0x${evm.bytecode.object}`,
        deployedBytecode: `0x${evm.deployedBytecode.object}`,
        immutableReferences: evm.deployedBytecode.immutableReferences ?? {},
      };
    });
  }

  /** Syntax trees of files of the repository. */
  async astsOf(files: string[]): Promise<Map<string, AstNode>> {
    const outputSelection = Object.fromEntries(files.map((file) => [file, { "": ["ast"] }]));
    const output = await this.run(new Set(files), new Map(), { outputSelection });
    return new Map(files.map((file) => [file, output.sources![file]!.ast]));
  }

  async stop(): Promise<void> {
    await this.worker?.terminate();
    this.worker = undefined;
  }

  private async run(entries: Set<string>, overlay: Overlay, chosen: object): Promise<Output> {
    const sources: Record<string, { content: string }> = {};
    for (const entry of entries)
      for (const path of closureOf(entry)) sources[path] ??= { content: overlay.get(path) ?? textOf(path) };
    const answer = await this.ask(
      JSON.stringify({
        language: "Solidity",
        sources,
        settings: {
          remappings: compilerRemappings,
          evmVersion: "prague",
          metadata: { useLiteralContent: false, bytecodeHash: "none", appendCBOR: false },
          ...chosen,
        },
      }),
    );
    const output = JSON.parse(answer) as Output;
    const failure = output.errors?.find(({ severity }) => severity === "error");
    if (failure !== undefined) throw new DoesNotCompile(failure.formattedMessage);
    return output;
  }

  private async ask(input: string): Promise<string> {
    // The compiler's memory only grows.
    if (this.compiled++ % 60 === 59) await this.stop();
    this.worker ??= new Worker(new URL("./compileWorker.ts", import.meta.url));
    const worker = this.worker;
    return new Promise((resolve, reject) => {
      const fail = (error: Error) => {
        this.worker = undefined;
        reject(error);
      };
      worker.once("error", fail);
      worker.once("message", (answer: string) => {
        worker.off("error", fail);
        resolve(answer);
      });
      worker.postMessage(input);
    });
  }
}
