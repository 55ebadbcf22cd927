import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          include: [
            "contracts/sdk/src/**/*.test.ts",
            "script/**/*.test.ts",
            "indexer/**/*.test.ts",
            "test/{campaigns,site}/**/*.test.ts",
          ],
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: "indexer",
          include: ["test/indexer/**/*.test.ts"],
          testTimeout: 240_000,
          hookTimeout: 600_000,
        },
      },
      "web",
      {
        test: {
          name: "browser",
          include: ["test/e2e/**/*.e2e.ts"],
          globalSetup: "test/e2e/support/setup.ts",
          setupFiles: "test/e2e/support/eachFile.ts",
          testTimeout: 120_000,
          hookTimeout: 600_000,
          // Each file has a chain, a site and an indexer of its own.
          maxWorkers: 2,
        },
      },
    ],
  },
});
