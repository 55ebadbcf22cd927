/**
 * The deadline both attestors choose without talking to each other: the first second (UTC) of the month after next,
 * so a statement is good for 28 to 62 days and two sides that attest in one month agree.
 */
export function defaultDeadline(nowSeconds: number): bigint {
  const now = new Date(nowSeconds * 1000);
  return BigInt(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 2, 1) / 1000);
}
