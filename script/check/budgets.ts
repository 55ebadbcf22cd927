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
  // The first harvest after somebody else staked or left.
  "harvest.afterAStake": 92_000,
  stake: 80_000,
  unstake: 80_000,
  stageOneSlice: 320_000,
  tokenize: 6_500_000,
  "sale.buy": 100_000,
  "sale.claim": 160_000,
  "sale.refund": 75_000,
  // The whole store and its pool in one transaction, which has to fit a transaction's limit (EIP-7825).
  "sale.finalize": 16_777_216,
  "sale.open": 16_777_216,
};

/** Largest runtime code of a contract, bytes (EIP-170). */
export const maximumCodeBytes = 24_576;
