import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fetchSources } from "../../jobs/ingest/fetch.ts";
import { ingest } from "../../jobs/ingest/job.ts";
import { Journal } from "../../journal/journal.ts";
import { testStore } from "../../testing/config.ts";
import { newFolder } from "../../testing/files.ts";
import { everyClass, makeReport } from "../../testing/report.ts";
import { TestClock } from "../../testing/server.ts";
import { type SpApiServer, spApiEnvironment, spApiServer } from "./local/server.ts";

let clock: TestClock;
let server: SpApiServer;
let inbox: string;

const textOf = (index: number) => makeReport({ rows: everyClass, settlementId: `9535304500${index}` });
const store = () =>
  testStore({
    commerce: {
      kind: "sp-api",
      endpoint: server.url,
      loginEndpoint: server.url,
      clientId: "TEST_CLIENT",
      clientSecret: "TEST_SECRET",
      refreshToken: "TEST_REFRESH",
    },
  });
const run = () => fetchSources({ store: store(), inbox, environment: spApiEnvironment, clock });
const files = () => {
  const folder = join(inbox, "maple", "commerce");
  return readdirSync(folder).filter((name) => name.endsWith(".txt"));
};
const askedFor = (part: string) => server.asked.filter((path) => path.includes(part)).length;
const documents = () => askedFor("/documents/");

beforeEach(async () => {
  clock = new TestClock();
  server = await spApiServer(clock);
  inbox = newFolder();
  server.reports = [0, 1, 2, 3, 4].map((index) => ({
    reportId: `${100 + index}`,
    text: textOf(index),
    gzip: index % 2 === 0,
  }));
});
afterEach(async () => {
  await server.close();
  server.model.check();
});

describe("settlement reports through the Selling Partner API", () => {
  test("are listed over all pages, downloaded, unpacked, and read like files", async () => {
    const fetched = await run();
    expect(fetched.refused).toEqual([]);
    expect(files()).toHaveLength(5);
    const journal = new Journal(":memory:");
    const result = ingest({ paths: fetched.paths, store: store(), journal });
    expect(result.refused).toEqual([]);
    expect(result.settlements.map(({ record }) => record.settlementId).sort()).toEqual(
      [0, 1, 2, 3, 4].map((index) => `9535304500${index}`),
    );
    expect(ingest({ paths: fetched.paths, store: store(), journal }).settlements[0]?.status).toBe("known");
    journal.close();
  });

  test("are fetched once: a second run asks for the list alone, a third for what is new", async () => {
    await run();
    expect(documents()).toBe(5);
    expect((await run()).written).toEqual([]);
    expect(documents()).toBe(5);
    server.reports.push({ reportId: "200", text: textOf(7) });
    expect((await run()).written).toHaveLength(1);
    expect(documents()).toBe(6);
  });

  test("that are listed twice are one document", async () => {
    server.reports.push({ reportId: "300", text: textOf(0) });
    const { paths } = await run();
    expect(files()).toHaveLength(5);
    expect(ingest({ paths, store: store() }).refused).toEqual([]);
  });

  test("of another type, or not finished, are left alone", async () => {
    server.reports[0]!.processingStatus = "IN_QUEUE";
    server.reports[1]!.reportType = "GET_MERCHANT_LISTINGS_ALL_DATA";
    await run();
    expect(files()).toHaveLength(3);
  });

  test("wait as long as a 429 asks, and back off where it does not say", async () => {
    server.troubles = [
      { path: "/reports/2021-06-30/reports", status: 429, headers: { "retry-after": "7" } },
      { path: "/documents/", status: 429 },
      { path: "/documents/", status: 500 },
      { path: "/documents/", status: 503 },
    ];
    expect((await run()).refused).toEqual([]);
    expect(clock.slept).toBeGreaterThanOrEqual(7_000 + 1_000 + 2_000 + 4_000);
    expect(files()).toHaveLength(5);
  });

  test("never go faster than the usage plan, however many there are", async () => {
    server.reports = Array.from({ length: 20 }, (_, index) => ({
      reportId: `${index}`,
      text: textOf(index),
    }));
    server.pageSize = 100;
    await run();
    // Fifteen documents at once, five more at the half a second that the service says it applies.
    expect(clock.slept).toBeGreaterThanOrEqual(5 * 2_000 - 5);
    expect(clock.slept).toBeLessThan(6 * 2_000);
  });

  test("survive tokens that expire, by the clock and by a 401", async () => {
    server.tokenSeconds = 61;
    server.troubles = [{ path: "/documents/", status: 401 }];
    await run();
    clock.pass(2_000);
    await run();
    expect(askedFor("/auth/")).toBe(3);
    expect(files()).toHaveLength(5);
  });

  test("get a new address where the one they had has expired", async () => {
    server.troubles = [{ path: "/storage/", status: 403 }];
    expect((await run()).refused).toEqual([]);
    expect(documents()).toBe(6);
    server.troubles = [1, 2, 3].map(() => ({ path: "/storage/", status: 403 }));
    server.reports.push({ reportId: "400", text: textOf(8) });
    expect((await run()).refused[0]?.error.message).toContain("had expired");
  });

  test.each([
    ["credentials that are wrong", { path: "/auth/", status: 401 }, "Login with Amazon"],
    ["a right that is missing", { path: "/reports/2021-06-30/reports", status: 403 }, "getReports"],
    ["an endless 500", { path: "/reports/2021-06-30/reports", status: 500 }, "getReports"],
  ])("end with %s, without a secret in the message", async (_, trouble, what) => {
    server.troubles = Array.from({ length: 10 }, () => ({ ...trouble }));
    const { refused } = await run();
    expect(refused).toHaveLength(1);
    expect(refused[0]?.error).toMatchObject({ code: "Source" });
    expect(refused[0]?.error.describe()).toContain(what);
    expect(refused[0]?.error.describe()).not.toMatch(/secret|refresh/);
  });

  test("keep what came before a failure, and continue there", async () => {
    server.troubles = Array.from({ length: 6 }, () => ({ path: "document-103", status: 500 }));
    const first = await run();
    expect(first.refused).toHaveLength(1);
    expect(files()).toHaveLength(3);
    expect((await run()).refused).toEqual([]);
    expect(documents()).toBe(3 + 6 + 2);
  });

  test("that arrive damaged are refused by their reader, or before it", async () => {
    server.reports = [{ reportId: "1", text: textOf(0).slice(0, 900) }];
    const { paths } = await run();
    expect(ingest({ paths, store: store() }).refused).toHaveLength(1);
    server.reports = [{ reportId: "2", text: "not packed" }];
    const document = server.reports[0]!;
    Object.defineProperty(document, "gzip", { get: () => !server.asked.at(-1)!.includes("/storage/") });
    expect((await run()).refused[0]?.error.message).toContain("GZIP");
  });
});

describe("the published model", () => {
  test("a request that leaves it fails the test", async () => {
    for (const path of [
      "/reports/2021-06-30/reports?reportTypes=A&pageSize=101",
      "/reports/2021-06-30/reports?reportTypes=A&processingStatuses=READY",
      "/reports/2021-06-30/reports?createdSince=yesterday",
      "/reports/2021-06-30/reports?page=1",
      "/finances/transfers/2024-06-01/transfers",
    ]) {
      server.model.violations.length = 0;
      expect((await fetch(server.url + path)).status).toBe(400);
      expect(() => server.model.check(), path).toThrow("the model was left");
    }
    await fetch(`${server.url}/reports/2021-06-30/documents/1`, { method: "DELETE" });
    expect(server.model.violations.at(-1)).toContain("is no operation");
    server.model.violations.length = 0;
  });

  test("an answer that leaves it fails the test, and is refused by the keeper", async () => {
    server.spoil = ({ reports }) => ({
      reports: (reports as object[]).map((report) => ({ ...report, reportId: 7 })),
    });
    const { refused } = await run();
    expect(refused[0]?.error).toMatchObject({ code: "Source" });
    expect(refused[0]?.error.message).toContain("its model does not have");
    expect(() => server.model.check()).toThrow("reportId must be string");
    server.model.violations.length = 0;
  });

  test("the keeper asks for two operations, which read", async () => {
    await run();
    const paths = server.asked.map((path) => path.replace(/[^/]+$/, ""));
    expect(new Set(paths)).toEqual(
      new Set(["/auth/o2/", "/reports/2021-06-30/", "/reports/2021-06-30/documents/", "/storage/"]),
    );
  });
});
