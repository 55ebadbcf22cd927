import { execFile } from "node:child_process";
import { join } from "node:path";
import { storeTimelockAbi } from "@takings/sdk/abi";
import type { Browser, Page } from "playwright-core";
import { parseEther } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "./support/browser.ts";
import { clientOf, people, storeOf } from "./support/chain.ts";
import { open } from "./support/visit.ts";
import { ownWorld } from "./support/world.ts";

const world = await ownWorld();
afterAll(() => world.stop());

const root = join(import.meta.dirname, "../..");
const siteUrl = world.url;
const client = clientOf(world.rpcUrl);

/** Runs the proof as a stranger would; the exit code and what it printed. */
function checkRoles(token: string): Promise<{ code: number; proof: Record<string, unknown> }> {
  const config = new URL("config.json", siteUrl).href;
  const args = ["script/deploy/roles.ts", "--store", token, "--config", config, "--json"];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root }, (error, stdout) =>
      resolve({ code: Number(error?.code ?? 0), proof: JSON.parse(stdout) }),
    );
  });
}

describe("npm run check -- roles", () => {
  it.each([0, 1, 2])("finds no power outside store %i's own contracts", async (index) => {
    const store = await storeOf(client, siteUrl, index);
    const { code, proof } = await checkRoles(store.token);
    expect(proof).toMatchObject({ foreignPowers: 0, sound: true });
    expect(code).toBe(0);
    const powers = proof.powers as { contract: string }[];
    expect(powers.filter(({ contract }) => contract === "timelock")).toEqual([
      { contract: "timelock", power: "DEFAULT_ADMIN_ROLE", holder: "timelock", foreign: false },
      { contract: "timelock", power: "PROPOSER_ROLE", holder: "governor", foreign: false },
      { contract: "timelock", power: "CANCELLER_ROLE", holder: "governor", foreign: false },
      { contract: "timelock", power: "EXECUTOR_ROLE", holder: "governor", foreign: false },
    ]);
    const outsiders = proof.outsiders as { id: string; powers: string[] }[];
    expect(outsiders.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["deployer", "factory", "issuer", "admin"]),
    );
    expect(outsiders.flatMap(({ powers }) => powers)).toEqual([]);
  });
});

describe("the page that proves it", () => {
  let browser: Browser;
  let page: Page;
  let problems: string[];
  let store: Awaited<ReturnType<typeof storeOf>>;
  const verdict = () => page.getByTestId("verdict").getAttribute("data-sound");

  beforeAll(async () => {
    browser = await launch();
    store = await storeOf(client, siteUrl, 0);
    ({ page, problems } = await open(browser, siteUrl, `/store/${store.token}`));
  });
  afterAll(() => browser?.close());

  it("is one click from the store and gives the verdict first", async () => {
    await page.getByRole("link", { name: "Prove who holds power" }).click();
    await page
      .getByRole("heading", { name: "Nobody outside this store's own contracts controls it" })
      .waitFor();
    expect(await verdict()).toBe("true");
    expect(await page.getByTestId("outsider-deployer").textContent()).toContain("holds nothing");
  });

  it("finds a role that was given to a stranger, and so does the script", async () => {
    const timelock = { address: store.timelock, abi: storeTimelockAbi } as const;
    const role = await client.readContract({ ...timelock, functionName: "EXECUTOR_ROLE" });
    const change = async (functionName: "grantRole" | "revokeRole") => {
      const hash = await client.writeContract({
        ...timelock,
        functionName,
        args: [role, people.largeHolder.address],
        account: store.timelock,
        chain: client.chain,
      });
      await client.waitForTransactionReceipt({ hash });
    };
    await client.impersonateAccount({ address: store.timelock });
    await client.setBalance({ address: store.timelock, value: parseEther("1") });
    await change("grantRole");
    try {
      expect(await checkRoles(store.token)).toMatchObject({ code: 1, proof: { foreignPowers: 1 } });
      await page.getByRole("button", { name: "Check again" }).click();
      await page.locator("[data-testid=verdict][data-sound=false]").waitFor();
      await page.getByText("Timelock: Executes what is queued").waitFor();
    } finally {
      await change("revokeRole");
      await client.setBalance({ address: store.timelock, value: 0n });
      await client.stopImpersonatingAccount({ address: store.timelock });
    }
    await page.getByRole("button", { name: "Check again" }).click();
    await page.locator("[data-testid=verdict][data-sound=true]").waitFor();
    expect(problems).toEqual([]);
  });
});
