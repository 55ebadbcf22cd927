import type { ChainConfig } from "../config/index.ts";
import { yieldToInput } from "../yieldToInput.ts";
import { type Page, Row, UnexpectedAnswer } from "./rows.ts";

/** The indexer did not answer, or not with what was asked for. What the chain alone provides is shown instead. */
export class IndexerFailure extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(`the indexer: ${reason}`, options);
    this.name = "IndexerFailure";
  }
}

/** Slower than this it might as well not be there. */
const patience = 6_000;

export type Variables = Record<string, unknown>;

/** Asks the chain's indexer one GraphQL question and reads the answer with `read`. */
export async function ask<T>(
  { indexer }: Pick<ChainConfig, "indexer">,
  query: string,
  variables: Variables,
  read: (answer: Row) => T,
): Promise<T> {
  if (!indexer) throw new IndexerFailure("none is configured");
  await yieldToInput();
  try {
    const response = await fetch(`${indexer}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) throw new IndexerFailure(`HTTP ${response.status}`);
    const answer = new Row(await response.json(), "answer");
    return read(answer.row("data"));
  } catch (error) {
    if (error instanceof IndexerFailure) throw error;
    const reason = error instanceof UnexpectedAnswer ? error.message : "no answer";
    throw new IndexerFailure(reason, { cause: error });
  }
}

/** As many rows as one question may ask for. */
export const mostRows = 1_000;

/** Every row of a list, page by page; `page` asks for the one after a cursor. */
export async function askAll<T>(page: (after: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  let after: string | undefined;
  do {
    const found = await page(after);
    items.push(...found.items);
    after = found.next;
  } while (after !== undefined);
  return items;
}

/** Ids as the indexer makes them: everything in it begins with the chain. */
export const storeIdOf = ({ chainId }: Pick<ChainConfig, "chainId">, token: string): string =>
  `${chainId}-${token.toLowerCase()}`;
