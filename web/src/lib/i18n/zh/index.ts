import type { en } from "../en/index.ts";
import { bounds } from "./bounds.ts";
import { common } from "./common.ts";
import { governance } from "./governance.ts";
import { merchant } from "./merchant.ts";
import { portfolio } from "./portfolio.ts";
import { store } from "./store.ts";
import { stores } from "./stores.ts";

export const zh: Record<keyof typeof en, string> = {
  ...bounds,
  ...common,
  ...stores,
  ...store,
  ...portfolio,
  ...governance,
  ...merchant,
};
