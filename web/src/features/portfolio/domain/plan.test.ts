import { describe, expect, it } from "vitest";
import { claimPlan } from "./plan.ts";

const position = (claimable: bigint, payee?: string) => ({ accrual: { claimable }, payee });

describe("claimPlan", () => {
  it("claims everything with one call for an account without code", () => {
    const plan = claimPlan([position(1n), position(0n), position(2n)], true);
    expect(plan.batches).toHaveLength(1);
    expect(plan.batches[0]!.positions).toHaveLength(2);
    expect(plan.alone).toEqual([]);
  });

  it("lets a contract claim for itself where it chose no payee", () => {
    const chosen = position(1n, "0x01");
    const open = position(1n);
    const plan = claimPlan([chosen, open], false);
    expect(plan.batches.map(({ positions }) => positions)).toEqual([[chosen]]);
    expect(plan.alone).toEqual([open]);
  });

  it("stays below the gas that one transaction may have", () => {
    const plan = claimPlan(
      Array.from({ length: 200 }, () => position(1n)),
      true,
    );
    expect(plan.batches.map(({ positions }) => positions.length)).toEqual([80, 80, 40]);
    for (const { gas } of plan.batches) expect(gas).toBeLessThan(16_777_216n);
  });
});
