import { createHmac, timingSafeEqual } from "node:crypto";
import { KeeperError } from "../../errors.ts";
import { parseAnswer } from "../shared/json.ts";
import type { WebhookMessage } from "../source.ts";
import { eventSchema, type WebhookEvent } from "./model.ts";

/** Milliseconds by which a message may be older or newer than this machine's clock. */
const tolerance = 5 * 60_000;

/** The event in a message whose signature and time are right; everything else is refused. */
export function verifyWebhook({ headers, body }: WebhookMessage, secret: string, now: number): WebhookEvent {
  const { "x-timestamp": timestamp = "", "x-signature": signature = "" } = headers;
  const refuse = (why: string) => new KeeperError("Source", `a webhook message ${why}`);
  if (!/^\d{13}$/.test(timestamp)) throw refuse("without a time");
  const expected = createHmac("sha256", secret).update(timestamp).update(body).digest();
  const given = Buffer.from(/^[0-9a-f]{64}$/i.test(signature) ? signature : "", "hex");
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw refuse("with a wrong signature");
  // After the signature, so that nobody learns about clocks without knowing the secret.
  if (Math.abs(now - Number(timestamp)) > tolerance) throw refuse("that is too old or from the future");
  return parseAnswer(eventSchema, body, "Airwallex (webhook)");
}
