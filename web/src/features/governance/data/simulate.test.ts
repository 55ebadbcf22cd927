import { type Hex, keccak256, size } from "viem";
import { describe, expect, it } from "vitest";
import { executionQueue } from "./simulate.ts";

describe("the governor's execution queue", () => {
  const calldata: Hex = "0x70b0f660";
  const [ends, entry] = executionQueue(calldata);
  it("sits in OpenZeppelin's namespaced storage", () => {
    expect(ends!.slot).toBe("0x7c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb02");
  });
  it("holds one call: begin 0 in the low half, end 1 in the high one", () => {
    expect(size(ends!.value)).toBe(32);
    expect(BigInt(ends!.value)).toBe(1n << 128n);
    expect(entry!.value).toBe(keccak256(calldata));
  });
});
