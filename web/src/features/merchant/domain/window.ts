/** One withdrawal (those of the same second count as one). Amounts in the asset's smallest unit, times Unix seconds. */
export interface Withdrawal {
  at: number;
  amount: bigint;
  /** All withdrawals up to and with this one. */
  cumulative: bigint;
}

/** Amounts from the account's cumulative history; `before` is the total ahead of the first entry. */
export function withdrawalsOf(
  history: readonly { at: number; cumulative: bigint }[],
  before: bigint,
): Withdrawal[] {
  return history.map(({ at, cumulative }, index) => ({
    at,
    cumulative,
    amount: cumulative - (history[index - 1]?.cumulative ?? before),
  }));
}

/** The withdrawals that count now: the window is (now − window, now], as in the contract. */
export const inWindow = (withdrawals: readonly Withdrawal[], window: number, now: number): Withdrawal[] =>
  withdrawals.filter(({ at }) => at > now - window && at <= now);

export const usedIn = (withdrawals: readonly Withdrawal[], window: number, now: number): bigint =>
  inWindow(withdrawals, window, now).reduce((sum, { amount }) => sum + amount, 0n);

const above = (a: bigint, b: bigint) => (a > b ? a - b : 0n);

interface Release {
  at: number;
  /** How much more can be taken from then on. */
  more: bigint;
  /** What is left of the limit from then on, if nothing is taken meanwhile. */
  left: bigint;
}

/**
 * When withdrawals fall out of the window and give room. One that leaves while more than the limit is used, after the
 * limit was lowered, gives none.
 */
export function releases(
  withdrawals: readonly Withdrawal[],
  limit: bigint,
  window: number,
  now: number,
): Release[] {
  const counted = inWindow(withdrawals, window, now);
  let used = usedIn(withdrawals, window, now);
  const found: Release[] = [];
  for (const { at, amount } of counted) {
    const before = above(limit, used);
    used -= amount;
    const left = above(limit, used);
    if (left > before) found.push({ at: at + window, more: left - before, left });
  }
  return found;
}

/** The first moment from `now` at which `amount` fits, or undefined for never: as IMerchantAccount.availableAt. */
export function fitsAt(
  withdrawals: readonly Withdrawal[],
  amount: bigint,
  limit: bigint,
  window: number,
  now: number,
): number | undefined {
  if (amount > limit) return undefined;
  const mustLeave = above((withdrawals.at(-1)?.cumulative ?? 0n) + amount, limit);
  const last = withdrawals.find(({ cumulative }) => cumulative >= mustLeave);
  // What was taken ahead of the entries given has left every window long ago.
  const [first] = withdrawals;
  if (!first || !last || first.cumulative - first.amount >= mustLeave) return now;
  return Math.max(now, last.at + window);
}
