import type { Abi } from "viem";
import {
  liquidityGaugeAbi,
  merchantAccountAbi,
  merchantPolicyAbi,
  performanceVestingAbi,
  revenueRouterAbi,
  royaltyTokenAbi,
  storeAttestorsAbi,
  storeGovernorAbi,
  storeMetricsAbi,
  treasuryAbi,
} from "../abi/index.ts";
import type { StoreContracts } from "../stores.ts";

export type ContractName = keyof StoreContracts;

/** The ABI in which each part of a store names whom it obeys; the timelock's roles are asked for on their own. */
export const authorityAbis = {
  token: royaltyTokenAbi,
  router: revenueRouterAbi,
  merchantAccount: merchantAccountAbi,
  policy: merchantPolicyAbi,
  metrics: storeMetricsAbi,
  attestors: storeAttestorsAbi,
  governor: storeGovernorAbi,
  treasury: treasuryAbi,
  vesting: performanceVestingAbi,
  gauge: liquidityGaugeAbi,
} as const satisfies Partial<Record<ContractName, Abi>>;

/** Every view that names an authority, as `contract.view`, and the one part of the store that may answer. */
export const authorities = {
  "token.router": "router",
  "token.timelock": "timelock",
  "token.merchantAccount": "merchantAccount",
  "token.pairRegistrar": "gauge",
  "router.token": "token",
  "router.attestors": "attestors",
  "router.merchantAccount": "merchantAccount",
  "merchantAccount.timelock": "timelock",
  "merchantAccount.governor": "governor",
  "merchantAccount.policy": "policy",
  "merchantAccount.router": "router",
  "policy.timelock": "timelock",
  "policy.metrics": "metrics",
  "metrics.attestors": "attestors",
  "attestors.timelock": "timelock",
  "governor.token": "token",
  "governor.timelock": "timelock",
  "treasury.timelock": "timelock",
  "vesting.router": "router",
  "vesting.merchantAccount": "merchantAccount",
  "vesting.gauge": "gauge",
  "gauge.timelock": "timelock",
  "gauge.treasury": "treasury",
} as const satisfies Record<string, ContractName>;

/** The timelock's roles (OpenZeppelin) and the one part of the store that may have each. */
export const timelockRoles = {
  DEFAULT_ADMIN_ROLE: "timelock",
  PROPOSER_ROLE: "governor",
  CANCELLER_ROLE: "governor",
  EXECUTOR_ROLE: "governor",
} as const satisfies Record<string, ContractName>;

export type AuthorityId = keyof typeof authorities;
type TimelockRole = keyof typeof timelockRoles;
/** An authority view, a role of the timelock, or an `owner` that no part of a store should have. */
export type PowerId = AuthorityId | `timelock.${TimelockRole}` | "owner";

export const authorityIds = Object.keys(authorities) as AuthorityId[];
export const roleNames = Object.keys(timelockRoles) as TimelockRole[];
