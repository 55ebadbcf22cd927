import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { revenueRouterAbi, royaltyTokenAbi, storeMetricsAbi } from "@takings/sdk/abi";
import { erc20Abi } from "viem";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Anvil, startAnvil } from "../../../toolchain/anvil.ts";
import { type Clients, createClients } from "../chain/client.ts";
import { accountSigner } from "../chain/signer.ts";
import { Journal } from "../journal/journal.ts";
import { toJson } from "../json.ts";
import { hashText } from "../settlement/build.ts";
import { newFolder, put, putBank, putReport, settlementIdOf } from "../testing/files.ts";
import { end, everyClass, row, start } from "../testing/report.ts";
import { contractsAreBuilt, deployStore, keeperKey, people } from "../testing/store.ts";
import { attest } from "./attest/job.ts";
import { ingest } from "./ingest/job.ts";
import { signMetrics, submitMetrics } from "./metrics/job.ts";
import { payout } from "./payout/job.ts";
import { settleAll } from "./settle/job.ts";
import { status } from "./status/job.ts";

const paid = 9_749n;
const commerceSigner = accountSigner(people.commerce);
const bankSigner = accountSigner(people.bank);

describe.skipIf(!contractsAreBuilt)("a keeper on a chain", () => {
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
  });

  afterAll(async () => {
    journal?.close();
    await anvil?.stop();
  });

  const options = () => ({ config: world.config, store: world.store, journal });
  const settle = (extra: object = {}) => settleAll({ config: world.config, clients, journal, ...extra });
  const isSettled = (index: number) =>
    world.reader.readContract({
      address: world.store.router,
      abi: revenueRouterAbi,
      functionName: "settled",
      args: [hashText(settlementIdOf(index))],
    });
  const attestBoth = async (reports: string[], banks: string[]) => {
    const commerce = await attest({ ...options(), role: "commerce", paths: reports, signer: commerceSigner });
    const bank = await attest({ ...options(), role: "bank", paths: banks, signer: bankSigner });
    return { commerce, bank };
  };

  test("settles what both attestors signed, and two runs at once settle it once", async () => {
    const report = putReport(folder, 0);
    const bank = putBank(folder, [{ index: 0, amount: paid }]);
    expect(ingest({ paths: [report, bank], store: world.store, journal }).settlements[0]).toMatchObject({
      status: "accepted",
      depositState: "matched",
    });
    const { commerce, bank: banked } = await attestBoth([], []);
    expect([commerce.attested.length, banked.attested.length]).toEqual([1, 1]);

    const dry = await settle({ dryRun: true });
    expect(dry.stores[0]?.plan).toMatchObject([{ action: "submit" }]);
    expect(await isSettled(0)).toBe(false);

    const runs = await Promise.all([settle(), settle()]);
    const outcomes = runs.map(({ stores }) => stores[0]?.outcomes[0]?.outcome);
    expect(outcomes.toSorted()).toEqual(["alreadySettled", "settled"]);
    expect((await settle()).stores[0]?.outcomes).toMatchObject([{ outcome: "alreadySettled" }]);

    // 107.99 − 7.99 = 100.00 gross, 19.00 refunds, 97.49 deposited, each × 0.72.
    const totals = await world.reader.readContract({
      address: world.store.router,
      abi: revenueRouterAbi,
      functionName: "totals",
    });
    expect(totals).toMatchObject({
      received: 70_192_800n,
      royaltyDue: 5_832_000n,
      royaltyPaid: 5_832_000n,
      fees: 5_832n,
    });
  });

  test("leaves no allowance behind", async () => {
    const allowance = await world.reader.readContract({
      address: world.store.asset,
      abi: erc20Abi,
      functionName: "allowance",
      args: [people.keeper.address, world.store.router],
    });
    expect(allowance).toBe(0n);
  });

  test("stops a mismatch, says by how much and which lines, and holds back what follows", async () => {
    const reports = [putReport(folder, 1), putReport(folder, 2)];
    const short = putBank(folder, [
      { index: 1, amount: paid - 1_525n },
      { index: 2, amount: paid },
    ]);
    await attestBoth(reports, [short]);
    const [first, second, third] = (await settle()).stores[0]!.outcomes;
    expect(first).toMatchObject({ outcome: "alreadySettled" });
    expect(second).toMatchObject({ outcome: "stopped", code: "DepositMismatch" });
    const reason = second !== undefined && "reason" in second ? second.reason : "";
    expect(reason).toContain("differs from the net payout by -10980000");
    expect(reason).toContain("bank.csv line 2: 82.24 CAD");
    expect(reason).toContain("WAREHOUSE_DAMAGE 15.25");
    expect(third).toMatchObject({ outcome: "waiting", reason: `behind ${settlementIdOf(1)}` });
    expect([await isSettled(1), await isSettled(2)]).toEqual([false, false]);
  });

  test("continues in order once the bank has corrected its statement", async () => {
    const right = putBank(folder, [{ index: 1, amount: paid }], "corrected.csv");
    const fresh = new Journal(":memory:");
    await attest({ ...options(), journal: fresh, role: "bank", paths: [right], signer: bankSigner });
    fresh.close();
    expect((await settle()).stores[0]?.outcomes.map(({ outcome }) => outcome)).toEqual([
      "alreadySettled",
      "settled",
      "settled",
    ]);
  });

  test("settles a negative report that the bank confirms brought nothing", async () => {
    const rows = [
      row("Order", "ItemPrice", "Principal", 1_000n),
      row("ServiceFee", "other-transaction", "Storage Fee", -5_000n),
    ];
    await attestBoth([putReport(folder, 3, rows)], []);
    expect((await settle()).stores[0]?.outcomes.at(-1)).toMatchObject({
      outcome: "waiting",
      reason: "no bank statement yet",
    });
    await attest({ ...options(), role: "bank", signer: bankSigner, noDeposit: [settlementIdOf(3)] });
    expect((await settle()).stores[0]?.outcomes.at(-1)).toMatchObject({ outcome: "settled" });
  });

  test("sends nothing for an altered statement, another signer, or a gap in the periods", async () => {
    const bank = putBank(
      folder,
      [4, 5].map((index) => ({ index, amount: paid })),
      "later.csv",
    );
    const { commerce } = await attestBoth([putReport(folder, 4)], [bank]);
    const statement = commerce.attested.find(({ settlementId }) => settlementId === settlementIdOf(4))!;
    const honest = readFileSync(statement.file, "utf8");
    const last = async () =>
      (await settle()).stores[0]?.outcomes.find(({ settlementId }) => settlementId === settlementIdOf(4));

    writeFileSync(
      statement.file,
      honest.replace(/"gross": "\d+"/, '"gross": "1"').replace(/"deductions": "-?\d+"/, (text) => text),
    );
    expect((await settle()).refused[0]?.error).toMatchObject({ code: "StatementInvalid" });

    writeFileSync(
      statement.file,
      honest.replace(/"periodEnd": "(\d+)"/, (_, time) => `"periodEnd": "${BigInt(time) - 1n}"`),
    );
    expect(await last()).toMatchObject({ outcome: "stopped", code: "StatementInvalid" });

    const forged = await attest({ ...options(), role: "commerce", signer: bankSigner });
    expect(await last()).toMatchObject({ outcome: "stopped", code: "StatementInvalid" });
    expect(forged.attested.length).toBeGreaterThan(0);

    await attest({ ...options(), role: "commerce", signer: commerceSigner });
    writeFileSync(statement.file, "{}");
    await attest({ ...options(), role: "commerce", paths: [putReport(folder, 5)], signer: commerceSigner });
    const gap = await settle();
    expect(gap.refused).toHaveLength(1);
    expect(gap.stores[0]?.outcomes.at(-1)).toMatchObject({ outcome: "stopped" });
    expect(await isSettled(5)).toBe(false);

    writeFileSync(statement.file, honest);
    expect((await settle()).stores[0]?.outcomes.slice(-2)).toMatchObject([
      { outcome: "settled" },
      { outcome: "settled" },
    ]);
  });

  test("never attests a report with unknown kinds", async () => {
    const rows = [...everyClass, row("Order", "ItemMystery", "Surprise", 100n)];
    const result = await attest({
      ...options(),
      role: "commerce",
      paths: [putReport(folder, 6, rows)],
      signer: commerceSigner,
    });
    expect(result.attested).toEqual([]);
    expect(result.refused[0]?.error).toMatchObject({ code: "Quarantined", place: { line: 19 } });
  });

  test("reports a period's metrics once", async () => {
    const inventory = put(
      folder,
      "inventory.csv",
      "date,currency,value_at_cost,cost_of_goods_sold\n2025-08-28,CAD,3000.00,700.00\n",
    );
    const period = { start, end: end + 1 };
    const common = { ...options(), period, paths: [] };
    const commerce = await signMetrics({ ...common, role: "commerce", inventory, signer: commerceSigner });
    await signMetrics({ ...common, role: "bank", signer: bankSigner });
    expect(commerce.stated?.values).toMatchObject({
      sales: 72_000_000n,
      refunds: 13_680_000n,
      inventoryValue: 2_160_000_000n,
      daysInventory: 61,
    });
    const submit = () => submitMetrics({ config: world.config, clients });
    expect((await submit()).stores[0]?.outcomes).toMatchObject([{ outcome: "reported" }]);
    expect((await submit()).stores[0]?.outcomes).toMatchObject([{ outcome: "alreadyReported" }]);
    const latest = await world.reader.readContract({
      address: world.store.metrics,
      abi: storeMetricsAbi,
      functionName: "latest",
    });
    expect(latest).toMatchObject({ sales: 72_000_000n, daysInventory: 61, deposits: 0n });
  });

  test("pays holders out once, whoever is worth it", async () => {
    await world.time.increaseTime({ seconds: 2 * 86_400 });
    await world.time.mine({ blocks: 1 });
    const balance = () =>
      world.reader.readContract({
        address: world.store.asset,
        abi: erc20Abi,
        functionName: "balanceOf",
        args: [people.holders[0]!.address],
      });
    const pay = (extra: object = {}) => payout({ config: world.config, clients, journal, ...extra });

    expect((await pay({ min: "1000" }))[0]?.plan).toMatchObject({ batches: [], notWorthGas: 0 });
    expect((await pay({ dryRun: true }))[0]).toMatchObject({
      holders: 3,
      plan: { batches: [expect.anything()] },
      outcomes: [],
    });
    expect(await balance()).toBe(0n);

    const [first, second] = await Promise.all([pay({ maxGas: 110_000n }), pay({ maxGas: 110_000n })]);
    const sum = [first, second]
      .flatMap((run) => run[0]!.outcomes)
      .reduce((total, item) => total + ("amount" in item ? item.amount : 0n), 0n);
    const received = await world.reader.readContract({
      address: world.store.token,
      abi: royaltyTokenAbi,
      functionName: "totalReceived",
    });
    expect(received - sum).toBeLessThanOrEqual(3n);
    expect(await balance()).toBe(sum / 3n);
    expect((await pay())[0]?.outcomes).toEqual([]);
  });

  test("shows a store's state and what is late", async () => {
    const found = await status({ config: world.config, reader: clients.reader });
    const [state] = found.stores;
    expect(found.alerts.filter(({ store }) => store === "Maple")).toEqual(state!.alerts);
    expect(state).toMatchObject({ store: "Maple", arrears: 0n });
    expect(state!.pendingPayouts).toBeLessThanOrEqual(3n);
    expect(state!.alerts.map(({ alert }) => alert)).toEqual(["SettlementLate", "MetricsStale"]);
    expect(JSON.parse(toJson(state)).store).toBe("Maple");
    expect(join(folder, "statements")).toBe(world.config.statements);
  });

  test("does the same from the command line", () => {
    const takings = (...args: string[]) => {
      const env = { PATH: process.env.PATH, TAKINGS_KEEPER_KEY: keeperKey };
      const cli = fileURLToPath(new URL("../cli.ts", import.meta.url));
      const file = put(folder, "takings.json", toJson(world.config));
      return spawnSync(process.execPath, [cli, ...args, "--config", file], { encoding: "utf8", env });
    };
    expect(JSON.parse(takings("settle", "--json").stdout)).toMatchObject({
      ok: true,
      stores: [{ store: "Maple" }],
    });
    expect(JSON.parse(takings("payout", "--json", "--native-price", "3000").stdout)).toMatchObject({
      ok: true,
      exit: 0,
    });
    const late = takings("status", "--metrics");
    expect(late.status).toBe(4);
    expect(late.stdout).toContain('takings_store_arrears{store="Maple"} 0\n');
  });
});
