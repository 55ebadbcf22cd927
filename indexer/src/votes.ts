import { ponder } from "ponder:registry";
import { delegation, store, votePower } from "ponder:schema";
import { changeStore, eventId, keyOf, stamp } from "./common.ts";
import { changeHolder } from "./holders.ts";
import { lower } from "./rules/plain.ts";

/** The last moment that the contracts' clock can name: a power that still lasts. */
const FOREVER = 2n ** 48n - 1n;

ponder.on("RoyaltyToken:DelegateChanged", async ({ event, context }) => {
  const storeId = keyOf(context, event.log.address);
  const { delegator, fromDelegate, toDelegate } = event.args;
  await context.db.insert(delegation).values({
    ...stamp(context, event),
    storeId,
    delegator: lower(delegator),
    from: lower(fromDelegate),
    to: lower(toDelegate),
  });
  await changeHolder(context, storeId, delegator, event.block.timestamp, () => ({
    delegate: lower(toDelegate),
  }));
});

ponder.on("RoyaltyToken:DelegateVotesChanged", async ({ event, context }) => {
  const storeId = keyOf(context, event.log.address);
  const { delegate, newVotes } = event.args;
  const now = event.block.timestamp;
  const id = eventId(context, event);
  const { before } = await changeHolder(context, storeId, delegate, now, (row) => ({
    votes: newVotes,
    votePowerId: row.votePowerId ?? (newVotes > 0n ? id : null),
  }));
  if (before.votePowerId !== null) {
    const current = { id: before.votePowerId };
    const running = await context.db.find(votePower, current);
    // What lasted no second was never anybody's votes.
    if (running!.since === now) {
      await context.db.update(votePower, current).set({ votes: newVotes });
      return;
    }
    await context.db.update(votePower, current).set({ until: now });
    await changeHolder(context, storeId, delegate, now, () => ({ votePowerId: newVotes > 0n ? id : null }));
  }
  if (newVotes > 0n)
    await context.db.insert(votePower).values({
      id,
      chainId: context.chain.id,
      storeId,
      account: lower(delegate),
      votes: newVotes,
      since: now,
      until: FOREVER,
    });
});

ponder.on("RoyaltyToken:NonVotingAccountAdded", async ({ event, context }) => {
  const storeId = keyOf(context, event.log.address);
  const { account } = event.args;
  const { before } = await changeHolder(context, storeId, account, event.block.timestamp, () => ({
    nonVoting: true,
  }));
  if (before.nonVoting || before.balance === 0n) return;
  if ((await context.db.find(store, { id: storeId })) !== null)
    await changeStore(context, storeId, (row) => ({ votingSupply: row.votingSupply - before.balance }));
});
