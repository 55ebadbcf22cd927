// Generated from the compiled contracts by `npm run generate`; do not edit.
export { royaltyTokenAbi } from "./royaltyToken.ts";
export { revenueRouterAbi } from "./revenueRouter.ts";
export { storeAttestorsAbi } from "./storeAttestors.ts";
export { attestorRegistryAbi } from "./attestorRegistry.ts";
export { storeMetricsAbi } from "./storeMetrics.ts";
export { merchantPolicyAbi } from "./merchantPolicy.ts";
export { merchantAccountAbi } from "./merchantAccount.ts";
export { storeGovernorAbi } from "./storeGovernor.ts";
export { storeTimelockAbi } from "./storeTimelock.ts";
export { treasuryAbi } from "./treasury.ts";
export { storeFactoryAbi } from "./storeFactory.ts";
export { royaltyClaimerAbi } from "./royaltyClaimer.ts";
