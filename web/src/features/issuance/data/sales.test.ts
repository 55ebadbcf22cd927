import { expect, it } from "vitest";
import { isSilence } from "../../../lib/chain/index.ts";
import { silentChain, silentClient } from "../../../lib/chain/testing.ts";
import { readApplication } from "./application.ts";
import { readSale } from "./sales.ts";

it.each([
  ["an application", readApplication],
  ["a sale", readSale],
])("does not take a silent RPC for %s that does not exist", async (_name, read) => {
  // The logs answer, so that only the contracts' silence decides.
  const client = { ...silentClient(), getContractEvents: async () => [] };
  await expect(read(client, silentChain, 1n)).rejects.toSatisfy(isSilence);
});
