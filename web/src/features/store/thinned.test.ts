import { describe, expect, it } from "vitest";
import { thinned } from "./thinned.ts";

describe("thinned", () => {
  it("keeps few items as they are, and the ends of many", () => {
    expect(thinned([1, 2, 3], 3)).toEqual([1, 2, 3]);
    const many = Array.from({ length: 1_001 }, (_, index) => index);
    const few = thinned(many, 11);
    expect(few).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1_000]);
  });
});
