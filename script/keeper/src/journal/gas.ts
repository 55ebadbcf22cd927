import { seconds } from "@takings/sdk";
import type { Journal } from "./journal.ts";

/**
 * Gas that a job may use in any 24 hours, shared by all who share the journal. Gas is booked before it is spent: what a
 * crash leaves booked counts as spent.
 */
export class GasBook {
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
    journal.database.exec(
      "create table if not exists gas (id integer primary key, job text not null, store text not null, gas integer not null, at integer not null)",
    );
  }

  /** Booked in the 24 hours before `now` (Unix seconds). */
  spent(job: string, store: string, now: number): bigint {
    const row = this.#journal.database
      .prepare("select coalesce(sum(gas), 0) as gas from gas where job = ? and store = ? and at > ?")
      .get(job, store, now - seconds.day);
    return BigInt(String(row?.gas));
  }

  /** Books `gas` where it fits into `budget`: the booking, or undefined. */
  book(job: string, store: string, gas: bigint, budget: bigint, now: number): number | undefined {
    return this.#journal.atomically(() => {
      if (this.spent(job, store, now) + gas > budget) return undefined;
      const { lastInsertRowid } = this.#journal.database
        .prepare("insert into gas (job, store, gas, at) values (?, ?, ?, ?)")
        .run(job, store, gas, now);
      return Number(lastInsertRowid);
    });
  }

  /** Sets a booking to what was spent; 0n where nothing was sent. */
  settle(booking: number, gas: bigint): void {
    this.#journal.database.prepare("update gas set gas = ? where id = ?").run(gas, booking);
  }
}
