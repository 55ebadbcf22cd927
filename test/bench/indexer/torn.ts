// Reads while blocks arrive: each block gives the same to everybody, so a page of unequal balances saw one half done.
import { ask } from "../../indexer/ask.ts";
import { type EventWorld, recipientAt } from "./events.ts";

/** Recipients of a block. */
const group = 200;

const query = `query ($accounts: [String!]!) {
  holders(where: { account_in: $accounts }, limit: ${group}) { items { balance } }
}`;

/** Hands out `blocks` times and waits until all is indexed, while every one of `urls` is asked again and again. */
export async function readWhileBlocksArrive(
  world: EventWorld,
  urls: readonly string[],
  blocks: number,
  caughtUp: () => Promise<void>,
) {
  const accounts = Array.from({ length: group }, (_, index) => recipientAt(index));
  let [reads, torn, running] = [0, 0, true];
  const seen = new Set<string>();
  const reader = async (url: string) => {
    while (running) {
      const { holders } = await ask<{ holders: { items: { balance: string }[] } }>(url, query, { accounts });
      const balances = new Set(holders.items.map(({ balance }) => balance));
      reads += 1;
      if (balances.size > 1 || holders.items.length !== group) torn += 1;
      for (const balance of balances) seen.add(balance);
    }
  };
  const readers = urls.map(reader);
  try {
    for (let block = 0; block < blocks; block++) await world.handOut(group);
    await caughtUp();
  } finally {
    running = false;
  }
  await Promise.all(readers);
  return { reads, torn, states: seen.size };
}
