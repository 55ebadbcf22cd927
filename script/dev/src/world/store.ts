import type { StoreContracts } from "@takings/sdk";
import type { Address } from "viem";
import type { DemoStore } from "../data/settlements.ts";
import type { Expected } from "../reconcile/model.ts";
import type { AttestedStore } from "./keepers.ts";
import type { StoreConfig } from "./terms.ts";

export interface WorldStore {
  name: string;
  demo: DemoStore;
  contracts: StoreContracts;
  config: StoreConfig;
  /** Its public sale. */
  sale: Address;
  attested: AttestedStore;
  /** What its reports say by settlement id, by a reading that is not the keeper's. */
  expected: Map<string, Expected>;
}
