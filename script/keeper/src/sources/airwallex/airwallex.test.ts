import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fetchSources } from "../../jobs/ingest/fetch.ts";
import { ingest } from "../../jobs/ingest/job.ts";
import { Journal } from "../../journal/journal.ts";
import { testStore } from "../../testing/config.ts";
import { newFolder, putReport } from "../../testing/files.ts";
import { TestClock } from "../../testing/server.ts";
import { airwallexDescription } from "./local/model.ts";
import { type AirwallexServer, airwallexEnvironment, airwallexServer } from "./local/server.ts";

let clock: TestClock;
let server: AirwallexServer;
let inbox: string;

const store = () =>
  testStore({
    bank: {
      kind: "airwallex",
      endpoint: server.url,
      clientId: "TEST_CLIENT",
      apiKey: "TEST_KEY",
      since: "2025-08-01",
    },
  });
const run = () => fetchSources({ store: store(), inbox, environment: airwallexEnvironment, clock });
const askedFor = (part: string) => server.asked.filter((path) => path.includes(part)).length;
const deposit = (index: number, amount = "97.49") => ({
  id: `${index}`,
  amount,
  reference: `AMAZON PAYMENTS 9535304500${index}`,
});

beforeEach(async () => {
  clock = new TestClock();
  server = await airwallexServer(clock);
  inbox = newFolder();
  server.movements = [0, 1, 2].map((index) => deposit(index));
});
afterEach(async () => {
  await server.close();
  server.model.check();
});

describe("deposits through Airwallex", () => {
  test("are read over all pages and matched with their reports; other business is left out", async () => {
    server.movements.push(
      { id: "7", amount: "-5.00", type: "FEE" },
      { id: "8", amount: "-20", type: "PAYOUT", reference: "95353045001" },
      { ...deposit(3), status: "PENDING" },
      { ...deposit(4), currency: "USD" },
    );
    const { paths, refused } = await run();
    expect(refused).toEqual([]);
    const reports = [0, 1, 2, 3].map((index) => putReport(inbox, index));
    const result = ingest({ paths: [...reports, ...paths], store: store() });
    expect(result.refused).toEqual([]);
    expect(result.settlements.map(({ depositState }) => depositState)).toEqual([
      "matched",
      "matched",
      "matched",
      "missing",
    ]);
  });

  test("that the bank takes back later are reversed, and stay so", async () => {
    const journal = new Journal(":memory:");
    const report = putReport(inbox, 0);
    const look = async () => ingest({ paths: [report, ...(await run()).paths], store: store(), journal });
    expect((await look()).settlements[0]).toMatchObject({ depositState: "matched" });
    server.movements.push({ id: "9", amount: "-97.49", type: "DEPOSIT_REVERSAL", source: "0" });
    const after = await look();
    expect(after.settlements[0]).toMatchObject({ depositState: "reversed", difference: -9_749n });
    expect(after.reversals).toMatchObject([{ settlementId: "95353045000", amount: "-97.49" }]);
    expect(journal.deposits("Maple").map(({ settlementId }) => settlementId)).not.toContain("95353045000");
    journal.close();
  });

  test("keep every digit: no amount passes through a float", async () => {
    server.movements = [deposit(0, "90071992547409.93"), deposit(1, "0.10"), deposit(2, "12794.270")];
    const { paths } = await run();
    const text = readFileSync(join(paths[0]!, "airwallex-CAD.csv"), "utf8");
    expect(
      text
        .split("\n")
        .slice(1, 4)
        .map((line) => line.split(",")[2]),
    ).toEqual(["90071992547409.93", "0.10", "12794.27"]);
  });

  test.each(["1e3", "97.495", '"97.49"'])("with the amount %s are refused", async (amount) => {
    server.movements = [deposit(0, amount)];
    expect((await run()).refused[0]?.error.code).toBe("Source");
    // A number within quotes leaves the model, too.
    if (amount.startsWith('"')) server.model.violations.length = 0;
  });

  test("survive a token that expires after half an hour, a 401, a 429 and a 500", async () => {
    server.troubles = [
      { path: "/financial", status: 401 },
      { path: "/financial", status: 429, headers: { "retry-after": "3" } },
      { path: "/deposits", status: 500 },
    ];
    expect((await run()).refused).toEqual([]);
    expect(askedFor("/login")).toBe(2);
    expect(clock.slept).toBeGreaterThanOrEqual(3_000);
    clock.pass(1_800_000);
    expect((await run()).refused).toEqual([]);
  });

  test("are refused where the account has no balance in the store's currency, or the key is wrong", async () => {
    server.currencies = ["USD"];
    expect((await run()).refused[0]?.error.place).toMatchObject({ expected: "CAD", found: "USD" });
    const wrong = { ...airwallexEnvironment, TEST_KEY: "not-the-key" };
    const { refused } = await fetchSources({ store: store(), inbox, environment: wrong, clock });
    expect(refused[0]?.error.describe()).toMatch(/Airwallex login did not succeed/);
    expect(refused[0]?.error.describe()).not.toContain("not-the-key");
    await expect(fetchSources({ store: store(), inbox, environment: {}, clock })).rejects.toThrow(
      "TEST_CLIENT is not set",
    );
  });

  test("that are listed on two pages count once", async () => {
    server.movements.push(deposit(0));
    const { paths } = await run();
    expect(ingest({ paths, store: store() }).deposits).toHaveLength(3);
  });
});

describe("the model of Airwallex", () => {
  test("a request or an answer that leaves it fails the test", async () => {
    await fetch(`${server.url}/api/v1/transfers/create`, { method: "POST" });
    await fetch(`${server.url}/api/v1/deposits?page_size=5000`, { headers: { authorization: "Bearer x" } });
    expect(server.model.violations).toHaveLength(2);
    expect(() => server.model.check()).toThrow("/api/v1/transfers/create is no operation");
    server.model.violations.length = 0;
    server.spoil = (text) => text.replace('"has_more":false', '"has_more":"no"');
    expect((await run()).refused[0]?.error.message).toContain("its model does not have");
    expect(() => server.model.check()).toThrow("has_more must be boolean");
    server.model.violations.length = 0;
  });

  const published = process.env.TAKINGS_AIRWALLEX_MODEL;
  test.skipIf(published === undefined)("says nothing that the published description contradicts", () => {
    const { paths, components } = JSON.parse(readFileSync(published!, "utf8"));
    const theirs = { Token: "Token", Balance: "CoreBankingWalletBalance", Deposit: "DepositDto" } as const;
    const ours = airwallexDescription.definitions as Record<
      string,
      { properties: Record<string, { type?: string }> }
    >;
    for (const path of Object.keys(airwallexDescription.paths).filter(
      (path) => !path.includes("financial"),
    )) {
      expect(Object.keys(paths[path])).toContain(Object.keys(airwallexDescription.paths[path]!)[0]);
    }
    for (const [name, their] of Object.entries(theirs)) {
      const known = components.schemas[their].properties;
      for (const [property, { type }] of Object.entries(ours[name]!.properties)) {
        if (property === "reference") continue;
        expect(known[property]?.type, `${name}.${property}`).toBe(type);
      }
    }
  });
});
