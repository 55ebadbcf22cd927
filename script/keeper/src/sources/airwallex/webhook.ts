import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { join } from "node:path";
import { KeeperError } from "../../errors.ts";
import type { Clock } from "../api/clock.ts";
import { parseAnswer } from "../api/json.ts";
import { eventSchema, type WebhookEvent } from "./model.ts";

/** Milliseconds by which a message may be older or newer than this machine's clock. */
const tolerance = 5 * 60_000;
const largestMessage = 1 << 20;

export interface SignedMessage {
  timestamp: string | undefined;
  signature: string | undefined;
  /** As it arrived; not one byte may differ from what was signed. */
  body: Uint8Array;
}

/** The event in a message whose signature and time hold; everything else is refused. */
export function verifyWebhook(message: SignedMessage, secret: string, now: number): WebhookEvent {
  const { timestamp = "", signature = "", body } = message;
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

/** Keeps an event once, by its id; false where it was there before. */
export function keepEvent(folder: string, id: string, body: Uint8Array): boolean {
  mkdirSync(folder, { recursive: true });
  const name = createHash("sha256").update(id).digest("hex");
  try {
    writeFileSync(join(folder, `${name}.json`), body, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > largestMessage) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export interface WebhookOptions {
  secret: string;
  /** Where events are kept. */
  folder: string;
  clock: Clock;
  /** Called once for each event that is new: a hint to look, never a fact to act on. */
  onEvent(event: WebhookEvent): void;
}

/** Receives webhooks. An event only says that it is time to ask the API; nothing in it is ever signed or settled. */
export function webhookServer({ secret, folder, clock, onEvent }: WebhookOptions): Server {
  return createServer(async (request, response) => {
    const answer = (status: number) => response.writeHead(status).end();
    if (request.method !== "POST") return void answer(405);
    const body = await bodyOf(request);
    if (body === undefined) return void answer(413);
    const header = (name: string) => {
      const value = request.headers[name];
      return typeof value === "string" ? value : undefined;
    };
    try {
      const message = { timestamp: header("x-timestamp"), signature: header("x-signature"), body };
      const event = verifyWebhook(message, secret, clock.now());
      if (keepEvent(folder, event.id, body)) onEvent(event);
      // A repeat is a success too, or it is repeated for days.
      answer(200);
    } catch (error) {
      answer(error instanceof KeeperError ? 401 : 500);
    }
  });
}
