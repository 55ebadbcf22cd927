import { extname } from "node:path";
import { z } from "zod";
import { KeeperError } from "../errors.ts";
import type { BankRecord, InventoryRecord, SettlementRecord, Side } from "../settlement/record.ts";
import { sources } from "./index.ts";
import { type Clock, systemClock } from "./shared/clock.ts";
import { fileChunks } from "./shared/text.ts";
import type {
  Api,
  ApiContext,
  BankSource,
  CommerceSource,
  Connection,
  Format,
  InventorySource,
  ReadContext,
  ReportFormat,
  SourceEntry,
  StoreIdentity,
  WebhookCheck,
} from "./source.ts";

/** What the jobs, the configuration and the commands know of the sources: this file, never one of them. */

type ReportSource = CommerceSource & { format: ReportFormat };
type DepositSource = BankSource & { format: Format<BankRecord> };
type StockSource = InventorySource & { format: Format<InventoryRecord> };
type Readable = ReportSource | DepositSource;

const readables = (): readonly Readable[] =>
  sources.filter((source): source is Readable => source.kind !== "inventory" && source.format !== undefined);
const stocks = (): readonly StockSource[] =>
  sources.filter(
    (source): source is StockSource => source.kind === "inventory" && source.format !== undefined,
  );

/** The one of `candidates` whose format a file is in: by its first line, else by its name; its reader does the checking. */
function readerOf<S extends Readable | StockSource>(file: string, candidates: readonly S[]): S {
  const [bytes = new Uint8Array()] = fileChunks(file);
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).toLowerCase();
  const ending = extname(file).toLowerCase();
  const reader =
    candidates.find(({ format }) => format.recognizes(start)) ??
    candidates.find(({ format }) => format.extensions.includes(ending)) ??
    candidates[0];
  if (reader !== undefined) return reader;
  throw new KeeperError("BadConfig", "no source reads such files", { file });
}

/** Whether a file in a folder is one that some source reads, by its name. */
export const isDocument = (name: string): boolean =>
  readables().some(({ format }) => format.extensions.includes(extname(name).toLowerCase()));

export type ReadDocument =
  | { side: "commerce"; record: SettlementRecord }
  | { side: "bank"; record: BankRecord }
  /** Another side's than was asked for, left unread. */
  | { side: Side; record?: undefined };

/** Reads a report or a bank document, if it is of the side that is asked for. */
export function readDocument(file: string, store: StoreIdentity | undefined, only?: Side): ReadDocument {
  const source = readerOf(file, readables());
  if (only !== undefined && source.kind !== only) return { side: source.kind };
  const chunks = () => fileChunks(file);
  const context: ReadContext = { file, store };
  return source.kind === "commerce"
    ? { side: "commerce", record: source.format.read(chunks, context) }
    : { side: "bank", record: source.format.read(chunks, context) };
}

/** Reads a count of stock. */
export const readInventory = (file: string, store?: StoreIdentity): InventoryRecord =>
  readerOf(file, stocks()).format.read(() => fileChunks(file), { file, store });

/** See {@link ReportFormat.explain}; no lines where the source of `record` cannot. */
export function explainReport(record: SettlementRecord, difference: bigint): string[] | undefined {
  const source = readables().find(({ kind, name }) => kind === "commerce" && name === record.source);
  if (source?.kind !== "commerce" || source.format.explain === undefined) return [];
  return source.format.explain(() => fileChunks(record.file), record, difference);
}

/** For `--help`: what can be read. */
export const readableTitles = (): string =>
  readables()
    .map(({ format }) => format.title)
    .join(", ");

/** A store's entry for one side: files that people bring, or a source with a service and its settings. */
export function entrySchema(side: Side) {
  const settings = new Map<string, z.ZodObject>([["files", z.strictObject({})]]);
  for (const source of sources)
    if (source.kind === side && source.api !== undefined) settings.set(source.name, source.api.settings);
  return z
    .looseObject({ kind: z.string() })
    .default({ kind: "files" })
    .transform(({ kind, ...fields }, context): SourceEntry => {
      const schema = settings.get(kind);
      if (schema === undefined) {
        const message = `no ${side} source is called ${JSON.stringify(kind)}; known: ${[...settings.keys()].join(", ")}`;
        context.addIssue({ code: "custom", path: ["kind"], message });
        return z.NEVER;
      }
      const result = schema.safeParse(fields);
      if (result.success) return { kind, ...result.data };
      for (const { path, message } of result.error.issues)
        context.addIssue({ code: "custom", path, message });
      return z.NEVER;
    });
}

type Environment = Readonly<Record<string, string | undefined>>;

export interface ConnectOptions {
  environment?: Environment;
  clock?: Clock;
}

/** What of a store's configuration its services depend on. */
export type ConnectedStore = StoreIdentity & { commerce: SourceEntry; bank: SourceEntry };

function apiOf(
  store: ConnectedStore,
  side: Side,
  { environment = process.env, clock = systemClock }: ConnectOptions = {},
): { api: Api; context: ApiContext } | undefined {
  const entry = store[side];
  const source = sources.find(({ kind, name }) => kind === side && name === entry.kind);
  if (source === undefined || source.kind === "inventory" || source.api === undefined) return undefined;
  const variable = (name: string) => {
    const value = environment[name];
    if (value !== undefined && value !== "") return value;
    throw new KeeperError("BadKey", `the environment variable ${name} is not set`);
  };
  return { api: source.api, context: { entry, store, clock, variable } };
}

/** The service that the configuration names for one side of a store; none where its documents come as files. */
export const connectionOf = (
  store: ConnectedStore,
  side: Side,
  options?: ConnectOptions,
): Connection | undefined => {
  const found = apiOf(store, side, options);
  return found?.api.connect(found.context);
};

/** Checks a message of one side's service; undefined where its entry has no secret for webhooks. */
export const webhookOf = (
  store: ConnectedStore,
  side: Side,
  options?: ConnectOptions,
): WebhookCheck | undefined => {
  const found = apiOf(store, side, options);
  return found?.api.webhook(found.context);
};
