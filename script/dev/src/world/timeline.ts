import type { Sender } from "../chain/client.ts";

/** An event of the demo year, at `at` (Unix seconds of the chain). */
export interface WorldEvent {
  at: bigint;
  what: string;
  run(): Promise<void>;
}

/** Runs all events in order of time; equal times keep their order. */
export async function play(
  sender: Sender,
  events: WorldEvent[],
  onProgress: (done: number, of: number) => void,
): Promise<void> {
  const ordered = [...events].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  for (const [index, event] of ordered.entries()) {
    await sender.at(event.at);
    // Clients look for a receipt at each new block, and this chain mines none until somebody sends.
    const nudge = setInterval(() => sender.client.mine({ blocks: 1 }).catch(() => {}), 1_500);
    try {
      await event.run();
    } catch (error) {
      throw new Error(`${event.what}: ${(error as Error).message}`, { cause: error });
    } finally {
      clearInterval(nudge);
    }
    onProgress(index + 1, ordered.length);
  }
}
