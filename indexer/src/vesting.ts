import { ponder } from "ponder:registry";
import { poolObservation, vestingRelease, vestingReview, vestingSlice } from "ponder:schema";
import { stamp, storeIdOf } from "./common.ts";

ponder.on("PerformanceVesting:ReviewPassed", async ({ event, context }) => {
  const storeId = await storeIdOf(context, event);
  if (storeId === null) return;
  const { year, ...result } = event.args;
  await context.db
    .insert(vestingReview)
    .values({ ...stamp(context, event), storeId, year: Number(year), met: true, ...result });
});

ponder.on("PerformanceVesting:ReviewMissed", async ({ event, context }) => {
  const storeId = await storeIdOf(context, event);
  if (storeId === null) return;
  const { year, ...result } = event.args;
  await context.db
    .insert(vestingReview)
    .values({ ...stamp(context, event), storeId, year: Number(year), met: false, ...result, tranche: 0n });
});

ponder.on("PerformanceVesting:SlicePlaced", async ({ event, context }) => {
  const storeId = await storeIdOf(context, event);
  if (storeId === null) return;
  await context.db.insert(vestingSlice).values({ ...stamp(context, event), storeId, ...event.args });
});

ponder.on("PerformanceVesting:PoolObserved", async ({ event, context }) => {
  const storeId = await storeIdOf(context, event);
  if (storeId === null) return;
  const { poolTokens, circulating, shareBps } = event.args;
  await context.db
    .insert(poolObservation)
    .values({ ...stamp(context, event), storeId, poolTokens, circulating, shareBps: Number(shareBps) });
});

const nothing = { nominal: 0n, toMerchant: 0n, toOriginator: 0n };

ponder.on("PerformanceVesting:LiquidityReleased", async ({ event, context }) => {
  const storeId = await storeIdOf(context, event);
  if (storeId === null) return;
  const { liquidity: amount, ...parts } = event.args;
  await context.db
    .insert(vestingRelease)
    .values({ ...stamp(context, event), storeId, kind: "release", amount, ...parts });
});

ponder.on("PerformanceVesting:RoyaltiesReturned", async ({ event, context }) => {
  const storeId = await storeIdOf(context, event);
  if (storeId === null) return;
  const { amount } = event.args;
  await context.db
    .insert(vestingRelease)
    .values({ ...stamp(context, event), storeId, kind: "royaltiesReturned", amount, ...nothing });
});

ponder.on("PerformanceVesting:LockedBurned", async ({ event, context }) => {
  const storeId = await storeIdOf(context, event);
  if (storeId === null) return;
  const { amount } = event.args;
  await context.db
    .insert(vestingRelease)
    .values({ ...stamp(context, event), storeId, kind: "burned", amount, ...nothing });
});
