/** Ranges of at most `size` blocks that cover [from, to], newest first. */
export function blockRanges(
  from: bigint,
  to: bigint,
  size: bigint,
): { fromBlock: bigint; toBlock: bigint }[] {
  const ranges = [];
  for (let end = to; end >= from; end -= size) {
    const start = end - size + 1n > from ? end - size + 1n : from;
    ranges.push({ fromBlock: start, toBlock: end });
  }
  return ranges;
}

const chunk = 10_000n;
const maxChunks = 300;

export interface BlockRange {
  fromBlock: bigint;
  toBlock: bigint | "latest";
}

/** The latest block, found only where one request does not do. */
export const latest = (client: { getBlock: () => Promise<{ number: bigint }> }) => ({
  tag: "latest" as const,
  number: async () => (await client.getBlock()).number,
});

/**
 * Reads logs over [from, to] from an RPC alone: the whole range at once where the RPC allows it, else in chunks,
 * newest first and bounded. `complete` is false where older blocks were left out; only an indexer has those.
 */
export async function readLogs<Log>(
  from: bigint,
  to: bigint | ReturnType<typeof latest>,
  read: (range: BlockRange) => Promise<Log[]>,
): Promise<{ logs: Log[]; complete: boolean }> {
  const toBlock = typeof to === "bigint" ? to : to.tag;
  let end: bigint;
  try {
    return { logs: await read({ fromBlock: from, toBlock }), complete: true };
  } catch (error) {
    end = typeof to === "bigint" ? to : await to.number();
    if (end - from < chunk) throw error;
  }
  const ranges = blockRanges(from, end, chunk);
  const parts: Log[][] = [];
  const bounded = ranges.slice(0, maxChunks);
  for (let index = 0; index < bounded.length; index += 25)
    parts.push(...(await Promise.all(bounded.slice(index, index + 25).map(read))));
  return { logs: parts.reverse().flat(), complete: bounded.length === ranges.length };
}

/** Block number → Unix seconds of the given logs. Most nodes return a log's time with it; the others' blocks are read at once. */
export async function readLogTimes(
  client: {
    getBlock: (parameters: { blockNumber: bigint }) => Promise<{ timestamp: bigint }>;
  },
  logs: readonly { blockNumber: bigint; blockTimestamp?: bigint | null | undefined }[],
): Promise<Map<bigint, number>> {
  const times = new Map<bigint, number>();
  for (const { blockNumber, blockTimestamp } of logs)
    if (blockTimestamp) times.set(blockNumber, Number(blockTimestamp));
  const missing = new Set(logs.map(({ blockNumber }) => blockNumber).filter((block) => !times.has(block)));
  await Promise.all(
    [...missing].map(async (blockNumber) => {
      const { timestamp } = await client.getBlock({ blockNumber });
      times.set(blockNumber, Number(timestamp));
    }),
  );
  return times;
}
