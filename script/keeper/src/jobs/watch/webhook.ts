import { pause } from "../../chain/receipt.ts";
import { toJson } from "../../json.ts";

export interface Webhook {
  /** Queues `message`; returns at once. */
  post(message: Record<string, unknown>): void;
  /** Until everything queued is delivered or given up, but at most `milliseconds`. */
  drain(milliseconds: number): Promise<void>;
}

const attempts = 5;
const timeoutMilliseconds = 10_000;
/** What nobody takes must not fill the memory; the oldest go first. */
const longestQueue = 1_000;

/** Posts JSON one message after the other, each up to five times with growing pauses, never holding up who posts. */
export function createWebhook(url: string, say: (text: string) => void, firstPause = 1_000): Webhook {
  const queue: string[] = [];
  let delivering: Promise<void> | undefined;

  const deliver = async (body: string): Promise<void> => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      if (attempt > 0) await pause(firstPause * 2 ** (attempt - 1));
      try {
        const signal = AbortSignal.timeout(timeoutMilliseconds);
        const headers = { "content-type": "application/json" };
        const answer = await fetch(url, { method: "POST", headers, body, signal, redirect: "error" });
        await answer.body?.cancel();
        if (answer.ok) return;
        // Asking the same again will not help, except where it is asked to wait.
        if (answer.status < 500 && answer.status !== 429 && answer.status !== 408) {
          say(`webhook: refused with ${answer.status}`);
          return;
        }
      } catch {
        // Not reached: tried again.
      }
    }
    say(`webhook: given up after ${attempts} attempts`);
  };
  const work = async () => {
    for (let body = queue.shift(); body !== undefined; body = queue.shift()) await deliver(body);
    delivering = undefined;
  };
  return {
    post(message) {
      queue.push(toJson(message, 0));
      if (queue.length > longestQueue) queue.shift();
      delivering ??= work();
    },
    async drain(milliseconds) {
      if (delivering !== undefined) await Promise.race([delivering, pause(milliseconds)]);
    },
  };
}
