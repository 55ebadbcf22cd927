// How fast it is, and what it needs. `npm run bench` lists it.
import { type Entry, enter } from "./entry.ts";

const benchmarks: Record<string, Entry> = {
  keeper: {
    file: "test/bench/keeper/main.ts",
    shows: "rows per second, memory, payouts to 100,000 holders, a sweep of 15,000 stores",
  },
  indexer: {
    file: "test/bench/indexer/main.ts",
    shows:
      "events per second of a backfill, pages over a million rows, the directory's first rows in a browser",
  },
};

await enter("bench", benchmarks);
