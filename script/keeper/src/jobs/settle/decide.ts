import { DAY } from "@takings/sdk";
import type { KeeperConfig } from "../../config/schema.ts";
import { asKeeperError, KeeperError, type Refusal } from "../../errors.ts";
import { hashText } from "../../settlement/build.ts";
import type { Step } from "../statements/plan.ts";
import type { LoadedStatement, SettleState } from "./collect.ts";
import { type Pair, type PairOptions, pair, type Sides, sidesOf } from "./pair.ts";

export type Planned = { settlementId: string; periodStart: bigint | undefined } & Step<{ pair: Pair }>;

export interface DecideOptions extends PairOptions {
  /** Settle although an earlier period would be excluded for good. */
  allowGap: boolean;
}

/** Reports of one seller follow one another; a longer pause means that one of them has not arrived here. */
const longestGap = DAY;

const periodOf = ({ commerce }: Sides) => commerce[0]?.statement.values.periodStart;

function checkOrder(pair: Pair, file: string, lastEnd: bigint, options: DecideOptions): void {
  const { periodStart } = pair.settlement;
  if (periodStart < lastEnd) {
    throw new KeeperError(
      "StatementInvalid",
      "the period overlaps one that is settled, so it can no longer be",
      {
        file,
        expected: `a start at or after ${lastEnd}`,
        found: `${periodStart}`,
      },
    );
  }
  if (options.allowGap || lastEnd === 0n || periodStart - lastEnd <= longestGap) return;
  throw new KeeperError(
    "StatementInvalid",
    "an earlier settlement is missing; settling this one would exclude it for good (--allow-gap)",
    {
      file,
      expected: `a start within a day of ${lastEnd}`,
      found: `${periodStart}`,
    },
  );
}

/**
 * What to do with each settlement of one store, in period order. The router takes periods in order only, so whatever
 * delays one delays those after it.
 */
export function decide(
  loaded: readonly LoadedStatement[],
  state: SettleState,
  options: DecideOptions,
): Planned[] {
  const groups = [...Map.groupBy(loaded, ({ statement }) => statement.settlementId)]
    .map(([settlementId, statements]) => ({ settlementId, sides: sidesOf(statements) }))
    .sort((a, b) => Number((periodOf(a.sides) ?? 0n) - (periodOf(b.sides) ?? 0n)));
  let lastEnd = state.lastPeriodEnd;
  let heldUpBy: string | undefined;
  return groups.map(({ settlementId, sides }): Planned => {
    const periodStart = periodOf(sides);
    const base = { settlementId, periodStart };
    if (state.settled.has(hashText(settlementId))) return { ...base, action: "done" };
    try {
      const found = pair(sides, state, options);
      if (found === undefined) {
        const missing = sides.commerce.length === 0 ? "commerce" : "bank";
        if (missing === "bank" && !options.allowGap) heldUpBy ??= settlementId;
        return { ...base, action: "wait", missing, reason: `no ${missing} statement yet` };
      }
      if (heldUpBy !== undefined) return { ...base, action: "wait", reason: `behind ${heldUpBy}` };
      if (found.settlement.periodEnd > state.now)
        return { ...base, action: "wait", reason: "its period has not ended" };
      checkOrder(found, sides.commerce[0]!.file, lastEnd, options);
      lastEnd = found.settlement.periodEnd;
      return { ...base, action: "submit", pair: found };
    } catch (error) {
      if (!options.allowGap && sides.commerce.length > 0) heldUpBy ??= settlementId;
      return { ...base, action: "stop", error: asKeeperError(error) };
    }
  });
}

/** Statements of stores that the configuration does not have. */
export function ofUnknownStores(statements: readonly LoadedStatement[], config: KeeperConfig): Refusal[] {
  return statements
    .filter(({ statement }) => !config.stores.some(({ name }) => name === statement.store))
    .map(({ file, statement }) => ({
      file,
      error: new KeeperError("OtherStore", "a statement of a store that is not configured", {
        file,
        expected: config.stores.map(({ name }) => name).join(" or "),
        found: statement.store,
      }),
    }));
}
