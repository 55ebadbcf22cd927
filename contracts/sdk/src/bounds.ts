// What votes and terms may not leave. The contracts' own numbers, for forms that are filled in before there is a contract to
// ask; `bounds.test.ts` compares each with the Solidity source. An issued store is asked where it has a view
// (RoyaltyToken.MIN_STREAM_DURATION, StoreTimelock.MIN_DELAY, MerchantPolicy.bounds, …).

import { BPS, DAY, HOUR, TOKEN, YEAR } from "./constants.ts";

/** SettingBounds. Delays, periods and terms in seconds; percents are of a supply. */
export const settingBounds = {
  votingDelay: { min: DAY, max: 14n * DAY },
  votingPeriod: { min: DAY, max: 30n * DAY },
  lateExtension: { min: HOUR, max: 7n * DAY },
  /** Of the voting supply. */
  quorumPercent: { min: 1n, max: 50n },
  /** Of the supply: the most that a proposal may need, and the highest floor of the quorum. */
  thresholdPercent: 5n,
  quorumFloorPercent: 50n,
  guardianTerm: YEAR,
  timelockDelay: { min: DAY, max: 30n * DAY },
} as const;

/** What a store's terms may say. Times in seconds, supply in smallest token units, shares in bps. */
export const termBounds = {
  supply: { min: 1_000n * TOKEN, max: 1_000n * 100_000n * TOKEN },
  streamDuration: { min: DAY, max: 30n * DAY },
  royaltyBps: { min: 1n, max: 5_000n },
  /** The difference between signed payout and deposit, of the deposit. */
  toleranceBps: { min: 0n, max: 50n },
  saleDuration: { min: DAY, max: 90n * DAY },
  /** What any breach leaves of the withdrawal limit at least. */
  breachFractionBps: { min: 1_000n, max: BPS },
  /** The shortest maximum age of figures that terms may allow. */
  maxAge: DAY,
  /** Yearly sales targets of a vault. */
  targets: 16,
  /** Bytes of UTF-8 in a store's name and in its symbol, each. */
  textBytes: 31n,
} as const;

/** Largest values of the contracts' number types that forms have fields of. */
export const largest = {
  uint16: 65_535n,
  uint32: 4_294_967_295n,
  uint64: 18_446_744_073_709_551_615n,
  int32: 2_147_483_647n,
} as const;
