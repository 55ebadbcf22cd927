// What the engine expects of a database and does not see to itself.
import pg from "pg";
import { IndexerError } from "./errors.ts";

async function connected<Result>(databaseUrl: string, work: (client: pg.Client) => Promise<Result>) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export const dropSchema = (databaseUrl: string, schema: string) =>
  connected(databaseUrl, (client) =>
    client.query(`drop schema if exists ${client.escapeIdentifier(schema)} cascade`),
  );

/**
 * Gives the rows of an engine that has ended free for the next one. The engine ends before its own release is done, and the
 * next would wait until the lock is 25 seconds old.
 */
export const releaseLock = (databaseUrl: string, schema: string) =>
  connected(databaseUrl, (client) =>
    client.query(
      `update ${client.escapeIdentifier(schema)}._ponder_meta set value = jsonb_set(value, '{is_locked}', '0')`,
    ),
  );

/** The indices of searched texts need trigrams, before the engine makes them after hours of reading. Error: IndexerError. */
export const prepareDatabase = (databaseUrl: string) =>
  connected(databaseUrl, (client) =>
    client.query("create extension if not exists pg_trgm").catch((error: Error) => {
      throw new IndexerError(`PostgreSQL has no trigrams (pg_trgm): ${error.message}`, [
        "install PostgreSQL's contrib modules, or let an administrator of the database say `create extension pg_trgm`",
      ]);
    }),
  );
