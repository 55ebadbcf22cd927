// Everything that can be shown about the system and is too long, or needs too much, for every `npm test`. `npm run check` lists it.
import { type Entry, enter } from "./entry.ts";

const checks: Record<string, Entry> = {
  guards: {
    file: "test/campaigns/guards/main.ts",
    shows: "every attack fails against the contracts, and succeeds once its guard is taken out of them",
  },
  mutants: {
    file: "test/campaigns/mutants/main.ts",
    shows: "at least 90 % of small faults put into the contracts are found by a test",
  },
  invariants: {
    file: "test/campaigns/invariants/main.ts",
    shows: "every invariant over any number of random calls, over the whole protocol at once and in parts",
  },
  model: {
    file: "test/campaigns/money/main.ts",
    shows: "random histories of the money equal a model in exact rationals, to the unit",
  },
  conformance: {
    file: "test/campaigns/conformance/main.ts",
    shows:
      "a client of the standards' interfaces alone drives two stores on two chains; replayed signatures do nothing",
  },
  reports: {
    file: "test/campaigns/reports/main.ts",
    shows: "12,000 damaged settlement reports: none accepted wrongly",
  },
  chaos: {
    file: "test/campaigns/chaos/main.ts",
    shows:
      "keepers killed at every step, racing, losing node and blocks: whether anything was paid twice or lost",
  },
  issuance: {
    file: "test/campaigns/issuance/main.ts",
    shows:
      "applications through every state, a failed sale refunded to the unit, no power outside the DAO, credentials 2 of 3",
  },
  vesting: {
    file: "test/campaigns/vesting/main.ts",
    shows: "five years of reviews, slices and releases, equal to an independent model to the unit",
  },
  deploy: {
    file: "test/campaigns/deploy/main.ts",
    shows:
      "the mainnet and BSC configurations rehearsed on local chains of the same ids, interrupted and resumed",
  },
  coverage: {
    file: "test/campaigns/coverage/main.ts",
    shows: "at least 98 % of the contracts' lines and 95 % of their branches are reached",
  },
  house: {
    file: "test/campaigns/house/main.ts",
    shows: "every rule of the repository has one home, every recipe for a contributor works",
  },
  roles: {
    file: "script/deploy/roles.ts",
    shows:
      "who holds power in a store, read from the chain alone: exit 1 if anybody outside the store's own contracts",
  },
  budget: {
    file: "test/site/budget.ts",
    shows:
      "entry script ≤ 200 kB, a list asks the RPC ≤ 3 times when first opened, a detail ≤ 4, nobody else is asked",
  },
  a11y: {
    file: "test/site/a11y.ts",
    shows: "axe on every page of the dApp: phone and wide, light and dark, English and Chinese",
  },
  lighthouse: {
    file: "test/site/lighthouse.ts",
    shows: "Lighthouse (mobile, median of three) on every page of the dApp as it is published",
  },
};

await enter("check", checks);
