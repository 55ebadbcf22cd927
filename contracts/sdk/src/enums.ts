// The contracts' enums by name. An ABI has only their numbers, so `enums.test.ts` compares the names with the Solidity source.

type Numbered<Names extends readonly string[]> = {
  readonly [Index in keyof Names as Index extends `${number}`
    ? Names[Index] & string
    : never]: Index extends `${infer Value extends number}` ? Value : never;
};

/** `{ First: 0, Second: 1, … }` of names in their order. */
const numbered = <const Names extends readonly string[]>(names: Names) =>
  Object.fromEntries(names.map((name, value) => [name, value])) as Numbered<Names>;

/** IGovernor.ProposalState (OpenZeppelin), by number. */
export const proposalStates = [
  "Pending",
  "Active",
  "Canceled",
  "Defeated",
  "Succeeded",
  "Queued",
  "Expired",
  "Executed",
] as const;
export type ProposalStateName = (typeof proposalStates)[number];
export const ProposalState = /* @__PURE__ */ numbered(proposalStates);
export type ProposalState = (typeof ProposalState)[ProposalStateName];

/** The proposal waits for anybody: to be queued, or to be executed. */
export const isWaiting = (state: ProposalState): boolean =>
  state === ProposalState.Succeeded || state === ProposalState.Queued;

/** Nothing can happen to the proposal any more. */
export const isOver = (state: ProposalState): boolean =>
  state === ProposalState.Canceled ||
  state === ProposalState.Defeated ||
  state === ProposalState.Expired ||
  state === ProposalState.Executed;

/** GovernorCountingSimple.VoteType (OpenZeppelin), by number. */
export const voteTypes = ["Against", "For", "Abstain"] as const;
export const Support = /* @__PURE__ */ numbered(voteTypes);
export type Support = (typeof Support)[(typeof voteTypes)[number]];

export const isSupport = (value: unknown): value is Support => value === 0 || value === 1 || value === 2;

/** IDelisting.Exit, by number: how a store ended. */
export const exits = ["none", "agreed", "default"] as const;
export type Exit = (typeof exits)[number];
export function exitFrom(value: number): Exit {
  const exit = exits[value];
  if (exit === undefined) throw new RangeError(`no exit has the number ${value}`);
  return exit;
}

/** IMerchantPolicy.Status. */
export const policyStatus = { healthy: 0, breached: 1, stale: 2 } as const;
export type PolicyStatus = (typeof policyStatus)[keyof typeof policyStatus];

/** IPerformanceVesting.Review: what a yearly review recorded, or would record now. */
export const review = { open: 0, met: 1, missed: 2 } as const;

/** IIssuanceTypes.State, by number: how far an application is. */
export const applicationStates = [
  "none",
  "applied",
  "assessed",
  "accepted",
  "onSale",
  "active",
  "rejected",
  "withdrawn",
  "expired",
  "failed",
] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** IPublicSale.Status, by number. */
export const saleStatuses = ["upcoming", "open", "succeeded", "failed", "finalized"] as const;
export type SaleStatus = (typeof saleStatuses)[number];

/** IStoreAttestors.Role, by number: who signs the sales, and who signs the deposits. */
export const attestorRoles = ["commerce", "bank"] as const;
export type AttestorRole = (typeof attestorRoles)[number];

/** ICredentialRegistry.Status. */
export const credentialStatus = { none: 0, current: 1, expired: 2, revoked: 3, superseded: 4 } as const;
