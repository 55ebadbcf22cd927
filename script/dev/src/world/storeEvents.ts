import { DAY, HOUR } from "@takings/sdk";
import { merchantAccountAbi } from "@takings/sdk/abi";
import { encodeFunctionData } from "viem";
import { people } from "../chain/accounts.ts";
import type { Sender } from "../chain/client.ts";
import { seededRandom } from "../data/random.ts";
import { claim, holders } from "./holders.ts";
import { type Keeper, payOut, reportMetrics, reviewStore } from "./keepers.ts";
import type { WorldStore } from "./store.ts";
import type { WorldEvent } from "./timeline.ts";

/** The merchant takes most of what it may, a day after each settlement. */
async function withdraw(sender: Sender, store: WorldStore): Promise<void> {
  const account = { address: store.contracts.merchantAccount, abi: merchantAccountAbi } as const;
  const available = await sender.client.readContract({ ...account, functionName: "available" });
  const amount = (available * 4n) / 5n;
  if (amount === 0n) return;
  const merchant = people.merchants.find(({ address }) => address === store.config.merchant)!;
  await sender.call(
    merchant,
    account.address,
    encodeFunctionData({ ...account, functionName: "withdraw", args: [amount] }),
  );
}

/**
 * The demo year of a store: metrics with each report, withdrawals, holders' own claims, and
 * the keeper's quarterly payout. The last ten weeks of royalties remain for the visitor.
 */
export function storeEvents(sender: Sender, keeper: Keeper, store: WorldStore, now: bigint): WorldEvent[] {
  const random = seededRandom(`lives of ${store.demo.slug}`);
  const events: WorldEvent[] = [];
  for (const [index, report] of store.demo.reports.entries()) {
    const period = { start: report.periodStart.getTime() / 1000, end: report.periodEnd.getTime() / 1000 };
    const settled = BigInt(period.end) + 3n * DAY;
    events.push(
      {
        at: settled + HOUR,
        what: `metrics of ${store.name}`,
        run: () => reportMetrics(keeper, store.attested, period),
      },
      {
        at: settled + DAY,
        what: `withdrawal of ${store.name}'s merchant`,
        run: () => withdraw(sender, store),
      },
    );
    const claimers = holders.slice(1).filter(() => random.chance(1_200));
    for (const [turn, holder] of claimers.entries()) {
      events.push({
        at: settled + 2n * DAY + BigInt(turn) * 7n * HOUR,
        what: `claim of ${store.demo.slug} royalties`,
        run: () => claim(sender, store.contracts.token, holder),
      });
    }
    if (index % 6 === 5 && settled < now - 70n * DAY) {
      events.push({
        at: settled + 9n * DAY,
        what: `payout of ${store.name}`,
        run: () => payOut(keeper, store.attested),
      });
    }
  }
  // Once the first year is over and settled, the keeper looks every day.
  for (let day = 34n; day >= 1n; day -= 1n) {
    events.push({
      at: now - day * DAY + 5n * HOUR,
      what: `review of ${store.name}`,
      run: () => reviewStore(keeper, store.attested),
    });
  }
  return events.filter(({ at }) => at < now);
}
