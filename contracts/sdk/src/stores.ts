import type { Address } from "viem";

/** The contracts of one store, as the factory records them (IStoreFactory.Store). */
export interface StoreContracts {
  token: Address;
  router: Address;
  merchantAccount: Address;
  policy: Address;
  metrics: Address;
  attestors: Address;
  governor: Address;
  timelock: Address;
  treasury: Address;
  vesting: Address;
  gauge: Address;
}
