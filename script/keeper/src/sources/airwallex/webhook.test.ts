import { createHmac } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { newFolder } from "../../testing/files.ts";
import { refusal } from "../../testing/refusal.ts";
import { bytesOf } from "../../testing/report.ts";
import { TestClock } from "../../testing/server.ts";
import { webhookServer } from "../shared/webhookServer.ts";
import type { WebhookEvent, WebhookMessage } from "../source.ts";
import { verifyWebhook } from "./webhook.ts";

interface Vector {
  secret: string;
  headers: Record<string, string>;
  rawBody: string;
  valid: boolean;
}

const { vectors } = JSON.parse(
  readFileSync(new URL("local/webhook-vectors.json", import.meta.url), "utf8"),
) as { vectors: Vector[] };
const { secret, headers, rawBody } = vectors[0]!;
const now = Number(headers["x-timestamp"]);
const messageOf = (vector: Vector): WebhookMessage => ({
  headers: vector.headers,
  body: bytesOf(vector.rawBody),
});

test("signatures are those of the published vectors", () => {
  for (const vector of vectors) {
    const verify = () => verifyWebhook(messageOf(vector), vector.secret, now);
    if (vector.valid) expect(verify()).toMatchObject({ id: "evt_test_0001", name: "deposit.settled" });
    else expect(refusal(verify).message).toContain("wrong signature");
  }
  expect(vectors.map(({ valid }) => valid)).toEqual([true, false, false]);
});

test("a message is refused without a signature or a time, and once it is old or too early", () => {
  const message = messageOf(vectors[0]!);
  for (const change of [
    { "x-signature": undefined },
    { "x-signature": "00" },
    { "x-timestamp": undefined },
    { "x-timestamp": "1" },
  ]) {
    const changed = { ...message, headers: { ...message.headers, ...change } };
    expect(refusal(() => verifyWebhook(changed, secret, now)).code).toBe("Source");
  }
  for (const late of [300_001, -300_001]) {
    expect(refusal(() => verifyWebhook(message, secret, now + late)).message).toContain("too old");
    expect(verifyWebhook(message, secret, now + late - Math.sign(late)).id).toBe("evt_test_0001");
  }
});

test("the receiver takes an event once, says yes to repeats and no to everything else", async () => {
  const folder = newFolder();
  const events: WebhookEvent[] = [];
  const clock = new TestClock(now);
  const verify = (message: WebhookMessage, at: number) => verifyWebhook(message, secret, at);
  const server = webhookServer({ verify, folder, clock, onEvent: (event) => events.push(event) });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const post = (body: string, sent: Record<string, string>) =>
    fetch(url, { method: "POST", body, headers: sent }).then(({ status }) => status);
  expect(await post(rawBody, headers)).toBe(200);
  expect(await post(rawBody, headers)).toBe(200);
  // A repeat hours later is signed again, with the same id.
  clock.pass(3_600_000);
  const timestamp = `${clock.now()}`;
  const signature = createHmac("sha256", secret).update(timestamp).update(rawBody).digest("hex");
  expect(await post(rawBody, { "x-timestamp": timestamp, "x-signature": signature })).toBe(200);
  expect(events.map(({ id }) => id)).toEqual(["evt_test_0001"]);
  expect(readdirSync(folder)).toHaveLength(1);

  expect(await post(rawBody, headers)).toBe(401);
  expect(await post(`${rawBody} `, headers)).toBe(401);
  expect(await post("x".repeat(2 << 20), headers)).toBe(413);
  expect((await fetch(url)).status).toBe(405);
  expect(events).toHaveLength(1);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
