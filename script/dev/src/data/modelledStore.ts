/** Modelled stores: a seeded sample of real orders, amounts scaled, with modelled promotions, shipping and refunds. */
import { orderLines, promotionLine, refundLines, shareOf, shippingLine, type Tax } from "./fees.ts";
import { itemOf, withAdjustment } from "./identity.ts";
import type { OrderRow } from "./orders.ts";
import { DAY, FORTNIGHT } from "./periods.ts";
import type { Random } from "./random.ts";
import { REAL_YEAR_END, timeOf } from "./realStore.ts";
import type { ReportItem, ReportLine } from "./report.ts";

export interface SalesModel {
  takes(row: OrderRow): boolean;
  sampleBps: number;
  /** Amount in the store's currency per real amount. */
  scaleBps: readonly [number, number];
  shippingChanceBps: number;
  shipping: bigint;
  freeShippingChanceBps: number;
  couponChanceBps: number;
  couponBps: number;
  tax: Tax;
  taxChanceBps: number;
  /** Chance that an order of fortnight `period` is refunded, a few days later. */
  refundChanceBps(period: number): number;
  /** Orders of the fortnights before `period` that are refunded all at once in it. */
  recall?: { period: number; reachesBack: number; chanceBps: number };
}

interface Sold {
  item: ReportItem;
  principal: bigint;
  at: number;
  tax: Tax | undefined;
}

function saleLines({ item, principal, at, tax }: Sold, model: SalesModel, random: Random): ReportLine[] {
  const lines = orderLines(item, principal, at, tax);
  if (random.chance(model.shippingChanceBps)) {
    lines.push(shippingLine("Order", item, model.shipping, at));
    if (random.chance(model.freeShippingChanceBps))
      lines.push(promotionLine("Shipping", item, -model.shipping, at, "Free shipping"));
  }
  const coupon = shareOf(principal, model.couponBps);
  if (coupon > 0n && random.chance(model.couponChanceBps))
    lines.push(promotionLine("Principal", item, -coupon, at, `Coupon ${model.couponBps / 100}%`));
  return lines;
}

function refundTime(
  sold: Sold,
  period: number,
  yearStart: number,
  model: SalesModel,
  random: Random,
): number | undefined {
  const { recall } = model;
  if (recall !== undefined && period < recall.period && period >= recall.period - recall.reachesBack) {
    if (!random.chance(recall.chanceBps)) return undefined;
    return yearStart + recall.period * FORTNIGHT + random.between(1, 12) * DAY + random.between(0, DAY - 1);
  }
  if (!random.chance(model.refundChanceBps(period))) return undefined;
  return sold.at + random.between(2, 9) * DAY;
}

export function modelledLines(
  rows: readonly OrderRow[],
  slug: string,
  skuPrefix: string,
  orderPrefixes: readonly string[],
  model: SalesModel,
  yearStart: number,
  yearEnd: number,
  random: Random,
): ReportLine[] {
  const shift = yearEnd - REAL_YEAR_END;
  const lines: ReportLine[] = [];
  for (const row of rows) {
    if (row.kind !== "sale" || !model.takes(row) || !random.chance(model.sampleBps)) continue;
    const at = timeOf(row) + shift + random.between(0, 59) * 1_000;
    const principal = shareOf(row.pence, random.between(...model.scaleBps));
    if (at < yearStart || at >= yearEnd || principal === 0n) continue;
    const sold: Sold = {
      item: itemOf(slug, orderPrefixes, row.invoice, skuPrefix + row.sku, 1 + (row.units % 4)),
      principal,
      at,
      tax: random.chance(model.taxChanceBps) ? model.tax : undefined,
    };
    lines.push(...saleLines(sold, model, random));
    const period = Math.floor((at - yearStart) / FORTNIGHT);
    const refundAt = refundTime(sold, period, yearStart, model, random);
    if (refundAt !== undefined && refundAt < yearEnd)
      lines.push(...refundLines(withAdjustment(sold.item), principal, refundAt, sold.tax));
  }
  return lines;
}
