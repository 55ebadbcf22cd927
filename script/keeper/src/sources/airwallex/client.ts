import type { z } from "zod";
import { KeeperError } from "../../errors.ts";
import type { Clock } from "../shared/clock.ts";
import { callApi } from "../shared/http.ts";
import { parseAnswer } from "../shared/json.ts";
import {
  balancesSchema,
  type Deposit,
  depositsSchema,
  type Transaction,
  tokenSchema,
  transactionsSchema,
} from "./model.ts";

export interface AirwallexSecrets {
  clientId: string;
  apiKey: string;
}

const pageSize = 1000;
/** Milliseconds before its end in which a token is no longer used; it lasts thirty minutes. */
const margin = 60_000;

/** Airwallex's times name their offset without a colon. */
export const airwallexTime = (text: string): number => Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, "$1:$2"));

/** Airwallex, as far as a deposit needs it: signing in and reading. There is no operation here that moves money. */
export class AirwallexClient {
  readonly #endpoint: string;
  readonly #secrets: AirwallexSecrets;
  readonly #clock: Clock;
  #token: { text: string; until: number } | undefined;

  constructor(endpoint: string, secrets: AirwallexSecrets, clock: Clock) {
    this.#endpoint = endpoint;
    this.#secrets = secrets;
    this.#clock = clock;
  }

  balances() {
    return this.#get("balances/current", new URLSearchParams(), balancesSchema);
  }

  /** Settled movements of one currency since a moment. */
  transactions(currency: string, since: Date): AsyncIterable<Transaction> {
    const from_created_at = since.toISOString();
    return this.#pages(
      "financial_transactions",
      { currency, from_created_at, status: "SETTLED" },
      transactionsSchema,
    );
  }

  deposits(since: Date): AsyncIterable<Deposit> {
    return this.#pages("deposits", { from_created_at: since.toISOString() }, depositsSchema);
  }

  async *#pages<T>(
    path: string,
    filters: Record<string, string>,
    schema: z.ZodType<{ has_more: boolean; items: T[] }>,
  ): AsyncIterable<T> {
    for (let page = 0; ; page += 1) {
      const query = new URLSearchParams({ ...filters, page_num: `${page}`, page_size: `${pageSize}` });
      const { has_more, items } = await this.#get(path, query, schema);
      yield* items;
      if (!has_more) return;
      if (items.length === 0)
        throw new KeeperError("Source", `Airwallex ${path} promises more and gives nothing`);
    }
  }

  async #get<T>(path: string, query: URLSearchParams, schema: z.ZodType<T>): Promise<T> {
    const url = new URL(`/api/v1/${path}`, this.#endpoint);
    url.search = query.toString();
    const what = `Airwallex ${path}`;
    const { body } = await callApi(
      {
        what,
        method: "GET",
        url,
        headers: async () => ({ authorization: `Bearer ${await this.#signedIn()}` }),
        expected: 200,
        renew: () => {
          this.#token = undefined;
        },
      },
      this.#clock,
    );
    return parseAnswer(schema, body, what);
  }

  async #signedIn(): Promise<string> {
    if (this.#token !== undefined && this.#clock.now() < this.#token.until) return this.#token.text;
    const what = "Airwallex login";
    const { body } = await callApi(
      {
        what,
        method: "POST",
        url: new URL("/api/v1/authentication/login", this.#endpoint),
        headers: async () => ({ "x-client-id": this.#secrets.clientId, "x-api-key": this.#secrets.apiKey }),
        expected: 201,
      },
      this.#clock,
    );
    const { token, expires_at } = parseAnswer(tokenSchema, body, what);
    this.#token = { text: token, until: airwallexTime(expires_at) - margin };
    return token;
  }
}
