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

/**
 * Reads logs over [from, to] from an RPC alone: the whole range at once where the RPC allows it, else in chunks,
 * newest first and bounded. `complete` is false where older blocks were left out; only an indexer has those.
 */
export async function readLogs<Log>(
  from: bigint,
  to: bigint,
  read: (range: { fromBlock: bigint; toBlock: bigint }) => Promise<Log[]>,
): Promise<{ logs: Log[]; complete: boolean }> {
  try {
    return { logs: await read({ fromBlock: from, toBlock: to }), complete: true };
  } catch (error) {
    if (to - from < chunk) throw error;
  }
  const ranges = blockRanges(from, to, chunk);
  const parts: Log[][] = [];
  const bounded = ranges.slice(0, maxChunks);
  for (let index = 0; index < bounded.length; index += 25)
    parts.push(...(await Promise.all(bounded.slice(index, index + 25).map(read))));
  return { logs: parts.reverse().flat(), complete: bounded.length === ranges.length };
}

/** Block number → Unix seconds of the given logs. Most nodes tell a log's time with it; the others' blocks are read at once. */
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
