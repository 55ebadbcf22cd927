import type { Sender } from "../chain/client.ts";

/** Something that happens in the demo year, at `at` (Unix seconds of the chain). */
export interface Happening {
  at: bigint;
  what: string;
  run(): Promise<void>;
}

/** Lets everything happen in order of time; equal times keep their order. */
export async function play(
  sender: Sender,
  happenings: Happening[],
  told: (done: number, of: number) => void,
): Promise<void> {
  const ordered = [...happenings].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  for (const [index, happening] of ordered.entries()) {
    await sender.at(happening.at);
    try {
      await happening.run();
    } catch (error) {
      throw new Error(`${happening.what}: ${(error as Error).message}`, { cause: error });
    }
    told(index + 1, ordered.length);
  }
}
