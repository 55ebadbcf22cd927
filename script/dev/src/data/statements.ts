import { shareOf } from "./fees.ts";
import { DAY, FORTNIGHT } from "./periods.ts";
import type { Random } from "./random.ts";
import { formatHundredths, type ReportContent, totalOf } from "./report.ts";
import type { StoreDefinition } from "./stores.ts";

const date = (at: number) => new Date(at).toISOString().slice(0, 10);

/** One line per report with something to pay out; a negative settlement reaches no bank. */
export function bankCsv(reports: readonly ReportContent[], store: StoreDefinition): string {
  const lines = reports.flatMap((report) => {
    const total = totalOf(report.lines);
    if (total <= 0n) return [];
    const day = date(report.depositAt);
    const amount = formatHundredths(total, ".");
    const reference = `${store.bankReference} ${report.settlementId}`;
    return [[day, day, amount, store.locale.currency, reference, store.bankDescription].join(",")];
  });
  return `${["date,value_date,amount,currency,reference,description", ...lines].join("\n")}\n`;
}

function soldAtPrice(report: ReportContent): bigint {
  const { lines } = report;
  return totalOf(lines.filter((line) => line.type === "Order" && line.description === "Principal"));
}

/** Stock does not follow each fortnight's sales: it is held for the mean of five. */
function meanCost(costs: readonly bigint[], index: number): bigint {
  const around = costs.slice(Math.max(0, index - 2), index + 3);
  return around.reduce((sum, cost) => sum + cost, 0n) / BigInt(around.length);
}

/** Modelled: on each report's last day, the stock at cost and the cost of what was sold in the fortnight. */
export function inventoryCsv(
  reports: readonly ReportContent[],
  store: StoreDefinition,
  random: Random,
): string {
  const { costOfSalesBps, daysInventory } = store.inventory;
  const costs = reports.map((report) => shareOf(soldAtPrice(report), costOfSalesBps));
  const lines = reports.map((report, index) => {
    const days = BigInt(random.between(...daysInventory));
    const stock = (meanCost(costs, index) * days * BigInt(DAY)) / BigInt(FORTNIGHT);
    const amounts = [stock, costs[index]!].map((amount) => formatHundredths(amount, "."));
    return [date(report.periodEnd - DAY), store.locale.currency, ...amounts].join(",");
  });
  return `${["date,currency,value_at_cost,cost_of_goods_sold", ...lines].join("\n")}\n`;
}
