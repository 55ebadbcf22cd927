import { bounds } from "./bounds.ts";
import { common } from "./common.ts";
import { governance } from "./governance.ts";
import { merchant } from "./merchant.ts";
import { portfolio } from "./portfolio.ts";
import { store } from "./store.ts";
import { stores } from "./stores.ts";

/** The English catalogue: the source that every translation has to match. */
export const en = {
  ...bounds,
  ...common,
  ...stores,
  ...store,
  ...portfolio,
  ...governance,
  ...merchant,
} as const;
