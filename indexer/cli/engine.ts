// Ponder as a child process: started, listened to, stopped.
import { type ChildProcess, spawn } from "node:child_process";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { IndexerError } from "./errors.ts";
import { tie } from "./tie.ts";

export const home = join(dirname(fileURLToPath(import.meta.url)), "..");

export interface EngineOptions {
  /** "start" reads the chains and answers; "serve" answers only. */
  command: "start" | "serve";
  configFile: string;
  databaseUrl: string;
  schema: string;
  host: string;
  port: number;
  /** Stops it, also while it starts. */
  signal?: AbortSignal;
  /** Called with each line of the engine's log. */
  onLog?: (line: EngineLine) => void;
}

/** A line of Ponder's log. */
export interface EngineLine {
  level: number;
  msg: string;
  [field: string]: unknown;
}

export const levels = { info: 30, warn: 40, error: 50 } as const;

export interface Engine {
  /** Where it answers: on the next free port, where somebody took the one asked for while it started. */
  url: string;
  /** Resolves when the process has ended, with its exit code. */
  ended: Promise<number>;
  stop(): Promise<void>;
}

const ponderBinary = () =>
  join(dirname(findPackageJSON("ponder", import.meta.url)!), "dist/esm/bin/ponder.js");

function environment({ configFile, databaseUrl }: EngineOptions): NodeJS.ProcessEnv {
  // Ponder prefers these to its arguments.
  const { PORT: _, DATABASE_PRIVATE_URL: __, ...env } = process.env;
  return {
    ...env,
    INDEXER_CONFIG: configFile,
    DATABASE_URL: databaseUrl,
    PONDER_TELEMETRY_DISABLED: "true",
    NODE_OPTIONS: "--disable-warning=ExperimentalWarning",
  };
}

const hintsOf = (said: string): string[] =>
  /previously used by a/.test(said)
    ? [
        "its rows were written by other handlers, tables or contracts: name another --schema, or read anew with --fresh",
      ]
    : /Failed to acquire lock/.test(said)
      ? ["another indexer writes there: stop it, or name another --schema"]
      : [];

/** The port that a line of Ponder's log says it listens on: it takes the next free one where the one asked for is taken. */
const listeningPort = ({ msg, port }: EngineLine): number | undefined =>
  msg === "Created HTTP server" && typeof port === "number" ? port : undefined;

function parse(line: string): EngineLine {
  try {
    return JSON.parse(line) as EngineLine;
  } catch {
    return { level: levels.info, msg: line };
  }
}

/** A failed line's message, with its error. */
function reasonOf({ msg, error }: EngineLine): string {
  const text = typeof error === "string" ? error : (error as { message?: string } | undefined)?.message;
  return text ? `${msg}: ${text}` : msg;
}

/** Starts Ponder; resolves once it answers over HTTP. Error: IndexerError with the engine's own reason. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const { command, schema, host, port, onLog } = options;
  const child: ChildProcess = spawn(
    process.execPath,
    [
      ...[ponderBinary(), command, "--root", home, "--schema", schema],
      ...["--hostname", host, "--port", String(port), "--log-format", "json"],
    ],
    { cwd: home, env: environment(options), detached: true, stdio: ["ignore", "pipe", "pipe"] },
  );
  tie(child, "TERM");
  const ended = new Promise<number>((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
  const failures: string[] = [];
  const shown = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  let listening = port;
  const urlNow = () => `http://${shown.includes(":") ? `[${shown}]` : shown}:${listening}`;
  for (const stream of [child.stdout!, child.stderr!])
    createInterface({ input: stream }).on("line", (text) => {
      const line = parse(text);
      if (line.level >= levels.error) failures.push(reasonOf(line));
      listening = listeningPort(line) ?? listening;
      onLog?.(line);
    });
  const engine: Engine = {
    get url() {
      return urlNow();
    },
    ended,
    stop: async () => {
      child.kill("SIGTERM");
      const patience = setTimeout(() => child.kill("SIGKILL"), 10_000);
      await ended;
      clearTimeout(patience);
    },
  };
  const aborted = () => child.kill("SIGTERM");
  options.signal?.addEventListener("abort", aborted);
  if (options.signal?.aborted) aborted();
  const answering = untilAnswers(urlNow);
  const outcome = await Promise.race([answering.done, ended.then(() => "ended" as const)]);
  answering.stop();
  options.signal?.removeEventListener("abort", aborted);
  if (outcome !== "ended" && !options.signal?.aborted) return engine;
  await ended;
  if (options.signal?.aborted) throw new IndexerError("the indexer was stopped while it started");
  const said = failures.slice(-4).join("\n") || "it said nothing";
  throw new IndexerError(`the indexer's engine ended: ${said}`, hintsOf(said));
}

/** Asks until what `url` names at the time is healthy. */
function untilAnswers(url: () => string): { done: Promise<"answers">; stop: () => void } {
  let asking = true;
  const ask = async (): Promise<"answers"> => {
    while (asking) {
      const healthy = await fetch(`${url()}/health`, { signal: AbortSignal.timeout(2_000) }).then(
        (response) => response.ok,
        () => false,
      );
      if (healthy) return "answers";
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return "answers";
  };
  return {
    done: ask(),
    stop: () => {
      asking = false;
    },
  };
}
