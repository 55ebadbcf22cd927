/** Most tokens in one transaction: with the gas below it stays under EIP-7825's 16,777,216. */
const batchSize = 80;
const gasPerToken = 180_000n;
const gasAround = 100_000n;

interface Claimable {
  accrual: { claimable: bigint };
  payee: unknown;
}

interface ClaimPlan<P> {
  claimed: P[];
  /** One call of the claimer each. */
  batches: { positions: P[]; gas: bigint }[];
  /** Only the account itself may claim these: one call each. */
  alone: P[];
}

/**
 * How to claim everything: together what others may claim for the account (it is no contract, or chose a payee), the
 * rest one by one. The gas is named, not estimated: the claimer catches what fails inside, so an estimate could be
 * met by a gas with which claims are skipped.
 */
export function claimPlan<P extends Claimable>(positions: readonly P[], plain: boolean): ClaimPlan<P> {
  const claimed = positions.filter(({ accrual }) => accrual.claimable > 0n);
  const together = claimed.filter(({ payee }) => plain || payee !== undefined);
  const batches = [];
  for (let start = 0; start < together.length; start += batchSize) {
    const part = together.slice(start, start + batchSize);
    batches.push({ positions: part, gas: gasAround + gasPerToken * BigInt(part.length) });
  }
  return { claimed, batches, alone: claimed.filter((position) => !together.includes(position)) };
}
