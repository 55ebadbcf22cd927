import { formatAmount } from "../../../lib/amounts.ts";
import type { Draft } from "./draft.ts";
import type { Application } from "./types.ts";

/** Rounded to two leading digits, so that a proposed figure does not look computed. */
export function roundFigure(value: bigint): bigint {
  const text = value.toString();
  if (text.length <= 2) return value;
  const step = 10n ** BigInt(text.length - 2);
  return ((value + step / 2n) / step) * step;
}

/** With commas between thousands, as {@link parseAmount} reads them in every language. */
const grouped = (value: bigint) => value.toLocaleString("en-US");
const most = (...values: number[]) => Math.max(...values);

/**
 * Where an underwriter may start: the protocol's usual terms, and amounts in proportion to the declared sales. Ten
 * percent of the supply at five years of its royalties is the hard cap.
 */
export function defaultTerms({ figures, merchant, limits }: Application): Draft {
  const { netSales } = figures;
  const month = roundFigure(netSales / 12n);
  const hardCap = roundFigure(netSales / 20n);
  const supply = 1_000_000n;
  const cents = (hardCap * 100n * 10n) / supply;
  const dollars = (value: bigint) => grouped(value > 0n ? value : 1n);
  const growing = (percent: bigint) => dollars(roundFigure((netSales * percent) / 100n));
  const percent = (bps: number) => formatAmount(BigInt(bps), 2);
  return {
    marginBps: "15",
    expiry: "30",
    supply: grouped(supply),
    price: formatAmount(cents > 0n ? cents : 1n, 2),
    softCap: dollars(roundFigure((hardCap * 2n) / 5n)),
    hardCap: dollars(hardCap),
    walletCap: dollars(roundFigure(hardCap / 4n)),
    duration: "14",
    liquidityProceedsBps: "50",
    royaltyBps: "10",
    streamDuration: "7",
    toleranceBps: "0.1",
    merchantRecipient: merchant,
    withdrawalLimit: dollars(month),
    withdrawalWindow: "30",
    floorLimit: dollars(roundFigure(month / 4n)),
    floorWindow: "30",
    minWindow: "1",
    maxWindow: "90",
    maxLimit: dollars(month * 20n),
    maxRefundBps: percent(most(limits.maxRefundBps, figures.refundBps)),
    maxDaysInventory: String(most(limits.maxDaysInventory, figures.daysInventory)),
    minInventoryValue: "0",
    minMonthlySales: dollars(roundFigure(month / 4n)),
    minMonthlyDeposits: "0",
    maxAge: "45",
    breachFractionBps: "50",
    minMaxRefundBps: "5",
    minMaxDaysInventory: "60",
    maxMinInventoryValue: dollars(month),
    maxMinMonthlySales: dollars(roundFigure(month / 2n)),
    maxMinMonthlyDeposits: dollars(roundFigure(month / 2n)),
    minMaxAge: "21",
    maxMaxAge: "120",
    minBreachFractionBps: "25",
    targets: [110n, 120n, 130n].map(growing).join("\n"),
    tranche: grouped(supply / 10n),
    originatorBps: "0",
    minPoolAsset: "1,000",
    guardianTermEnd: "300",
    votingDelay: "1",
    votingPeriod: "5",
    lateVoteExtension: "1",
    timelockDelay: "2",
    proposalThreshold: grouped(supply / 500n),
    quorumNumerator: "15",
    quorumFloor: grouped(supply / 50n),
  };
}
