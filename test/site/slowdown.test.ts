import { expect, it } from "vitest";
import { slowdownFor } from "./slowdown.ts";

it.each([
  [150, 1],
  [475, 1.5],
  [800, 2],
  [1_050, 2.5],
  [1_300, 3],
  [1_416.5, 3.5],
  [1_533, 4],
  [2_000, 4],
])("slows a machine of index %d down by %d, as Lighthouse's guide says", (index, slowdown) => {
  expect(slowdownFor(index)).toBe(slowdown);
});

it("does not judge pages on a machine that is slower than the phone", () => {
  for (const index of [149, 0, Number.NaN]) expect(() => slowdownFor(index)).toThrow("slower");
});
