import type { ComponentType } from "react";
import type { Page } from "../lib/i18n/index.ts";

export interface Feature {
  /** Each page by its component's name; where a feature has several, each is loaded separately. */
  pages: Record<string, () => Promise<Record<string, ComponentType>>>;
  /** The catalogues that its pages and the parts they use take texts from, besides the common one. */
  texts: readonly Page[];
}

/** A page is loaded, with the texts of its feature, when it is first asked for. */
export const features = {
  stores: { pages: { StoresPage: () => import("../features/stores/index.ts") }, texts: ["stores"] },
  store: { pages: { StorePage: () => import("../features/store/index.ts") }, texts: ["store", "stores"] },
  roles: { pages: { RolesPage: () => import("../features/roles/index.ts") }, texts: ["roles", "store"] },
  portfolio: {
    pages: { PortfolioPage: () => import("../features/portfolio/index.ts") },
    texts: ["portfolio", "stores"],
  },
  governance: {
    pages: {
      GovernancePage: () => import("../features/governance/GovernancePage.tsx"),
      NewProposalPage: () => import("../features/governance/NewProposalPage.tsx"),
      ProposalPage: () => import("../features/governance/ProposalPage.tsx"),
    },
    texts: ["governance", "controls", "bounds"],
  },
  liquidity: {
    pages: { LiquidityPage: () => import("../features/liquidity/index.ts") },
    texts: ["liquidity", "store"],
  },
  vesting: {
    pages: { VestingPage: () => import("../features/vesting/index.ts") },
    texts: ["vesting", "store"],
  },
  issuance: {
    pages: {
      ApplicationPage: () => import("../features/issuance/ApplicationPage.tsx"),
      ApplyPage: () => import("../features/issuance/ApplyPage.tsx"),
      AssessPage: () => import("../features/issuance/AssessPage.tsx"),
      SalePage: () => import("../features/issuance/SalePage.tsx"),
      SalesPage: () => import("../features/issuance/SalesPage.tsx"),
      UnderwritePage: () => import("../features/issuance/UnderwritePage.tsx"),
    },
    texts: ["issuance", "terms"],
  },
  operations: {
    pages: { OperationsPage: () => import("../features/operations/index.ts") },
    texts: ["operations"],
  },
  merchant: {
    pages: { MerchantPage: () => import("../features/merchant/index.ts") },
    texts: ["merchant", "store"],
  },
} as const satisfies Record<string, Feature>;
