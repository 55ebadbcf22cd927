import { seconds, settlementMaxAge } from "@takings/sdk";
import { type Address, getAddress, isAddress } from "viem";
import { z } from "zod";
import { entrySchema } from "../sources/catalog.ts";
import { watchSchema } from "./watch.ts";

const address = z
  .string()
  .refine((text) => isAddress(text, { strict: false }), "not an address")
  .transform((text): Address => getAddress(text));

const positive = z
  .union([z.string().regex(/^[1-9]\d*$/, "a positive whole number"), z.int().positive()])
  .transform((value) => BigInt(value));

const rateSchema = z.strictObject({
  numerator: positive,
  denominator: positive,
  source: z.string().min(1),
});

const decimal = z.string().regex(/^\d+(\.\d+)?$/, "a decimal amount");

const currency = z.string().regex(/^[A-Z]{3}$/, "an ISO 4217 code such as USD");

const storeSchema = z.strictObject({
  name: z.string().min(1),
  token: address,
  router: address,
  metrics: address,
  attestors: address,
  merchantAccount: address,
  /** Without it `govern` leaves the store alone. */
  governor: address.optional(),
  asset: address,
  /** The store's PerformanceVesting, for `review`. */
  vesting: address.optional(),
  assetDecimals: z.int().min(0).max(18),
  /** What the stablecoin is a unit of; a report in it needs no rate. */
  assetCurrency: currency.default("USD"),
  commerceSource: z.string().min(1),
  bankSource: z.string().min(1),
  /** Where reports and deposits come from, apart from files that are named on the command line. */
  commerce: entrySchema("commerce"),
  bank: entrySchema("bank"),
  marketplaces: z.array(z.string().min(1)).min(1),
  currency,
  skuPrefix: z.string().min(1).optional(),
  rate: rateSchema.optional(),
  /** Rates of single settlements, before `rate`. */
  rates: z.record(z.string(), rateSchema).optional(),
  /** Seconds after which metrics are stale, for `status` (the chain's policy decides on-chain). */
  metricsMaxAge: z
    .int()
    .positive()
    .default(45 * seconds.day),
  /** Seconds after the last settled period's end from which `status` alerts. */
  settlementMaxAge: z.int().positive().default(settlementMaxAge),
  /** Smallest payout worth sending, decimal, in the stablecoin. */
  minPayout: decimal.default("1"),
  /** Where the token's logs begin. */
  deployBlock: z
    .union([z.int().min(0), z.string().regex(/^\d+$/)])
    .transform((value) => BigInt(value))
    .default(0n),
});

export const configSchema = z.strictObject({
  chainId: z.int().positive(),
  rpcUrls: z.array(z.url({ protocol: /^https?$/ })).min(1),
  factory: address.optional(),
  /** Blocks to wait for before a transaction counts. */
  confirmations: z.int().positive().default(1),
  pollingMilliseconds: z.int().positive().default(2000),
  /** Seconds after which a transaction that is not mined is sent again at a higher price. */
  repriceAfter: z.int().positive().default(90),
  /** SQLite file; relative to the config file. It speeds up and explains, the chain decides. */
  journal: z.string().min(1).default("takings-journal.sqlite"),
  /** Folder of what sources handed over; relative to the config file. */
  inbox: z.string().min(1).default("inbox"),
  /** Folder of signed statements; relative to the config file. */
  statements: z.string().min(1).default("statements"),
  /** Folder of signed votes to relay; relative to the config file. */
  votes: z.string().min(1).default("votes"),
  /** Gas that relaying votes may cost in any 24 hours, for each store. */
  voteGasPerDay: positive.default(5_000_000n),
  /** The keeper's account, for `status`, which needs no key. */
  keeper: address.optional(),
  /** Coins for gas and stablecoins below which `status` alerts, decimal. */
  minGasBalance: decimal.default("0.05"),
  minFunds: decimal.default("0"),
  watch: watchSchema.prefault({}),
  stores: z
    .array(storeSchema)
    .min(1)
    .superRefine((stores, context) => {
      const seen = new Set<string>();
      for (const [index, store] of stores.entries()) {
        for (const name of ["name", "router"] as const) {
          const value = `${name} ${store[name]}`;
          if (seen.has(value))
            context.addIssue({ code: "custom", path: [index, name], message: "used twice" });
          seen.add(value);
        }
      }
    }),
});

export type StoreConfig = z.output<typeof storeSchema>;
export type KeeperConfig = z.output<typeof configSchema>;
/** The JSON form, before defaults. */
export type KeeperConfigInput = z.input<typeof configSchema>;
