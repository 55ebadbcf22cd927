import { expect, it } from "vitest";
import { isSilence } from "../../lib/chain/index.ts";
import { silentChain, silentClient } from "../../lib/chain/testing.ts";
import { readRoles } from "./read.ts";

const token = `0x${"1".repeat(40)}`;

it("does not take a silent RPC for a token without a store", async () => {
  await expect(readRoles(silentClient(), silentChain, token)).rejects.toSatisfy(isSilence);
});

it("knows an address that is none without asking", async () => {
  expect(await readRoles(silentClient(), silentChain, "0x12")).toBeNull();
});
