import { keccak256 } from "viem";
import { expect, it } from "vitest";
import { platformKey, platformName } from "./platform.ts";

it("a platform's name reads back as it was written; what is no text stays a key", () => {
  expect(platformKey("amazon")).toBe("0x616d617a6f6e0000000000000000000000000000000000000000000000000000");
  expect(platformName(platformKey("amazon"))).toBe("amazon");
  const hash = keccak256("0x");
  expect(platformName(hash)).toBe(hash);
});
