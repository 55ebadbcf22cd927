import fc from "fast-check";
import { zeroAddress } from "viem";
import { expect, test } from "vitest";
import { addressOf } from "../../testing/config.ts";

import { type Candidate, decide, gasPerHolder, type PayoutTerms, resumeAt } from "./decide.ts";

const terms: PayoutTerms = {
  min: 1_000_000n,
  maxGas: 12_000_000n,
  gasPrice: 10n ** 9n,
  nativePrice: undefined,
  maxGasShareBps: 500n,
};
const holder = (number: number, claimable: bigint, changes: Partial<Candidate> = {}): Candidate => ({
  account: addressOf(number),
  claimable,
  payee: zeroAddress,
  code: undefined,
  ...changes,
});

test("largest first, nothing under the minimum", () => {
  const plan = decide([holder(1, 2_000_000n), holder(2, 999_999n), holder(3, 5_000_000n)], terms);
  expect(plan.batches).toEqual([[addressOf(3), addressOf(1)]]);
  expect(plan).toMatchObject({ amount: 7_000_000n, notWorthGas: 1, threshold: 1_000_000n });
});

test("nothing whose gas costs more than its share of the payout", () => {
  // 58,000 gas at 1 gwei and 3,000.000000 a coin cost 0.174; 5 % of 3.48 is that.
  const plan = decide([holder(1, 3_479_999n), holder(2, 3_480_000n)], {
    ...terms,
    nativePrice: 3_000_000_000n,
  });
  expect(plan.batches).toEqual([[addressOf(2)]]);
});

test("contracts without payee are left out; delegated accounts and contracts with payee are paid", () => {
  const plan = decide(
    [
      holder(1, 10n ** 7n, { code: "0x6080" }),
      holder(2, 10n ** 7n, { code: "0x6080", payee: addressOf(9) }),
      holder(3, 10n ** 7n, { code: "0xEF01000000000000000000000000000000000000000001" }),
    ],
    terms,
  );
  expect(plan.contractsWithoutPayee).toEqual([addressOf(1)]);
  expect(plan.batches).toEqual([[addressOf(2), addressOf(3)]]);
});

test("everybody worth it is in exactly one batch, and no batch exceeds its gas", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 700 }),
      fc.bigInt({ min: 0n, max: 16_000_000n }),
      (count, maxGas) => {
        const holders = Array.from({ length: count }, (_, index) =>
          holder(index + 1, terms.min + BigInt(index)),
        );
        const { batches } = decide(holders, { ...terms, maxGas });
        expect(new Set(batches.flat()).size).toBe(count);
        expect(batches.flat()).toHaveLength(count);
        for (const batch of batches) {
          expect(batch.length === 1 || BigInt(batch.length) * gasPerHolder <= maxGas).toBe(true);
          expect(batch.length).toBeLessThanOrEqual(200);
        }
      },
    ),
  );
});

test.each([
  ["far below the head, the search continues where it stopped", 500n, 1_000n, 500n],
  ["near the head, the last 64 blocks are looked at again", 1_001n, 1_000n, 936n],
  ["on a young chain, all of it is looked at again", 11n, 10n, 0n],
])("%s", (_, next, latest, expected) => {
  expect(resumeAt(next, latest)).toBe(expected);
});
