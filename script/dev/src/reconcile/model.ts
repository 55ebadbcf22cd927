import { divideDown, divideUp, type RouterCarry, splitRevenue } from "@takings/sdk";
import { readReport } from "./reading.ts";

/** Stablecoin for one unit of the report's currency. */
export interface Rate {
  numerator: bigint;
  denominator: bigint;
}

/** What one report says, in the stablecoin's smallest unit. */
export interface Expected {
  gross: bigint;
  refunds: bigint;
  deposited: bigint;
}

/** Hundredths of the report's currency to the stablecoin's 6 decimals. */
const UNITS_PER_CENT = 10_000n;

/**
 * A report's money: sales up, refunds and payout down, as the holders are promised. Throws where the report leaves any doubt.
 * @param rate of a report that is not in dollars
 */
export function expectedOf(bytes: Uint8Array, rate: Rate = { numerator: 1n, denominator: 1n }): Expected {
  const reading = readReport(bytes, 2);
  if (reading === undefined) throw new Error("a report cannot be read beyond doubt");
  const { sums, total } = reading;
  const dollars = (cents: bigint, divide: typeof divideUp) =>
    divide(cents * UNITS_PER_CENT * rate.numerator, rate.denominator);
  const payout = dollars(total, divideDown);
  return {
    gross: dollars(sums.gross + sums.promotion, divideUp),
    refunds: dollars(sums.refunds, divideDown),
    deposited: payout > 0n ? payout : 0n,
  };
}

/** A store's books after all its settlements, in the stablecoin's smallest unit. */
export interface Books {
  settlements: bigint;
  gross: bigint;
  refunds: bigint;
  received: bigint;
  royaltyDue: bigint;
  /** Fee included. */
  royaltyPaid: bigint;
  arrears: bigint;
  fees: bigint;
  /** The merchant's share. */
  merchant: bigint;
}

/** The books that reports give, in their order. */
export function booksOf(expected: readonly Expected[], royaltyBps: bigint, feeBps: bigint): Books {
  let carry: RouterCarry = { carriedBase: 0n, arrears: 0n };
  const sum = {
    gross: 0n,
    refunds: 0n,
    received: 0n,
    royaltyDue: 0n,
    royaltyPaid: 0n,
    fees: 0n,
    merchant: 0n,
  };
  for (const { gross, refunds, deposited } of expected) {
    const split = splitRevenue(gross - refunds, deposited, carry, royaltyBps, feeBps);
    carry = split.carry;
    sum.gross += gross;
    sum.refunds += refunds;
    sum.received += deposited;
    sum.royaltyDue += split.royaltyDue;
    sum.royaltyPaid += split.royaltyPaid;
    sum.fees += split.fee;
    sum.merchant += split.merchant;
  }
  return { settlements: BigInt(expected.length), ...sum, arrears: carry.arrears };
}

const names: Record<keyof Books, string> = {
  settlements: "settlements",
  gross: "gross",
  refunds: "refunds",
  received: "received",
  royaltyDue: "royalty due",
  royaltyPaid: "royalty paid",
  arrears: "arrears",
  fees: "fee",
  merchant: "merchant's share",
};

/** Where two books differ: what, on the chain, expected. */
export const differences = (onChain: Books, expected: Books): [string, bigint, bigint][] =>
  (Object.keys(names) as (keyof Books)[])
    .filter((key) => onChain[key] !== expected[key])
    .map((key) => [names[key], onChain[key], expected[key]]);
