import { IndexerError } from "./errors.ts";

/** How far a chain has been read. */
export interface ChainStatus {
  chainId: number;
  name: string;
  block: number;
  /** Unix seconds of that block. */
  timestamp: number;
}

/** Asks a running indexer how far it is. Error: IndexerError. */
export async function readStatus(url: string): Promise<ChainStatus[]> {
  const answer = await fetch(`${url.replace(/\/$/, "")}/status`, {
    signal: AbortSignal.timeout(10_000),
  }).catch((error: Error) => {
    throw new IndexerError(
      `no indexer answers at ${url}: ${(error.cause as Error | undefined)?.message ?? error.message}`,
    );
  });
  if (!answer.ok) throw new IndexerError(`${url}/status answers ${answer.status}`);
  const status = (await answer.json()) as Record<
    string,
    { id: number; block: { number: number; timestamp: number } }
  >;
  return Object.entries(status).map(([name, { id, block }]) => ({
    chainId: id,
    name,
    block: block.number,
    timestamp: block.timestamp,
  }));
}
