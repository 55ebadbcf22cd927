import type { SalesModel } from "./modelledStore.ts";
import type { OrderRow } from "./orders.ts";
import { type Charges, PERIODS_PER_YEAR } from "./periods.ts";
import type { Locale } from "./report.ts";

/** Stablecoin units of value per unit of the store's currency; illustrative and fixed, so the world is reproducible. */
export interface Rate {
  numerator: bigint;
  denominator: bigint;
  source: string;
}

export interface StoreDefinition {
  name: string;
  slug: string;
  about: string;
  /** `real`: its sales and refunds; fees, tax, reserve, inventory and bank lines are modelled in every store. */
  label: "real" | "modelled";
  locale: Locale;
  skuPrefix: string;
  orderPrefixes: readonly string[];
  /** How many fortnights of the year have a report. */
  reports: number;
  charges: Charges;
  /** Absent: the real orders as they are. */
  sales?: SalesModel;
  bankReference: string;
  bankDescription: string;
  rate?: Rate;
  inventory: Inventory;
}

/** Modelled stock figures. */
interface Inventory {
  costOfSalesBps: number;
  daysInventory: readonly [number, number];
}

const EURO_COUNTRIES = new Set(
  "Germany,France,EIRE,Spain,Netherlands,Belgium,Portugal,Italy,Finland,Austria,Greece,Cyprus,Malta".split(
    ",",
  ),
);
const RECALL_PERIOD = 22;

const everydayGifts: StoreDefinition = {
  name: "Lantern & Loom",
  slug: "lantern-and-loom",
  about: "British gift-ware. Real sales data (UCI Online Retail, CC BY 4.0), moved in time; name invented.",
  label: "real",
  locale: {
    marketplace: "Amazon.co.uk",
    currency: "GBP",
    dates: "dotted",
    decimalMark: ".",
    blankLastLine: false,
  },
  skuPrefix: "LL-",
  orderPrefixes: ["026", "202", "203", "204", "205", "206"],
  reports: PERIODS_PER_YEAR,
  charges: {
    advertisingBps: [280, 420],
    storageBps: [80, 130],
    subscription: 2_500n,
    reserveBps: [600, 900],
    reimbursementChanceBps: 0,
  },
  bankReference: "AMZN-UK SETTLEMENT",
  bankDescription: "AMAZON PAYMENTS UK LIMITED",
  rate: { numerator: 127n, denominator: 100n, source: "illustrative fixed rate: 1 GBP = 1.27 USD" },
  inventory: { costOfSalesBps: 5_400, daysInventory: [38, 50] },
};

const recalledKitchenware: StoreDefinition = {
  name: "Copperline Kitchen",
  slug: "copperline-kitchen",
  about:
    "Kitchenware after a product recall. Modelled: a scaled sample of real orders with invented refunds.",
  label: "modelled",
  locale: { marketplace: "Amazon.com", currency: "USD", dates: "us", decimalMark: ".", blankLastLine: false },
  skuPrefix: "CK-",
  orderPrefixes: ["111", "112", "113", "114"],
  reports: PERIODS_PER_YEAR,
  charges: {
    advertisingBps: [600, 900],
    storageBps: [150, 250],
    subscription: 3_999n,
    reserveBps: [500, 900],
    reimbursementChanceBps: 3_500,
  },
  sales: {
    takes: (row: OrderRow) => row.country === "United Kingdom" && /^2[12]/.test(row.sku),
    sampleBps: 2_200,
    scaleBps: [2_500, 4_500],
    shippingChanceBps: 2_500,
    shipping: 699n,
    freeShippingChanceBps: 4_000,
    couponChanceBps: 1_000,
    couponBps: 1_000,
    tax: { bps: 825, withheldAs: "MarketplaceFacilitatorTax-Principal" },
    taxChanceBps: 8_500,
    refundChanceBps: (period) => (period < RECALL_PERIOD ? 400 : 3_500),
    recall: { period: RECALL_PERIOD, reachesBack: 2, chanceBps: 6_000 },
  },
  bankReference: "AMZN-US SETTLEMENT",
  bankDescription: "AMAZON.COM SERVICES LLC",
  inventory: { costOfSalesBps: 4_800, daysInventory: [75, 95] },
};

const silentStationery: StoreDefinition = {
  name: "Nordlicht Papeterie",
  slug: "nordlicht-papeterie",
  about: "Stationery whose reports stopped. Modelled: a scaled sample of real euro-area orders.",
  label: "modelled",
  locale: {
    marketplace: "Amazon.de",
    currency: "EUR",
    dates: "dotted",
    decimalMark: ",",
    blankLastLine: true,
  },
  skuPrefix: "NP-",
  orderPrefixes: ["028", "302", "303", "304", "305", "306"],
  reports: PERIODS_PER_YEAR - 6,
  charges: {
    advertisingBps: [300, 550],
    storageBps: [90, 160],
    subscription: 3_900n,
    reserveBps: [400, 800],
    reimbursementChanceBps: 2_000,
  },
  sales: {
    takes: (row: OrderRow) => EURO_COUNTRIES.has(row.country),
    sampleBps: 9_000,
    scaleBps: [3_000, 5_500],
    shippingChanceBps: 3_500,
    shipping: 549n,
    freeShippingChanceBps: 3_000,
    couponChanceBps: 600,
    couponBps: 500,
    tax: { bps: 1_900, withheldAs: "MarketplaceFacilitatorVAT-Principal" },
    taxChanceBps: 2_000,
    refundChanceBps: () => 350,
  },
  bankReference: "AMZN-DE SETTLEMENT",
  bankDescription: "AMAZON PAYMENTS EUROPE S.C.A.",
  rate: { numerator: 108n, denominator: 100n, source: "illustrative fixed rate: 1 EUR = 1.08 USD" },
  inventory: { costOfSalesBps: 4_500, daysInventory: [50, 70] },
};

export const STORES: readonly StoreDefinition[] = [everydayGifts, recalledKitchenware, silentStationery];
