import { seconds, TOKEN } from "@takings/sdk";
import { type Address, type Hex, toHex } from "viem";
import { people } from "../chain/accounts.ts";

const { day: DAY } = seconds;
export const dollars = (amount: number): bigint => BigInt(Math.round(amount * 1_000_000));
const tokens = (amount: number): bigint => BigInt(amount) * TOKEN;

/** What a merchant declares: IIssuanceTypes.Figures. */
export interface Figures {
  netSales: bigint;
  inventoryValue: bigint;
  operatingMarginBps: number;
  growthBps: number;
  months: number;
  refundBps: number;
  daysInventory: number;
}

const figures = (netSales: number, refundBps: number): Figures => ({
  netSales: BigInt(netSales),
  inventoryValue: BigInt(Math.round(netSales / 8)),
  operatingMarginBps: 1_400,
  growthBps: 1_200,
  months: 26,
  refundBps,
  daysInventory: 64,
});

/** What sets the demo stores apart; everything else of their terms is shared. */
export interface DemoTerms {
  slug: string;
  symbol: string;
  merchant: Address;
  /** Withdrawal limit per 30 days and the floor that votes cannot go below, in the stablecoin's smallest unit. */
  limit: bigint;
  floor: bigint;
  maxRefundBps: number;
  royaltyBps: number;
  /** What the merchant declared when it applied. */
  figures: Figures;
  /** Of a token in its sale, smallest unit of the stablecoin. */
  price: bigint;
  /** Net sales of year 1, 2, … that vesting asks for, whole dollars. */
  targets: bigint[];
}

export const demoTerms: DemoTerms[] = [
  {
    slug: "healthy",
    symbol: "LOOM",
    merchant: people.merchants[0].address,
    limit: dollars(600_000),
    floor: dollars(150_000),
    maxRefundBps: 1_000,
    royaltyBps: 1_000,
    figures: figures(10_800_000, 430),
    price: dollars(4),
    targets: [9_000_000n, 12_500_000n, 14_000_000n],
  },
  {
    slug: "breaching",
    symbol: "TRAIL",
    merchant: people.merchants[1].address,
    limit: dollars(60_000),
    floor: dollars(15_000),
    maxRefundBps: 800,
    royaltyBps: 1_000,
    figures: figures(310_000, 780),
    price: dollars(0.1),
    targets: [1_000_000n, 1_150_000n, 1_300_000n],
  },
  {
    slug: "stale",
    symbol: "KIND",
    merchant: people.merchants[2].address,
    limit: dollars(40_000),
    floor: dollars(10_000),
    maxRefundBps: 1_000,
    royaltyBps: 800,
    figures: figures(260_000, 520),
    price: dollars(0.1),
    targets: [500_000n, 600_000n, 700_000n],
  },
];

/** Supply and how it starts: reserved is locked, the public part is sold, the rest opens the pool with 60 % of the proceeds. */
export const supply = {
  reserved: tokens(8_000_000),
  public: tokens(1_250_000),
  liquidity: tokens(750_000),
};

export type StoreConfig = ReturnType<typeof storeConfig>;
export type SaleTerms = ReturnType<typeof saleTerms>;

/** The terms of a demo store's sale: IIssuanceTypes.SaleTerms. */
export function saleTerms({ price }: DemoTerms) {
  const hardCap = (supply.public * price) / tokens(1);
  return {
    price,
    softCap: hardCap / 2n,
    hardCap,
    walletCap: hardCap / 5n,
    publicTokens: supply.public,
    liquidityTokens: supply.liquidity,
    liquidityProceedsBps: 6_000,
    assetDecimals: 6,
    duration: 14 * DAY,
  };
}

/**
 * The StoreConfig that the factory issues a demo store with.
 * @param now Unix seconds of the chain
 */
export function storeConfig(
  store: {
    name: string;
    terms: DemoTerms;
    commerceSource: Hex;
    bankSource: Hex;
    application: bigint;
    sale: Address;
  },
  asset: Address,
  now: bigint,
) {
  const { terms } = store;
  return {
    name: `${store.name} Royalty`,
    symbol: terms.symbol,
    asset,
    merchant: terms.merchant,
    merchantRecipient: terms.merchant,
    originator: people.originator.address,
    reserved: supply.reserved,
    distributor: store.sale,
    distributed: supply.public + supply.liquidity,
    vesting: {
      tranche: supply.reserved / 8n,
      targets: terms.targets,
      minPoolAsset: 1_000n,
      originatorBps: 1_000,
    },
    royaltyBps: terms.royaltyBps,
    toleranceBps: 10,
    streamDuration: 7 * DAY,
    commerceSource: store.commerceSource,
    bankSource: store.bankSource,
    commerceAttestor: people.commerceAttestor.address,
    bankAttestor: people.bankAttestor.address,
    keeper: people.keeper.address,
    withdrawalLimit: terms.limit,
    withdrawalWindow: 30 * DAY,
    withdrawalTerms: {
      floorLimit: terms.floor,
      floorWindow: 30 * DAY,
      minWindow: DAY,
      maxWindow: 90 * DAY,
      maxLimit: terms.limit * 20n,
    },
    policy: {
      maxRefundBps: terms.maxRefundBps,
      maxDaysInventory: 180,
      minInventoryValue: 0n,
      minMonthlySales: 0n,
      minMonthlyDeposits: 0n,
      maxAge: 45 * DAY,
      breachFractionBps: 5_000,
    },
    policyBounds: {
      minMaxRefundBps: 500,
      minMaxDaysInventory: 60,
      maxMinInventoryValue: terms.limit / 2n,
      maxMinMonthlySales: terms.limit / 2n,
      maxMinMonthlyDeposits: terms.limit / 2n,
      minMaxAge: 21 * DAY,
      maxMaxAge: 120 * DAY,
      minBreachFractionBps: 2_500,
    },
    governance: {
      votingDelay: DAY,
      votingPeriod: 5 * DAY,
      proposalThreshold: tokens(10_000),
      quorumNumerator: 15n,
      quorumFloor: tokens(200_000),
      lateVoteExtension: DAY,
      guardian: people.guardian.address,
      guardianTermEnd: Number(now) + 364 * DAY,
    },
    timelockDelay: BigInt(2 * DAY),
    salt: toHex(store.application, { size: 32 }),
  };
}
