import { createClients, status } from "@takings/keeper";
import { prometheus } from "@takings/keeper/testing";
import { startCountingProxy } from "./countingProxy.ts";
import type { BenchWorld } from "./world.ts";

export interface SweepFigures {
  stores: number;
  statusSeconds: number;
  rpcCallsPer1000Stores: number;
  httpRequestsPer1000Stores: number;
}

/** Sweeps `count` stores with `status`: the one store of the world under as many names. */
export async function benchSweep(world: BenchWorld, count: number): Promise<SweepFigures> {
  const proxy = await startCountingProxy(world.rpcUrl);
  try {
    const stores = Array.from({ length: count }, (_, index) => ({ ...world.store, name: `Store ${index}` }));
    const config = { ...world.config, stores, rpcUrls: [proxy.url] };
    const began = performance.now();
    const found = await status({ config, reader: createClients(config).reader });
    const text = prometheus(found, stores);
    const statusSeconds = (performance.now() - began) / 1000;
    const told = text.split("\n").filter((line) => line.startsWith("takings_store_pending_payouts{")).length;
    if (told !== count) throw new Error(`${told} stores told of ${count}`);
    const per1000 = (value: number) => Math.round((value * 100_000) / count) / 100;
    return {
      stores: count,
      statusSeconds,
      rpcCallsPer1000Stores: per1000(proxy.counts.calls),
      httpRequestsPer1000Stores: per1000(proxy.counts.requests),
    };
  } finally {
    await proxy.stop();
  }
}
