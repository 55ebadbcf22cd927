import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, inject, it } from "vitest";
import { clientOf, storeOf } from "./support/chain.ts";

const root = join(import.meta.dirname, "../..");
const run = promisify(execFile);

/** The role proof that a stranger would run, against every demo store. */
describe("check:roles", () => {
  const siteUrl = inject("siteUrl");
  const client = clientOf(inject("rpcUrl"));

  it.each([0, 1, 2])("finds no power outside store %i's own contracts", async (index) => {
    const store = await storeOf(client, siteUrl, index);
    const config = new URL("config.json", siteUrl).href;
    const args = ["script/check/roles.ts", "--store", store.token, "--config", config, "--json"];
    const { stdout } = await run(process.execPath, args, { cwd: root });
    const { powers, foreignPowers } = JSON.parse(stdout);
    expect(foreignPowers).toBe(0);
    expect(powers.filter((power: { contract: string }) => power.contract === "timelock")).toEqual([
      { contract: "timelock", power: "DEFAULT_ADMIN_ROLE", holder: "timelock", foreign: false },
      { contract: "timelock", power: "PROPOSER_ROLE", holder: "governor", foreign: false },
      { contract: "timelock", power: "CANCELLER_ROLE", holder: "governor", foreign: false },
      { contract: "timelock", power: "EXECUTOR_ROLE", holder: "governor", foreign: false },
    ]);
  });
});
