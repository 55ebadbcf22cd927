import { divideDown, divideUp } from "@takings/sdk";
import { type Hex, keccak256, stringToBytes, zeroHash } from "viem";

/** Stablecoin per unit of the sale's currency, with where and when it was read. */
export interface Rate {
  numerator: bigint;
  denominator: bigint;
  source: string;
}

export interface SignedRate {
  rateNumerator: bigint;
  rateDenominator: bigint;
  rateSource: Hex;
}

/** What a statement says of the rate: 1/1 and no source where nothing was converted. */
export function signedRate(rate: Rate | undefined): SignedRate {
  if (rate === undefined) return { rateNumerator: 1n, rateDenominator: 1n, rateSource: zeroHash };
  return {
    rateNumerator: rate.numerator,
    rateDenominator: rate.denominator,
    rateSource: keccak256(stringToBytes(rate.source)),
  };
}

/** Towards −∞ or towards +∞. */
export type Rounding = "down" | "up";

export interface Conversion {
  /** Decimal places of the report's currency. */
  minorDigits: number;
  /** Decimal places of the stablecoin. */
  assetDecimals: number;
  rate?: Rate;
}

/** An amount in minor units of the report's currency, in the stablecoin's smallest unit. */
export function toAsset(amount: bigint, conversion: Conversion, rounding: Rounding): bigint {
  const { minorDigits, assetDecimals, rate } = conversion;
  const numerator = amount * 10n ** BigInt(assetDecimals) * (rate?.numerator ?? 1n);
  const denominator = 10n ** BigInt(minorDigits) * (rate?.denominator ?? 1n);
  return rounding === "up" ? divideUp(numerator, denominator) : divideDown(numerator, denominator);
}
