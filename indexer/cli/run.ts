// A running indexer: database and engine, started in order and stopped in the opposite one.
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { checkChains, readHeads } from "./chains.ts";
import { loadConfig } from "./config.ts";
import { dropSchema, prepareDatabase, releaseLock } from "./database.ts";
import { type EngineLine, startEngine } from "./engine.ts";
import { freePort } from "./port.ts";
import { startPostgres } from "./postgres.ts";
import { readStatus } from "./status.ts";

export interface IndexerOptions {
  /** The configuration file (see ./config.ts). */
  configFile: string;
  /** Where the embedded PostgreSQL keeps its files; unused with `databaseUrl`. */
  folder: string;
  /** A PostgreSQL of one's own. */
  databaseUrl?: string;
  /** Its schema for the rows. */
  schema?: string;
  host?: string;
  /** 0: any free one. */
  port?: number;
  /** The embedded database's files are deleted when it stops, and written without care for a crash. */
  throwaway?: boolean;
  /** Reads everything anew: drops the schema first. */
  fresh?: boolean;
  /** Stops it, also while it starts. */
  signal?: AbortSignal;
  onLog?: (line: EngineLine) => void;
}

export interface Indexer {
  url: string;
  databaseUrl: string;
  /** Resolves with an exit code when the engine has ended or was stopped. */
  ended: Promise<number>;
  /** Resolves once all blocks up to the chains' present heads are read. */
  caughtUp(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts database (embedded, unless one is given) and engine. Errors: ConfigError, IndexerError. */
export async function startIndexer(options: IndexerOptions): Promise<Indexer> {
  const configFile = resolve(options.configFile);
  const chains = loadConfig(configFile);
  await checkChains(chains);
  const { host = "127.0.0.1", schema = "takings", throwaway = false } = options;
  const port = await freePort(options.port ?? 0, host);
  const database =
    options.databaseUrl === undefined
      ? await startPostgres({ folder: options.folder, throwaway })
      : undefined;
  const databaseUrl = options.databaseUrl ?? database!.url;
  const closeDatabase = async () => {
    await database?.stop();
    if (throwaway && database) rmSync(options.folder, { recursive: true, force: true });
  };
  try {
    await prepareDatabase(databaseUrl);
    if (options.fresh) await dropSchema(databaseUrl, schema);
    const { onLog, signal } = options;
    const engine = await startEngine({
      command: "start",
      configFile,
      databaseUrl,
      schema,
      host,
      port,
      signal,
      onLog,
    });
    const caughtUp = async () => {
      const heads = await readHeads(chains);
      const behind = async () => {
        const read = await readStatus(engine.url).catch(() => []);
        return heads.some(
          ({ chainId, block }) => !read.some((chain) => chain.chainId === chainId && chain.block >= block),
        );
      };
      while (await behind()) await new Promise((done) => setTimeout(done, 100));
    };
    const stop = async () => {
      await engine.stop();
      // A database that is gone has nothing to release.
      if (!throwaway) await releaseLock(databaseUrl, schema).catch(() => {});
      await closeDatabase();
    };
    return { url: engine.url, databaseUrl, ended: engine.ended, caughtUp, stop };
  } catch (error) {
    await closeDatabase();
    throw error;
  }
}
