// Generated from the compiled contracts by `npm run generate`; do not edit.
export const royaltyClaimerAbi = [] as const;
