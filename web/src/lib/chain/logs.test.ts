import { describe, expect, it } from "vitest";
import { blockRanges, latest, readLogs, readLogTimes } from "./logs.ts";

describe("blockRanges", () => {
  it("covers every block once, newest first", () => {
    expect(blockRanges(1n, 25n, 10n)).toEqual([
      { fromBlock: 16n, toBlock: 25n },
      { fromBlock: 6n, toBlock: 15n },
      { fromBlock: 1n, toBlock: 5n },
    ]);
  });
});

describe("readLogs", () => {
  it("asks once where the RPC allows it", async () => {
    let calls = 0;
    const read = async () => [++calls];
    expect(await readLogs(0n, 1_000_000n, read)).toEqual({ logs: [1], complete: true });
  });

  it("falls back to chunks in order, and says when older blocks are left out", async () => {
    const read = async ({ fromBlock, toBlock }: { fromBlock: bigint; toBlock: bigint | "latest" }) => {
      if (toBlock === "latest" || toBlock - fromBlock >= 10_000n) throw new Error("range too large");
      return [toBlock];
    };
    expect(await readLogs(0n, 24_999n, read)).toEqual({ logs: [4_999n, 14_999n, 24_999n], complete: true });
    expect((await readLogs(0n, 5_000_000n, read)).complete).toBe(false);
    const client = { getBlock: async () => ({ number: 24_999n }) };
    expect((await readLogs(0n, latest(client), read)).logs).toEqual([4_999n, 14_999n, 24_999n]);
  });

  it("asks up to the latest block without asking for its number", async () => {
    const client = { getBlock: () => Promise.reject(new Error("not needed")) };
    expect(await readLogs(3n, latest(client), async (range) => [range])).toEqual({
      logs: [{ fromBlock: 3n, toBlock: "latest" }],
      complete: true,
    });
  });
});

describe("readLogTimes", () => {
  it("reads only the blocks whose time the node did not tell, each once", async () => {
    const asked: bigint[] = [];
    const client = {
      getBlock: async ({ blockNumber }: { blockNumber: bigint }) => {
        asked.push(blockNumber);
        return { timestamp: blockNumber * 10n };
      },
    };
    const logs = [
      { blockNumber: 1n, blockTimestamp: 11n },
      { blockNumber: 2n },
      { blockNumber: 2n, blockTimestamp: null },
    ];
    expect([...(await readLogTimes(client, logs))]).toEqual([
      [1n, 11],
      [2n, 20],
    ]);
    expect(asked).toEqual([2n]);
  });
});
