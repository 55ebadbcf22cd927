import type { en } from "../en/index.ts";
import { common } from "./common.ts";
import { errors } from "./errors.ts";
import { governance } from "./governance.ts";
import { merchant } from "./merchant.ts";
import { portfolio } from "./portfolio.ts";
import { store } from "./store.ts";
import { stores } from "./stores.ts";

export const zh: Record<keyof typeof en, string> = {
  ...common,
  ...errors,
  ...stores,
  ...store,
  ...portfolio,
  ...governance,
  ...merchant,
};
