/** The UTC day of a moment (Unix seconds), as a date input wants it. */
export const dateText = (seconds: number | bigint): string =>
  new Date(Number(seconds) * 1000).toISOString().slice(0, 10);

/** The last second of a date input's day in UTC, Unix seconds; undefined where it is no day. */
export function endOfDay(text: string): bigint | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T23:59:59Z`) : Number.NaN;
  return Number.isNaN(time) ? undefined : BigInt(Math.floor(time / 1000));
}
