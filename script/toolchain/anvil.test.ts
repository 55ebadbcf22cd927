import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTestClient, http } from "viem";
import { anvil } from "viem/chains";
import { afterEach, expect, test, vi } from "vitest";
import { startAnvil } from "./anvil.ts";

const place = mkdtempSync(join(tmpdir(), "takings-anvil-test-"));

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(place, { recursive: true, force: true });
});

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

test("a stopped chain leaves nothing of its old blocks behind, in the user's home or elsewhere", async () => {
  vi.stubEnv("TMPDIR", place);
  vi.stubEnv("HOME", place);
  const chain = await startAnvil();
  const client = createTestClient({ chain: anvil, mode: "anvil", transport: http(chain.rpcUrl) });
  // Only what no longer fits into memory is written.
  await vi.waitFor(
    async () => {
      await client.mine({ blocks: 200 });
      expect(filesIn(place).length).toBeGreaterThan(0);
    },
    { timeout: 60_000, interval: 10 },
  );
  await chain.stop();
  expect(readdirSync(place)).toEqual([]);
}, 90_000);
