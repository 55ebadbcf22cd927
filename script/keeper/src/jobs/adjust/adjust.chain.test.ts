import { readFileSync, writeFileSync } from "node:fs";
import { revenueRouterAbi } from "@takings/sdk/abi";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Anvil, startAnvil } from "../../../../toolchain/anvil.ts";
import { type Clients, createClients } from "../../chain/client.ts";
import { accountSigner } from "../../chain/signer.ts";
import { Journal } from "../../journal/journal.ts";
import { newFolder, putBank, putReport, settlementIdOf } from "../../testing/files.ts";
import { contractsAreBuilt, deployStore, people } from "../../testing/store.ts";
import { attest } from "../attest/job.ts";
import { ingest } from "../ingest/job.ts";
import { settleAll } from "../settle/job.ts";
import { status } from "../status/job.ts";
import { type SignAdjustmentsOptions, signAdjustments, submitAdjustments } from "./job.ts";

const paid = 9_749n;
const first = settlementIdOf(0);

describe.skipIf(!contractsAreBuilt)("adjusting after a reversed deposit", () => {
  let anvil: Anvil;
  let world: Awaited<ReturnType<typeof deployStore>>;
  let clients: Clients;
  let journal: Journal;
  const folder = newFolder();

  beforeAll(async () => {
    anvil = await startAnvil();
    world = await deployStore(anvil.rpcUrl, folder);
    clients = createClients(world.config, people.keeper);
    journal = new Journal(world.config.journal);
    putReport(folder, 0);
    putBank(folder, [{ index: 0, amount: paid }]);
    ingest({ paths: [folder], store: world.store, journal });
  });

  afterAll(async () => {
    journal?.close();
    await anvil?.stop();
  });

  const sign = (role: "commerce" | "bank", extra: Partial<SignAdjustmentsOptions> = {}) =>
    signAdjustments({
      ...{ config: world.config, store: world.store, reader: clients.reader, role, journal },
      signer: accountSigner(people[role]),
      ...(role === "commerce" && { confirmed: [first] }),
      ...extra,
    });
  const submit = async (dryRun = false) => {
    const { stores, refused } = await submitAdjustments({ config: world.config, clients, dryRun });
    expect(refused).toEqual([]);
    return stores[0];
  };
  const view = (functionName: "carriedBase" | "arrears") =>
    world.reader.readContract({ address: world.store.router, abi: revenueRouterAbi, functionName });

  const alerted = async () =>
    (await status({ config: world.config, reader: clients.reader, journal })).alerts.filter(
      ({ alert }) => alert === "DepositReversed",
    );

  test("finds nothing to take back while the settlement is not settled", async () => {
    const late = newFolder();
    expect((await sign("bank")).plan).toEqual([]);
    for (const role of ["commerce", "bank"] as const) {
      const common = { config: world.config, store: world.store, role, journal };
      await attest({ ...common, signer: accountSigner(people[role]) });
    }
    ingest({
      paths: [putBank(late, [{ index: 0, amount: -paid }], "reversal.csv")],
      store: world.store,
      journal,
    });
    expect((await sign("bank")).plan).toMatchObject([{ settlementId: first, action: "none" }]);
    const settled = await settleAll({ config: world.config, clients, journal });
    expect(settled.stores[0]?.outcomes).toMatchObject([{ outcome: "settled" }]);
    expect(await alerted()).toMatchObject([{ store: "Maple", detail: expect.stringContaining(first) }]);
  });

  test("says what it would sign and signs nothing in a dry run", async () => {
    const dry = await sign("bank", { dryRun: true });
    // (100.00 − 19.00) × 0.72.
    expect(dry).toMatchObject({ plan: [{ action: "sign", baseReduction: 58_320_000n }], signed: [] });
    expect(await submit(true)).toBeUndefined();
  });

  test("waits for the other side, and stops where the two saw different sums", async () => {
    const [bank] = (await sign("bank")).signed;
    expect((await submit())?.outcomes).toMatchObject([
      { outcome: "waiting", reason: "no commerce statement yet" },
    ]);
    const [half] = (await sign("commerce", { confirmed: [`${first}=48.00`] })).signed;
    const stopped = (await submit())?.outcomes[0];
    expect(stopped).toMatchObject({ outcome: "stopped" });
    expect(JSON.stringify(stopped)).toContain("the two sides saw different reversals");
    expect(half?.file).not.toBe(bank?.file);
    expect(await view("carriedBase")).toBe(0n);
  });

  test("takes nobody's word but the attestors'", async () => {
    const [bank] = (await sign("bank")).signed;
    const own = readFileSync(bank!.file, "utf8");
    await sign("commerce");
    const { signed } = await sign("bank", { signer: accountSigner(people.keeper) });
    expect(signed[0]?.file).toBe(bank!.file);
    expect((await submit())?.outcomes).toMatchObject([{ outcome: "stopped" }]);
    writeFileSync(bank!.file, own);
  });

  test("lowers coming bases once, by what both signed, however often it is run", async () => {
    const both = await Promise.all([submit(), submit()]);
    const outcomes = both.map((store) => store?.outcomes[0]?.outcome);
    expect(outcomes).toContain("adjusted");
    expect(await view("carriedBase")).toBe(-58_320_000n);
    expect((await submit())?.outcomes).toMatchObject([{ outcome: "alreadyAdjusted" }]);
    expect((await sign("bank")).plan).toMatchObject([{ action: "done" }]);
    expect(await alerted()).toEqual([]);
    expect(await view("carriedBase")).toBe(-58_320_000n);
  });
});
