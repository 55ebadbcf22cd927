import type { common } from "./common.ts";

/** The English catalogues of pages, each loaded with the pages that name it: the source that every translation matches. */
export const en = {
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

export type Page = keyof typeof en;
type Of<Name extends Page> = Awaited<ReturnType<(typeof en)[Name]>>;
type Together<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** Every message of the site with its English text. */
export type Messages = typeof common & Together<Of<Page>>;
export type PageMessages = { [Name in Page]: { [Key in keyof Of<Name>]: string } };
