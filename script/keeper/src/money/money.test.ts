import fc from "fast-check";
import { keccak256, stringToBytes, zeroHash } from "viem";
import { describe, expect, test } from "vitest";
import { refusal } from "../testing/refusal.ts";
import { signedRate, toAsset } from "./convert.ts";
import { formatMinor, minorDigits, parseMinor } from "./minor.ts";

const amount = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const digits = fc.constantFrom(0, 2);
const decimals = fc.constantFrom(6, 18);
const rate = fc.record({
  numerator: fc.bigInt({ min: 1n, max: 10n ** 9n }),
  denominator: fc.bigInt({ min: 1n, max: 10n ** 9n }),
  source: fc.constant("test"),
});

describe("minor units", () => {
  test("survive being written and read", () => {
    fc.assert(
      fc.property(
        amount,
        digits,
        (value, places) => parseMinor(formatMinor(value, places), places) === value,
      ),
    );
  });

  test("are refused where they are not canonical or too fine", () => {
    for (const text of ["", "1.", ".5", "1,5", "+1", "1e3", " 1", "0x1", "1.234"]) {
      expect(refusal(() => parseMinor(text, 2)).code).toBe("BadAmount");
    }
    expect(refusal(() => minorDigits("XXX")).code).toBe("UnknownCurrency");
  });
});

describe("conversion into the stablecoin", () => {
  test("is exact where nothing is converted", () => {
    expect(toAsset(9_749n, { minorDigits: 2, assetDecimals: 6 }, "up")).toBe(97_490_000n);
    expect(toAsset(-9_749n, { minorDigits: 2, assetDecimals: 18 }, "down")).toBe(
      -97_490_000_000_000_000_000n,
    );
  });

  test("rounds down to at most, up to at least, and the two differ by one unit at most", () => {
    fc.assert(
      fc.property(amount, digits, decimals, rate, (value, minor, assetDecimals, given) => {
        const conversion = { minorDigits: minor, assetDecimals, rate: given };
        const [down, up] = [toAsset(value, conversion, "down"), toAsset(value, conversion, "up")];
        const exact = value * 10n ** BigInt(assetDecimals) * given.numerator;
        const unit = 10n ** BigInt(minor) * given.denominator;
        expect(down * unit <= exact && exact <= up * unit).toBe(true);
        expect(up - down).toBe(exact % unit === 0n ? 0n : 1n);
      }),
    );
  });

  test("gives both sides the same deposit when their cents agree", () => {
    fc.assert(
      fc.property(amount, decimals, rate, (value, assetDecimals, given) => {
        const conversion = { minorDigits: 2, assetDecimals, rate: given };
        const again = parseMinor(formatMinor(value, 2), 2);
        expect(toAsset(again, conversion, "down")).toBe(toAsset(value, conversion, "down"));
      }),
    );
  });

  test("is stated with the hash of where the rate comes from", () => {
    expect(signedRate(undefined)).toEqual({ rateNumerator: 1n, rateDenominator: 1n, rateSource: zeroHash });
    expect(signedRate({ numerator: 72n, denominator: 100n, source: "ECB" }).rateSource).toBe(
      keccak256(stringToBytes("ECB")),
    );
  });
});
