import { createRequire } from "node:module";
import type { DatabaseSync } from "node:sqlite";
import type { Address } from "viem";
import type { DepositRecord, KnownReport, SettlementRecord } from "../settlement/record.ts";

const schema = `
  create table if not exists reports (
    settlement_id text primary key, store text not null, evidence text not null, file text not null,
    record text not null, seen_at integer not null);
  create table if not exists deposits (
    store text not null, settlement_id text not null, record text not null, seen_at integer not null,
    reversed integer not null default 0, primary key (store, settlement_id));
  create table if not exists holders (token text not null, account text not null, primary key (token, account));
  create table if not exists scans (token text primary key, next_block text not null);
  create table if not exists events (
    at integer not null, job text not null, store text not null, subject text not null, outcome text not null,
    detail text not null);
`;

export interface JournalEvent {
  at: number;
  job: string;
  store: string;
  subject: string;
  outcome: string;
  detail: string;
}

/**
 * What the keeper remembers between runs, in one SQLite file that several runs may share. It speeds up and explains;
 * deleting it loses no money, because only the chain records what was done.
 */
export class Journal {
  readonly #db: DatabaseSync;

  constructor(path: string) {
    // Loaded on use: commands without a journal run where node:sqlite is missing.
    const { DatabaseSync } = createRequire(import.meta.url)("node:sqlite") as typeof import("node:sqlite");
    this.#db = new DatabaseSync(path, { timeout: 10_000 });
    if (path !== ":memory:") this.#db.exec("pragma journal_mode = wal");
    this.#db.exec(schema);
  }

  /** For code that has tables of its own in the same file. */
  get database(): DatabaseSync {
    return this.#db;
  }

  close(): void {
    this.#db.close();
  }

  /** Runs `work` in one transaction. */
  atomically<T>(work: () => T): T {
    this.#db.exec("begin immediate");
    try {
      const result = work();
      this.#db.exec("commit");
      return result;
    } catch (error) {
      this.#db.exec("rollback");
      throw error;
    }
  }

  knownReports(): KnownReport[] {
    const rows = this.#db.prepare("select store, settlement_id, evidence, file from reports").all();
    return rows.map((row) => ({
      store: String(row.store),
      settlementId: String(row.settlement_id),
      evidence: String(row.evidence),
      file: String(row.file),
    }));
  }

  /** Keeps the first report of a settlement; a later one with the same id changes nothing. */
  addReport(store: string, file: string, record: SettlementRecord, now: number): void {
    this.#db
      .prepare("insert or ignore into reports values (?, ?, ?, ?, ?, ?)")
      .run(record.settlementId, store, record.evidence, file, JSON.stringify(record), now);
  }

  reports(store: string): SettlementRecord[] {
    const rows = this.#db.prepare("select record from reports where store = ?").all(store);
    return rows.map((row) => JSON.parse(String(row.record)) as SettlementRecord);
  }

  addDeposit(store: string, record: DepositRecord, now: number): void {
    this.#db
      .prepare("insert or ignore into deposits values (?, ?, ?, ?, 0)")
      .run(store, record.settlementId, JSON.stringify(record), now);
  }

  /** A deposit that the bank took back; it stays so. */
  addReversal(store: string, record: DepositRecord, now: number): void {
    this.#db
      .prepare("insert or replace into deposits values (?, ?, ?, ?, 1)")
      .run(store, record.settlementId, JSON.stringify(record), now);
  }

  deposits(store: string, reversed = false): DepositRecord[] {
    const rows = this.#db
      .prepare("select record from deposits where store = ? and reversed = ?")
      .all(store, reversed ? 1 : 0);
    return rows.map((row) => JSON.parse(String(row.record)) as DepositRecord);
  }

  /** Where the search for holders of `token` continues, and who was found before. */
  holders(token: Address): { nextBlock: bigint | undefined; accounts: Address[] } {
    const scan = this.#db.prepare("select next_block from scans where token = ?").get(token);
    const rows = this.#db.prepare("select account from holders where token = ?").all(token);
    return {
      nextBlock: scan === undefined ? undefined : BigInt(String(scan.next_block)),
      accounts: rows.map((row) => String(row.account) as Address),
    };
  }

  addHolders(token: Address, accounts: Iterable<Address>, nextBlock: bigint): void {
    this.atomically(() => {
      const insert = this.#db.prepare("insert or ignore into holders values (?, ?)");
      for (const account of accounts) insert.run(token, account);
      this.#db.prepare("insert or replace into scans values (?, ?)").run(token, nextBlock.toString());
    });
  }

  log(event: JournalEvent): void {
    this.#db
      .prepare("insert into events values (?, ?, ?, ?, ?, ?)")
      .run(event.at, event.job, event.store, event.subject, event.outcome, event.detail);
  }

  events(job: string, limit = 100): JournalEvent[] {
    const rows = this.#db
      .prepare("select * from events where job = ? order by rowid desc limit ?")
      .all(job, limit);
    return rows.map(({ at, ...row }) => ({
      at: Number(at),
      job: String(row.job),
      store: String(row.store),
      subject: String(row.subject),
      outcome: String(row.outcome),
      detail: String(row.detail),
    }));
  }
}
