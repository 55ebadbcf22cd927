import { modelledLines } from "./modelledStore.ts";
import { decodeOrders, type OrderRow } from "./orders.ts";
import { closePeriods, FORTNIGHT, intoPeriods, lastPeriodEnd, PERIODS_PER_YEAR } from "./periods.ts";
import { seededRandom } from "./random.ts";
import { realLines } from "./realStore.ts";
import { renderReport } from "./report.ts";
import { bankCsv, inventoryCsv } from "./statements.ts";
import { type Rate, STORES, type StoreDefinition } from "./stores.ts";

export interface DemoReport {
  fileName: string;
  settlementId: string;
  periodStart: Date;
  periodEnd: Date;
  bytes: Uint8Array;
}

export interface DemoStore {
  name: string;
  slug: string;
  about: string;
  label: "real" | "modelled";
  currency: string;
  marketplace: string;
  /** Every SKU in the store's reports starts with it. */
  skuPrefix: string;
  reports: DemoReport[];
  bankCsv: string;
  inventoryCsv: string;
  /** Absent where the store sells in dollars. */
  rate?: Rate;
}

export interface DemoOptions {
  /** The year of reports ends at the last midnight (UTC) that is at least two days before. */
  now: Date;
  seed: string;
}

function buildStore(
  store: StoreDefinition,
  rows: readonly OrderRow[],
  { now, seed }: DemoOptions,
): DemoStore {
  const yearEnd = lastPeriodEnd(now);
  const yearStart = yearEnd - PERIODS_PER_YEAR * FORTNIGHT;
  const random = (what: string) => seededRandom(`${seed} ${store.slug} ${what}`);
  const { slug, skuPrefix, orderPrefixes, sales } = store;
  const lines =
    sales === undefined
      ? realLines(rows, slug, skuPrefix, orderPrefixes, yearEnd)
      : modelledLines(rows, slug, skuPrefix, orderPrefixes, sales, yearStart, yearEnd, random("sales"));
  const periods = intoPeriods(lines, yearStart, store.reports);
  const contents = closePeriods(periods, yearStart, slug, store.charges, random("charges"));
  return {
    name: store.name,
    slug,
    about: store.about,
    label: store.label,
    currency: store.locale.currency,
    marketplace: store.locale.marketplace,
    skuPrefix,
    reports: contents.map((content) => ({
      fileName: `settlement-${content.settlementId}.txt`,
      settlementId: content.settlementId,
      periodStart: new Date(content.periodStart),
      periodEnd: new Date(content.periodEnd),
      bytes: renderReport(content, store.locale),
    })),
    bankCsv: bankCsv(contents, store),
    inventoryCsv: inventoryCsv(contents, store, random("inventory")),
    ...(store.rate === undefined ? {} : { rate: store.rate }),
  };
}

/**
 * A year of fortnightly settlement reports of three stores, with their bank and inventory files: one healthy (real
 * sales), one breaching its refund policy, one whose reports stopped. Same input, same bytes.
 * @param derivedBytes script/dev/data/online-retail-orders.csv.gz
 */
export function buildDemoStores(derivedBytes: Uint8Array, options: DemoOptions): DemoStore[] {
  const rows = decodeOrders(derivedBytes);
  return STORES.map((store) => buildStore(store, rows, options));
}
