import type { Page } from "../lib/i18n/index.ts";

interface Feature {
  load: () => Promise<unknown>;
  /** The catalogues that its pages and the parts they use take texts from, besides the common one. */
  texts: readonly Page[];
}

/** Each is loaded, with its texts, when the first of its pages is asked for. */
export const features = {
  stores: { load: () => import("../features/stores/index.ts"), texts: ["stores"] },
  store: { load: () => import("../features/store/index.ts"), texts: ["store", "stores"] },
  roles: { load: () => import("../features/roles/index.ts"), texts: ["roles", "store"] },
  portfolio: { load: () => import("../features/portfolio/index.ts"), texts: ["portfolio", "stores"] },
  governance: {
    load: () => import("../features/governance/index.ts"),
    texts: ["governance", "controls", "bounds"],
  },
  liquidity: { load: () => import("../features/liquidity/index.ts"), texts: ["liquidity", "store"] },
  vesting: { load: () => import("../features/vesting/index.ts"), texts: ["vesting", "store"] },
  issuance: { load: () => import("../features/issuance/index.ts"), texts: ["issuance", "terms"] },
  operations: { load: () => import("../features/operations/index.ts"), texts: ["operations"] },
  merchant: { load: () => import("../features/merchant/index.ts"), texts: ["merchant", "store"] },
} as const satisfies Record<string, Feature>;
