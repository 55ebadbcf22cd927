import type { Page, PageMessages } from "../en/index.ts";

export const zh: { [Name in Page]: () => Promise<PageMessages[Name]> } = {
  bounds: async () => (await import("./bounds.ts")).bounds,
  controls: async () => (await import("./controls.ts")).controls,
  governance: async () => (await import("./governance.ts")).governance,
  vesting: async () => (await import("./vesting.ts")).vesting,
  liquidity: async () => (await import("./liquidity.ts")).liquidity,
  issuance: async () => (await import("./issuance.ts")).issuance,
  merchant: async () => (await import("./merchant.ts")).merchant,
  operations: async () => (await import("./operations.ts")).operations,
  portfolio: async () => (await import("./portfolio.ts")).portfolio,
  roles: async () => (await import("./roles.ts")).roles,
  store: async () => (await import("./store.ts")).store,
  stores: async () => (await import("./stores.ts")).stores,
  terms: async () => (await import("./terms.ts")).terms,
};
