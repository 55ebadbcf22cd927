// `npm run indexer -- <command>`: reads chains into PostgreSQL and answers over HTTP.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkChains, readHeads } from "./chains.ts";
import { ConfigError, loadConfig } from "./config.ts";
import { type EngineLine, home, levels, startEngine } from "./engine.ts";
import { IndexerError } from "./errors.ts";
import { freePort } from "./port.ts";
import { startIndexer } from "./run.ts";
import { readStatus } from "./status.ts";

const usage = `usage: npm run indexer -- <command> [options]

  start    reads every configured chain, keeps the rows in PostgreSQL, and answers over HTTP until Ctrl-C
  serve    answers only, from the PostgreSQL that a \`start\` elsewhere fills (any number of them)
  status   asks a running indexer how far it is; exit 1 where it is further behind than --max-behind
  check    holds the configuration against the chains and ends

  --config FILE         the chains (default indexer/indexer.config.json; see indexer/README.md)
  --data FOLDER         files of the embedded PostgreSQL (default indexer/.data); kept between runs
  --schema NAME         PostgreSQL schema of the rows (default "takings")
  --host HOST           where to listen (default 127.0.0.1)
  --port N              (default 42069)
  --once                start: read up to the present, print how much, and end
  --fresh               start: forget all rows first and read anew
  --url URL             status: the indexer to ask (default http://127.0.0.1:42069)
  --max-behind N        status: blocks (default 20)
  --json                print one JSON object, last on stdout
  --dry-run             say what would be done, and do nothing
  --help

environment: DATABASE_URL a PostgreSQL of your own, instead of the embedded one (needed by serve)
             INDEXER_RPC_<chainId> endpoints, separated by spaces, instead of the configuration's

exit codes: 0 done · 1 something failed, or is behind · 2 usage or configuration`;

const options = {
  config: { type: "string", default: resolve(home, "indexer.config.json") },
  data: { type: "string", default: resolve(home, ".data") },
  schema: { type: "string", default: "takings" },
  host: { type: "string", default: "127.0.0.1" },
  port: { type: "string", default: "42069" },
  url: { type: "string", default: "http://127.0.0.1:42069" },
  "max-behind": { type: "string", default: "20" },
  once: { type: "boolean", default: false },
  fresh: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

class UsageError extends Error {}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const command = positionals[0];
    if (values.help) return { ...values, command: "help", portNumber: 0, maxBehind: 0 };
    if (positionals.length !== 1) throw new UsageError("one command is needed");
    const [portNumber, maxBehind] = [Number(values.port), Number(values["max-behind"])];
    if (!Number.isInteger(portNumber) || portNumber < 0 || portNumber > 65_535)
      throw new UsageError("--port is a number from 0 to 65535");
    if (!Number.isInteger(maxBehind) || maxBehind < 0)
      throw new UsageError("--max-behind is a number of blocks");
    if (!/^[a-z_][a-z0-9_]{0,40}$/.test(values.schema))
      throw new UsageError("--schema is made of a-z, 0-9 and _, and begins with a letter");
    return { ...values, command: command!, portNumber, maxBehind };
  } catch (error) {
    if (error instanceof UsageError || error instanceof TypeError) {
      console.error(`${error.message}\n\n${usage}`);
      process.exit(2);
    }
    throw error;
  }
}

const values = readArguments();
const say = (text: string) => process.stderr.write(`${text}\n`);

/** The engine's log, for people: warnings, errors and its progress. */
function show({ level, msg, ...rest }: EngineLine): void {
  if (level < levels.info) return;
  const { time: _, error, ...fields } = rest;
  const known = Object.entries(fields).map(([name, value]) => `${name}=${String(value)}`);
  say(`${level >= levels.error ? "✗ " : level >= levels.warn ? "! " : "  "}${[msg, ...known].join(" ")}`);
  if (error) say(`    ${(error as { message?: string }).message ?? String(error)}`);
}

const untilSignal = () =>
  new Promise<number>((done) => {
    for (const [signal, code] of [
      ["SIGINT", 130] as const,
      ["SIGTERM", 143] as const,
      ["SIGHUP", 129] as const,
    ])
      process.once(signal, () => done(code));
  });

async function start(): Promise<number> {
  const interrupted = untilSignal();
  const indexer = await startIndexer({
    configFile: values.config,
    folder: values.data,
    databaseUrl: process.env.DATABASE_URL,
    schema: values.schema,
    host: values.host,
    port: values.portNumber,
    fresh: values.fresh,
    onLog: show,
  });
  say(`Answering at ${indexer.url} (GraphQL at /graphql, how far at /status). Ctrl-C stops.`);
  const began = Date.now();
  const reached = values.once ? indexer.caughtUp().then(() => 0) : new Promise<number>(() => {});
  const code = await Promise.race([interrupted, indexer.ended, reached]);
  const chains = await readStatus(indexer.url).catch(() => []);
  await indexer.stop();
  if (values.json)
    console.log(JSON.stringify({ chains, seconds: Math.round((Date.now() - began) / 100) / 10 }));
  return code;
}

async function serve(): Promise<number> {
  const databaseUrl = process.env.DATABASE_URL;
  if (!databaseUrl) throw new UsageError("serve needs DATABASE_URL: it reads what a `start` writes there");
  const interrupted = untilSignal();
  const port = await freePort(values.portNumber, values.host);
  const { schema, host } = values;
  const engine = await startEngine({
    command: "serve",
    configFile: resolve(values.config),
    databaseUrl,
    schema,
    host,
    port,
    onLog: show,
  });
  say(`Answering at ${engine.url}. Ctrl-C stops.`);
  const code = await Promise.race([interrupted, engine.ended]);
  await engine.stop();
  if (values.json) console.log(JSON.stringify({ url: engine.url }));
  return code;
}

async function status(): Promise<number> {
  const read = await readStatus(values.url);
  const heads = await readHeads(loadConfig(values.config));
  const chains = read.map((chain) => {
    const head = heads.find(({ chainId }) => chainId === chain.chainId)?.block;
    return { ...chain, head, behind: head === undefined ? undefined : Math.max(0, head - chain.block) };
  });
  const late = chains.filter(({ behind }) => behind === undefined || behind > values.maxBehind);
  if (values.json) console.log(JSON.stringify({ chains, late: late.map(({ name }) => name) }));
  else
    for (const { name, block, head, behind } of chains)
      console.log(`${name}: block ${block} of ${head ?? "?"}, ${behind ?? "?"} behind`);
  return late.length === 0 && chains.length > 0 ? 0 : 1;
}

async function check(): Promise<number> {
  const chains = loadConfig(values.config);
  await checkChains(chains);
  const known = chains.map(({ chainId, name, contracts }) => ({ chainId, name, ...contracts }));
  if (values.json) console.log(JSON.stringify({ chains: known }));
  else
    for (const { chainId, name, fromBlock } of known)
      console.log(`${name} (${chainId}) from block ${fromBlock}`);
  return 0;
}

function dryRun(): number {
  const chains = loadConfig(values.config);
  const steps = [
    ...(process.env.DATABASE_URL ? ["use DATABASE_URL"] : [`start PostgreSQL in ${values.data}`]),
    ...(values.fresh ? [`drop schema ${values.schema}`] : []),
    ...chains.map(({ name, contracts }) => `read ${name} from block ${contracts.fromBlock}`),
    `answer at ${values.host}:${values.port}`,
  ];
  console.log(
    values.json ? JSON.stringify({ dryRun: true, steps }) : steps.map((step) => `would ${step}`).join("\n"),
  );
  return 0;
}

const commands: Record<string, () => Promise<number> | number> = { start, serve, status, check };

async function main(): Promise<number> {
  if (values.command === "help") {
    console.log(usage);
    return 0;
  }
  const command = commands[values.command];
  if (command === undefined) throw new UsageError(`there is no command ${values.command}`);
  return values["dry-run"] ? dryRun() : command();
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    const hints = error instanceof IndexerError ? error.hints : [];
    const problems = error instanceof ConfigError ? error.problems : undefined;
    if (values.json) console.log(JSON.stringify({ error: error.message, problems, hints }));
    const known =
      error instanceof IndexerError || error instanceof ConfigError || error instanceof UsageError;
    say(known ? [error.message, ...hints.map((hint) => `  ${hint}`)].join("\n") : String(error.stack));
    if (error instanceof UsageError) say(`\n${usage}`);
    process.exit(error instanceof UsageError || error instanceof ConfigError ? 2 : 1);
  },
);
