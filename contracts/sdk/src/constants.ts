/** Chain times and lengths of time, in seconds. */
export const HOUR = 3_600n;
export const DAY = 86_400n;
/** What IMerchantPolicy calls a month: 30 days. */
export const MONTH = 2_592_000n;
/** What every contract calls a year: 365 days. */
export const YEAR = 31_536_000n;

/** The same lengths, in seconds, where a clock or a date is counted in numbers. */
export const seconds = { hour: 3_600, day: 86_400, month: 2_592_000, year: 31_536_000 } as const;

/** Basis points in a whole: 1 bps is a hundredth of a percent. */
export const BPS = 10_000n;

/** Decimals of every royalty token, and the smallest units of a whole one. */
export const TOKEN_DECIMALS = 18;
export const TOKEN = 1_000_000_000_000_000_000n;

/** Scaled units in one accounting unit of the royalty stream (RoyaltyStream.SCALE): 2^SCALE_BITS. */
export const SCALE_BITS = 100n;
export const SCALE = 1_267_650_600_228_229_401_496_703_205_376n;
