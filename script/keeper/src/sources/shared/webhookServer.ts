import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { join } from "node:path";
import { KeeperError } from "../../errors.ts";
import type { WebhookCheck, WebhookEvent } from "../source.ts";
import type { Clock } from "./clock.ts";

const largestMessage = 1 << 20;

/** Keeps an event once, by its id; false where it was kept before. */
function keepEvent(folder: string, id: string, body: Uint8Array): boolean {
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
  verify: WebhookCheck;
  /** Where events are kept. */
  folder: string;
  clock: Clock;
  /** Called once for each event that is new: a hint to look, never a fact to act on. */
  onEvent(event: WebhookEvent): void;
}

/** Receives webhooks. An event only says that it is time to ask the API; nothing in it is ever signed or settled. */
export function webhookServer({ verify, folder, clock, onEvent }: WebhookOptions): Server {
  return createServer(async (request, response) => {
    const answer = (status: number) => response.writeHead(status).end();
    if (request.method !== "POST") return void answer(405);
    const body = await bodyOf(request);
    if (body === undefined) return void answer(413);
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, value?.toString()]),
    );
    try {
      const event = verify({ headers, body }, clock.now());
      if (keepEvent(folder, event.id, body)) onEvent(event);
      // A repeat is a success too, or it is repeated for days.
      answer(200);
    } catch (error) {
      answer(error instanceof KeeperError ? 401 : 500);
    }
  });
}
