import type { Journal } from "./journal.ts";

/** Who works on what, among all that share the journal: one at a time, and never longer than a lease without renewing it. */
export class Leases {
  readonly #journal: Journal;
  readonly #owner: string;

  constructor(journal: Journal, owner: string) {
    this.#journal = journal;
    this.#owner = owner;
    journal.database.exec(
      "create table if not exists leases (name text primary key, owner text not null, until integer not null)",
    );
  }

  /** Takes or renews the lease of `name` until `now` + `seconds`; false while it is another's. Unix seconds. */
  take(name: string, seconds: number, now: number): boolean {
    const { changes } = this.#journal.database
      .prepare(
        `insert into leases values (?, ?, ?) on conflict (name) do update
         set owner = excluded.owner, until = excluded.until where owner = excluded.owner or until <= ?`,
      )
      .run(name, this.#owner, now + seconds, now);
    return Number(changes) === 1;
  }

  release(name: string): void {
    this.#journal.database.prepare("delete from leases where name = ? and owner = ?").run(name, this.#owner);
  }
}
