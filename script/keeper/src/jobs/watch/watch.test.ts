import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createClients } from "../../chain/client.ts";
import { parseConfig } from "../../config/load.ts";
import type { KeeperConfig } from "../../config/schema.ts";
import { Journal } from "../../journal/journal.ts";
import { Leases } from "../../journal/leases.ts";
import { configInput } from "../../testing/config.ts";
import { newFolder } from "../../testing/files.ts";
import { refusal } from "../../testing/refusal.ts";
import { watch } from "./job.ts";
import { Runner, type Task } from "./runner.ts";
import { createWebhook } from "./webhook.ts";
import type { Tasks } from "./work.ts";

function gate() {
  let open: () => void = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

const done = async () => ({ failed: [], detail: "" });
const configOf = (changes: object): KeeperConfig =>
  parseConfig({ ...configInput(), watch: { schedule: {}, ...changes } });

describe("leases", () => {
  test("are one's until released or over, and renewed by their owner only", () => {
    const path = `${newFolder()}/journal.sqlite`;
    const [first, second] = [new Journal(path), new Journal(path)];
    const [one, other] = [new Leases(first, "one"), new Leases(second, "other")];
    expect(one.take("payout", 60, 1_000)).toBe(true);
    expect(other.take("payout", 60, 1_059)).toBe(false);
    expect(other.take("settle", 60, 1_059)).toBe(true);
    expect(one.take("payout", 60, 1_059)).toBe(true);
    expect(other.take("payout", 60, 1_100)).toBe(false);
    expect(other.take("payout", 60, 1_119)).toBe(true);
    one.release("payout");
    expect(one.take("payout", 60, 1_120)).toBe(false);
    other.release("payout");
    expect(one.take("payout", 60, 1_120)).toBe(true);
    first.close();
    second.close();
  });
});

describe("a runner", () => {
  test("is never twice at work for one store and job, nor is another that shares the journal", async () => {
    const path = `${newFolder()}/journal.sqlite`;
    const [first, second] = [new Journal(path), new Journal(path)];
    const [one, other] = [new Runner(first, 120), new Runner(second, 120)];
    const { open, opened } = gate();
    const slow: Task = { store: "Maple", work: () => opened.then(done) };
    const quick: Task = { store: "Maple", work: done };
    const running = one.run("payout", slow);
    expect(await one.run("payout", quick)).toMatchObject({ outcome: "busy" });
    expect(await other.run("payout", quick)).toMatchObject({ outcome: "busy" });
    expect(await other.run("settle", quick)).toMatchObject({ outcome: "done" });
    expect(await other.run("payout", { ...quick, store: "Birch" })).toMatchObject({ outcome: "done" });
    open();
    expect(await running).toMatchObject({ outcome: "done" });
    expect(await other.run("payout", quick)).toMatchObject({ outcome: "done" });
    first.close();
    second.close();
  });

  test("reports failures, records them, and is free again afterwards", async () => {
    const journal = new Journal(":memory:");
    const runner = new Runner(journal, 120);
    const thrown = { store: "Maple", work: () => Promise.reject(new Error("no node")) };
    expect(await runner.run("payout", thrown)).toMatchObject({ outcome: "failed", detail: "no node" });
    const partly = { store: "Maple", work: async () => ({ failed: ["batch 2"], detail: "1 paid" }) };
    expect(await runner.run("payout", partly)).toMatchObject({ outcome: "failed", detail: "batch 2" });
    expect(journal.events("watch")).toMatchObject([
      { subject: "payout", store: "Maple", outcome: "failed", detail: "batch 2" },
      { outcome: "failed", detail: "no node" },
    ]);
    journal.close();
  });
});

describe("a webhook", () => {
  const answers: number[] = [];
  const got: unknown[] = [];
  const server = createServer(async (request, response) => {
    got.push(JSON.parse(await text(request)));
    response.writeHead(answers.shift() ?? 200).end();
  });
  let url: string;

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  test("is tried again until it takes the message, in order", async () => {
    answers.push(500, 429, 200);
    const webhook = createWebhook(url, () => {}, 1);
    webhook.post({ alert: "GasLow", amount: 5n });
    webhook.post({ alert: "Arrears" });
    await webhook.drain(30_000);
    const first = { alert: "GasLow", amount: "5" };
    expect(got.splice(0)).toEqual([first, first, first, { alert: "Arrears" }]);
  });

  test("that refuses or is not there is given up, and holds nobody up", async () => {
    const said: string[] = [];
    answers.push(400);
    const refusing = createWebhook(url, (line) => said.push(line), 1);
    refusing.post({ alert: "GasLow" });
    await refusing.drain(30_000);
    expect(got.splice(0)).toHaveLength(1);
    const dead = createWebhook("http://127.0.0.1:1", (line) => said.push(line), 1);
    dead.post({ alert: "GasLow" });
    await dead.drain(30_000);
    expect(said).toEqual(["webhook: refused with 400", "webhook: given up after 5 attempts"]);
  });
});

describe("a watch", () => {
  const setUp = (config: KeeperConfig, tasks: Tasks) => {
    const journal = new Journal(":memory:");
    const stop = new AbortController();
    const options = { config, clients: createClients(config), journal, signal: stop.signal, tasks };
    return { stop, options };
  };

  test("runs a job when its time comes, not while it is at work, and ends when that is done", async () => {
    const { open, opened } = gate();
    const begun = gate();
    let runs = 0;
    const work = async () => {
      runs += 1;
      begun.open();
      await opened;
      return done();
    };
    const config = configOf({ schedule: { payout: "* * * * * *" } });
    const { stop, options } = setUp(config, () => [{ store: "Maple", work }]);
    const watching = watch(options);
    await begun.opened;
    // Its time comes at least once more.
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    stop.abort();
    open();
    expect(await watching).toMatchObject({ runs: 1, failed: 0 });
    expect(runs).toBe(1);
  });

  test("once runs every scheduled job, in order; one that fails stops no other", async () => {
    const order: string[] = [];
    const tasks: Tasks = (job) => {
      if (job === "metrics") throw new Error("no folder");
      return ["Maple", "Birch"].map((store) => ({
        store,
        work: async () => {
          order.push(`${job} ${store}`);
          return { failed: job === "settle" && store === "Maple" ? ["mismatch"] : [], detail: "" };
        },
      }));
    };
    const schedule = { payout: "0 6 * * *", settle: "0 5 * * *", metrics: "0 5 * * *" };
    const { options } = setUp(configOf({ schedule }), tasks);
    expect(await watch({ ...options, once: true })).toMatchObject({ runs: 5, failed: 2 });
    expect(order).toEqual(["settle Maple", "settle Birch", "payout Maple", "payout Birch"]);
  });

  test("refuses a schedule that is none", () => {
    const error = refusal(() => configOf({ schedule: { payout: "every day" } }));
    expect(error.place.hints?.join()).toContain("watch.schedule.payout: not a cron expression");
  });
});
