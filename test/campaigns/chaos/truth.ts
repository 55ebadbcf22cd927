import { hashText } from "@takings/keeper";
import { people, settlementIdOf, toJson } from "@takings/keeper/testing";
import { revenueRouterAbi, royaltyTokenAbi, storeMetricsAbi } from "@takings/sdk/abi";
import { erc20Abi } from "viem";
import { governorEvents, vestingEvents } from "./holders.ts";
import { funds, keepers, settlementIndexes, type World } from "./world.ts";

/** What the chain says was done, without when and by which transaction. */
export interface Truth {
  /** Settlement id → each of its Settled events. */
  settlements: Record<string, string[]>;
  /** Each metrics report. */
  reports: string[];
  /** Holder → received, by balance and by the sum of claims. */
  holders: Record<string, { balance: bigint; claimed: bigint }>;
  /** What was pushed to all holders, of whom each of the known ones has `holding` of `supply` tokens. */
  royalties: bigint;
  holding: bigint;
  supply: bigint;
  /** Votes cast, proposals queued and executed. */
  governed: Record<"VoteCast" | "ProposalQueued" | "ProposalExecuted", string[]>;
  /** Years reviewed, tokens placed; releases and returns, whose amounts depend on what came first. */
  vested: Record<"ReviewPassed" | "SlicePlaced" | "LiquidityReleased" | "RoyaltiesReturned", string[]>;
  /** What coming bases lost to reversed deposits. */
  adjusted: string[];
  /** What the keepers paid in. */
  spent: bigint;
  /** Router's books and allowances. */
  books: string;
}

/** `read` of each name. */
async function each<Name extends string>(
  names: readonly Name[],
  read: (name: Name) => Promise<string[]>,
): Promise<Record<Name, string[]>> {
  const found = await Promise.all(names.map(async (name) => [name, await read(name)] as const));
  return Object.fromEntries(found) as Record<Name, string[]>;
}

export async function truthOf(world: World): Promise<Truth> {
  const { reader, store } = world;
  const router = { address: store.router, abi: revenueRouterAbi } as const;
  const token = { address: store.token, abi: royaltyTokenAbi } as const;
  const asset = { address: store.asset, abi: erc20Abi } as const;
  const all = { fromBlock: 0n, toBlock: "latest" } as const;
  const view = (functionName: "carriedBase" | "arrears" | "lastPeriodEnd" | "merchantCredit") =>
    reader.readContract({ ...router, functionName });
  const [settled, reported, claims, spent, allowances, totals, books] = await Promise.all([
    reader.getContractEvents({ ...router, ...all, eventName: "Settled" }),
    reader.getContractEvents({
      ...all,
      address: store.metrics,
      abi: storeMetricsAbi,
      eventName: "MetricsReported",
    }),
    reader.getContractEvents({ ...token, ...all, eventName: "RoyaltyClaimed" }),
    Promise.all(
      keepers.map(({ address }) =>
        reader.readContract({ ...asset, functionName: "balanceOf", args: [address] }),
      ),
    ),
    Promise.all(
      keepers.map(({ address }) =>
        reader.readContract({ ...asset, functionName: "allowance", args: [address, store.router] }),
      ),
    ),
    reader.readContract({ ...router, functionName: "totals" }),
    Promise.all((["carriedBase", "arrears", "lastPeriodEnd", "merchantCredit"] as const).map(view)),
  ]);
  const balances = await Promise.all(
    people.holders.map(({ address }) =>
      reader.readContract({ ...asset, functionName: "balanceOf", args: [address] }),
    ),
  );
  const governed = async (eventName: keyof Truth["governed"]) => {
    const logs = await reader.getContractEvents({ ...governorEvents(store.governor), eventName });
    // A queued proposal carries the time from which it may be executed, which is that of the run.
    return logs.map(({ args }) => toJson({ ...args, etaSeconds: 0 }, 0)).toSorted();
  };
  const vested = async (eventName: keyof Truth["vested"]) => {
    const logs = await reader.getContractEvents({ ...vestingEvents(store.vesting), eventName });
    if (eventName === "LiquidityReleased" || eventName === "RoyaltiesReturned")
      return logs.map(() => eventName);
    // What a slice sells for hangs on the pool; that it is placed, and of how many tokens, does not.
    return logs.map(({ args }) => toJson("tokens" in args ? args.tokens : args, 0));
  };
  const adjusted = await reader.getContractEvents({ ...router, ...all, eventName: "Adjusted" });
  return {
    governed: await each(["VoteCast", "ProposalQueued", "ProposalExecuted"], governed),
    vested: await each(["ReviewPassed", "SlicePlaced", "LiquidityReleased", "RoyaltiesReturned"], vested),
    adjusted: adjusted.map(({ args }) => toJson(args, 0)),
    settlements: Object.fromEntries(
      settlementIndexes.map((index) => {
        const id = settlementIdOf(index);
        return [
          id,
          settled.filter(({ args }) => args.id === hashText(id)).map(({ args }) => toJson(args, 0)),
        ];
      }),
    ),
    reports: reported.map(({ args }) => toJson(args, 0)),
    holders: Object.fromEntries(
      people.holders.map(({ address }, index) => {
        const own = claims.filter(({ args }) => args.account === address);
        const claimed = own.reduce((sum, { args }) => sum + args.amount!, 0n);
        return [address, { balance: balances[index]!, claimed }];
      }),
    ),
    royalties: totals.royaltyPaid - totals.fees,
    holding: await reader.readContract({
      ...token,
      functionName: "balanceOf",
      args: [people.holders[0].address],
    }),
    supply: await reader.readContract({ ...token, functionName: "earningSupply" }),
    spent: funds * BigInt(keepers.length) - spent.reduce((sum, balance) => sum + balance, 0n),
    books: toJson([totals, books, allowances], 0),
  };
}

export interface Verdict {
  doublePaid: number;
  lost: number;
  /** Neither too much nor too little, but not what it must be. */
  different: number;
  /** Each of them in words. */
  notes: string[];
}

/** How `found` differs from what a run without faults gives. */
export function compare(expected: Truth, found: Truth): Verdict {
  const verdict: Verdict = { doublePaid: 0, lost: 0, different: 0, notes: [] };
  const note = (what: string, had: unknown, must: unknown) =>
    verdict.notes.push(`${what}: ${had} instead of ${must}`);
  const weigh = (what: string, had: bigint | number, must: bigint | number) => {
    if (had === must) return;
    if (had > must) verdict.doublePaid += 1;
    else verdict.lost += 1;
    note(what, had, must);
  };
  const same = (what: string, had: string, must: string) => {
    if (had === must) return;
    verdict.different += 1;
    note(what, had, must);
  };
  const events = (what: string, had: readonly string[], must: readonly string[]) => {
    weigh(what, had.length, must.length);
    if (had.length === must.length) same(what, had.join(), must.join());
  };
  for (const [id, must] of Object.entries(expected.settlements))
    events(`settlement ${id}`, found.settlements[id] ?? [], must);
  events("metrics", found.reports, expected.reports);
  events("adjustments", found.adjusted, expected.adjusted);
  const named = {
    had: { ...found.governed, ...found.vested },
    must: { ...expected.governed, ...expected.vested },
  };
  for (const [name, must] of Object.entries(named.must))
    events(name, named.had[name as keyof typeof named.had], must);
  for (const [account, must] of Object.entries(expected.holders)) {
    const had = found.holders[account]!;
    weigh(`balance of ${account}`, had.balance, must.balance);
    weigh(`claims of ${account}`, had.claimed, must.claimed);
  }
  weigh("keepers' deposits", found.spent, expected.spent);
  same("books", found.books, expected.books);
  return verdict;
}
