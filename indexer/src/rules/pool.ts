/** A pair's log, as far as it is read here (Uniswap V2's Transfer, Sync, Mint, Burn, Swap). */
export interface PairLog {
  eventName: string;
  logIndex: number | null;
  args: unknown;
}

/** One change of a pair's reserves; the reserves are those after it. */
export interface PoolEvent {
  kind: "add" | "remove" | "swap" | "sync";
  logIndex: number;
  poolToken: bigint;
  poolOther: bigint;
  /** Liquidity tokens minted less burned since the change before. */
  liquidityDelta: bigint;
}

const kinds: Record<string, PoolEvent["kind"]> = { Mint: "add", Burn: "remove", Swap: "swap" };
const nobody = /^0x0{40}$/;

/**
 * Reads a transaction's logs of one pair, in order. A pair says Sync with its new reserves, then what caused it: Mint, Burn
 * or Swap; a Sync alone is a `sync()`. Liquidity tokens move before it.
 */
export function readPoolEvents(logs: readonly PairLog[], tokenFirst: boolean): PoolEvent[] {
  const events: PoolEvent[] = [];
  let minted = 0n;
  let synced: PoolEvent | undefined;
  const close = (kind: PoolEvent["kind"], logIndex: number) => {
    if (synced !== undefined) events.push({ ...synced, kind, logIndex });
    synced = undefined;
  };
  for (const { eventName, args, logIndex } of logs) {
    const values = args as Record<string, never>;
    if (eventName === "Transfer") {
      if (nobody.test(values.from!)) minted += BigInt(values.value!);
      // The first liquidity's locked part goes from nobody to nobody.
      else if (nobody.test(values.to!)) minted -= BigInt(values.value!);
    } else if (eventName === "Sync") {
      if (synced !== undefined) close("sync", synced.logIndex);
      const [first, second] = [BigInt(values.reserve0!), BigInt(values.reserve1!)];
      synced = {
        kind: "sync",
        logIndex: logIndex!,
        poolToken: tokenFirst ? first : second,
        poolOther: tokenFirst ? second : first,
        liquidityDelta: minted,
      };
      minted = 0n;
    } else if (eventName in kinds) close(kinds[eventName]!, logIndex!);
  }
  if (synced !== undefined) close("sync", synced.logIndex);
  return events;
}
