import { type ChildProcess, spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type AirwallexServer, airwallexServer } from "../sources/airwallex/local/server.ts";
import { type SpApiServer, spApiServer } from "../sources/sp-api/local/server.ts";
import { configInput } from "../testing/config.ts";
import { newFolder, put, settlementIdOf } from "../testing/files.ts";
import { everyClass, makeReport } from "../testing/report.ts";
import { TestClock } from "../testing/server.ts";

const cli = fileURLToPath(new URL("../cli.ts", import.meta.url));
const secrets = {
  SP_CLIENT: "client",
  SP_SECRET: "secret",
  SP_REFRESH: "refresh",
  AW_CLIENT: "client",
  AW_KEY: "key",
  AW_HOOK: "hook",
};

let commerce: SpApiServer;
let bank: AirwallexServer;
let config: string;

function start(args: string[], environment: Record<string, string> = secrets) {
  const env = { PATH: process.env.PATH, NODE_NO_WARNINGS: "1", ...environment };
  const child = spawn(process.execPath, [cli, ...args, "--config", config, "--json"], { env });
  const said = { stdout: "", stderr: "" };
  child.stdout.on("data", (text) => {
    said.stdout += text;
  });
  child.stderr.on("data", (text) => {
    said.stderr += text;
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  return { child, said, ended };
}

async function takings(args: string[], environment?: Record<string, string>) {
  const { said, ended } = start(args, environment);
  const status = await ended;
  return { status, json: JSON.parse(said.stdout) as Record<string, never> };
}

async function until(
  child: ChildProcess,
  said: { stderr: string },
  pattern: RegExp,
): Promise<RegExpExecArray> {
  for (;;) {
    const found = pattern.exec(said.stderr);
    if (found !== null) return found;
    if (child.exitCode !== null) throw new Error(said.stderr);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

beforeEach(async () => {
  // The keeper has a clock of its own, so the servers go by the real one.
  const clock = new TestClock(Date.now());
  commerce = await spApiServer(clock);
  bank = await airwallexServer(clock);
  commerce.reports = [0, 1].map((index) => ({
    reportId: `${index}`,
    text: makeReport({ rows: everyClass, settlementId: settlementIdOf(index) }),
    gzip: true,
  }));
  bank.movements = [{ id: "0", amount: "97.49", reference: `AMAZON ${settlementIdOf(0)}` }];
  const input = configInput();
  const sources = {
    commerce: {
      kind: "sp-api",
      endpoint: commerce.url,
      loginEndpoint: commerce.url,
      clientId: "SP_CLIENT",
      clientSecret: "SP_SECRET",
      refreshToken: "SP_REFRESH",
    },
    bank: {
      kind: "airwallex",
      endpoint: bank.url,
      clientId: "AW_CLIENT",
      apiKey: "AW_KEY",
      webhookSecret: "AW_HOOK",
      since: "2025-08-01",
    },
  };
  const stores = [{ ...input.stores[0]!, ...sources }];
  config = put(newFolder(), "takings.json", JSON.stringify({ ...input, journal: "journal.sqlite", stores }));
});
afterEach(async () => {
  await Promise.all([commerce.close(), bank.close()]);
  commerce.model.check();
  bank.model.check();
});

test("ingest --config fetches from both APIs, reconciles and joins; again, and each side alone", async () => {
  const first = await takings(["ingest"]);
  expect(first).toMatchObject({
    status: 0,
    json: {
      ok: true,
      settlements: [
        {
          settlementId: settlementIdOf(0),
          statedTotal: "97.49",
          status: "accepted",
          depositState: "matched",
        },
        { settlementId: settlementIdOf(1), reconciles: true, depositState: "missing" },
      ],
      refused: [],
    },
  });
  expect(await takings(["ingest"])).toMatchObject({
    status: 0,
    json: { settlements: [{ status: "known" }, {}] },
  });
  commerce.asked.length = 0;
  const { SP_SECRET: _, ...banksOnly } = secrets;
  expect(await takings(["ingest", "--role", "bank"], banksOnly)).toMatchObject({ status: 0 });
  expect(commerce.asked).toEqual([]);
  expect(await takings(["ingest"], banksOnly)).toMatchObject({
    status: 1,
    json: { error: { code: "BadKey", message: "the environment variable SP_SECRET is not set" } },
  });
});

test("a source that fails leaves what the other has, and says so by its exit code", async () => {
  bank.currencies = ["USD"];
  const result = await takings(["ingest"]);
  expect(result).toMatchObject({ status: 3, json: { settlements: [{}, {}], refused: [{ code: "Source" }] } });
});

test("listen takes a signed event as a hint to look, and sees the late reversal", async () => {
  await takings(["ingest"]);
  bank.movements.push({ id: "9", amount: "-97.49", type: "DEPOSIT_REVERSAL", source: "0" });
  const { child, said, ended } = start(["listen", "--port", "0"]);
  const [, url] = await until(child, said, /listening at (\S+)/);
  const event = { id: "evt_1", name: "deposit.reversed", created_at: "2025-09-01T00:00:00+0000", data: {} };
  const body = JSON.stringify(event);
  const send = (secret: string) => {
    const timestamp = `${Date.now()}`;
    const signature = createHmac("sha256", secret).update(timestamp).update(body).digest("hex");
    return fetch(url!, {
      method: "POST",
      body,
      headers: { "x-timestamp": timestamp, "x-signature": signature },
    });
  };
  expect((await send("guess")).status).toBe(401);
  expect((await send("hook")).status).toBe(200);
  expect((await send("hook")).status).toBe(200);
  await until(child, said, /deposit\.reversed evt_1/);
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
  expect(JSON.parse(said.stdout)).toMatchObject({ events: 1 });
  const csv = readFileSync(join(config, "../inbox/maple/bank/airwallex-CAD.csv"), "utf8");
  expect(csv).toContain(",-97.49,CAD,");
  const after = await takings(["ingest"]);
  expect(after.json).toMatchObject({ settlements: [{ depositState: "reversed" }, {}] });
});
