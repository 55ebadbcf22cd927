import type { z } from "zod";
import type { BankRecord, InventoryRecord, SettlementRecord } from "../settlement/record.ts";
import type { Clock } from "./shared/clock.ts";

/** What a document must show to be this store's. */
export interface StoreIdentity {
  name: string;
  currency: string;
  /** The names under which the platform lists the store, for example "Amazon.ca" and "Non-Amazon CA". */
  marketplaces: readonly string[];
  skuPrefix?: string;
}

/** A document's bytes, from the start at each call, in pieces, so that a long one is never in memory as a whole. */
export type Chunks = () => Iterable<Uint8Array>;

export interface ReadContext {
  /** The name used in refusals. */
  file: string;
  /** Without it the document is read but belongs to nobody. */
  store?: StoreIdentity;
}

/** For documents that show an account's currency and nothing else of the store. */
export interface AccountContext {
  file: string;
  store?: Pick<StoreIdentity, "name" | "currency">;
}

/** A kind of document that a source reads. */
export interface Format<Content> {
  /** What it is, for `--help`, such as "Amazon settlement report (flat file V2)". */
  title: string;
  /** Endings of file names, such as ".csv". Files with other endings are read only where they are named one by one. */
  extensions: readonly string[];
  /** Whether a document that begins with `start` (in lower case) is of this format. */
  recognizes(start: string): boolean;
  /** Reads and checks one document. @throws KeeperError naming file and line where anything is not as it should be */
  read(chunks: Chunks, context: ReadContext): Content;
}

export interface ReportFormat extends Format<SettlementRecord> {
  /**
   * The document's lines that alone would explain why a deposit is `difference` minor units above the stated total.
   * Undefined where the document is no longer the one that `record` was read from.
   */
  explain?(chunks: Chunks, record: SettlementRecord, difference: bigint): string[] | undefined;
}

/** What a service handed over: a document like one that a person would have put there, read by its format. */
interface Document {
  /** The same for the same content, so that a document that is listed twice is one file. */
  name: string;
  bytes: Uint8Array;
}

export interface Delivery {
  document: Document;
  /** The service's own name for it, so that it is not fetched again; absent where it may still grow. */
  seen?: string;
}

export interface WebhookMessage {
  headers: Readonly<Record<string, string | undefined>>;
  /** As it arrived; not one byte may differ from what was signed. */
  body: Uint8Array;
}

export interface WebhookEvent {
  id: string;
  name: string;
}

/** The settings of one store's entry (`"commerce": { "kind": … }`), its secrets taken from the environment. */
interface Connected<Settings, Secret extends string> {
  settings: Settings;
  secrets: Readonly<Record<Secret, string>>;
  store: StoreIdentity;
  clock: Clock;
}

/** A service that a source fetches from. */
export interface ApiSpec<Shape extends z.ZodRawShape, Secret extends string & keyof Shape> {
  /** The fields of the entry apart from `kind`. */
  settings: z.ZodObject<Shape>;
  /** Those of them that name an environment variable that `fetch` needs. */
  secrets: readonly Secret[];
  /**
   * Documents that are not in the inbox yet, in any order.
   * @param known the `seen` of what was handed over before
   * @throws KeeperError "Source" where the service refuses, answers nonsense or does not answer; a rerun loses nothing
   */
  fetch(
    connected: Connected<z.output<z.ZodObject<Shape>>, Secret>,
    known: ReadonlySet<string>,
  ): AsyncIterable<Delivery>;
  /** For checking a configuration: makes the cheapest call that needs every secret, and says what it found. */
  probe?(connected: Connected<z.output<z.ZodObject<Shape>>, Secret>): Promise<string>;
  /** Messages that say when a look is worthwhile. */
  webhook?: {
    /** The field that names the environment variable of the secret; without it in a store's entry there are none. */
    secret: string & keyof Shape;
    /** The event in a message whose signature and time are right. @throws KeeperError for everything else */
    verify(message: WebhookMessage, secret: string, now: number): WebhookEvent;
  };
}

interface Common<Kind extends string, F> {
  kind: Kind;
  /** In configurations, in records, in help; never changed. */
  name: string;
  /** What it reads; absent where its documents are in another source's format. */
  format?: F;
}

/** Where a platform's settlement reports come from. */
export interface CommerceSource extends Common<"commerce", ReportFormat> {
  api?: Api;
}
/** Where a bank's deposits come from. */
export interface BankSource extends Common<"bank", Format<BankRecord>> {
  api?: Api;
}
/** Where the value of a store's stock comes from. */
export type InventorySource = Common<"inventory", Format<InventoryRecord>>;

/** A platform, a bank or a count of stock: all of it is in one folder, and `index.ts` lists it. */
export type Source = CommerceSource | BankSource | InventorySource;

/** An entry of a configuration, checked by its source's settings. */
export type SourceEntry = { kind: string } & Readonly<Record<string, unknown>>;

export interface ApiContext {
  entry: SourceEntry;
  store: StoreIdentity;
  clock: Clock;
  /** The value of an environment variable. @throws KeeperError where it is not set */
  variable(name: string): string;
}

/** One store's service, with its secrets. */
export interface Connection {
  fetch(known: ReadonlySet<string>): AsyncIterable<Delivery>;
  /** Undefined where the source cannot be probed. */
  probe?(): Promise<string>;
}

/** The event in a message; throws a KeeperError for one that must not be believed. `now` in Unix milliseconds. */
export type WebhookCheck = (message: WebhookMessage, now: number) => WebhookEvent;

/** {@link ApiSpec} without the types of its settings, as the list of sources keeps it. */
export interface Api {
  settings: z.ZodObject;
  /** @throws KeeperError "BadKey" where a secret is missing */
  connect(context: ApiContext): Connection;
  /** Undefined where the entry names no secret for webhooks. */
  webhook(context: ApiContext): WebhookCheck | undefined;
}

/** Checks `spec` against its own settings and hides their types. */
export function api<Shape extends z.ZodRawShape, Secret extends string & keyof Shape>(
  spec: ApiSpec<Shape, Secret>,
): Api {
  const { settings: schema, secrets: names, fetch, probe, webhook } = spec;
  return {
    settings: schema,
    connect({ entry: { kind: _, ...fields }, store, clock, variable }) {
      const settings = schema.parse(fields);
      const secrets = {} as Record<Secret, string>;
      for (const name of names) secrets[name] = variable(String(fields[name]));
      const connected = { settings, secrets, store, clock };
      return {
        fetch: (known) => fetch(connected, known),
        probe: probe === undefined ? undefined : () => probe(connected),
      };
    },
    webhook({ entry, variable }) {
      const name = webhook === undefined ? undefined : entry[webhook.secret];
      if (webhook === undefined || typeof name !== "string") return undefined;
      const secret = variable(name);
      return (message, now) => webhook.verify(message, secret, now);
    },
  };
}
