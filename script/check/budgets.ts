/** Gas that each key of snapshots/Gas.json may cost at most: isolated transactions including 21,000. */
export const gasBudgets: Record<string, number> = {
  push: 62_000,
  settle: 190_000,
  "claim.repeat": 52_000,
  "claim.first": 72_000,
  "transfer.synced.overhead": 7_000,
  "transfer.stale.overhead": 16_000,
  "payout.perHolder.repeat": 20_000,
  harvest: 90_000,
  tokenize: 6_500_000,
};

/** Largest runtime code of a contract, bytes (EIP-170). */
export const maximumCodeBytes = 24_576;
