/** Every alert, by an id that never changes its meaning. RUNBOOK.md has a section for each. */
export const alertIds = {
  Unreadable: "a store's contracts cannot be read",
  SettlementLate: "no period has been settled for too long",
  SettlementStopped: "there are statements that must not be settled as they are",
  SettlementUnsent: "both sides have signed, and nobody has settled",
  AttestorSilent: "one side has signed, the other has not",
  AttestorChanging: "a vote is replacing an attestor",
  MetricsStale: "no figures have been reported for too long",
  Arrears: "holders are owed royalties",
  Unswept: "the router holds money that has not been split",
  DepositReversed: "the bank took a settled deposit back, and coming bases have not been lowered",
  ProposalDue: "what holders decided waits to be queued or executed",
  GasLow: "the keeper is running out of coins for gas",
  FundsLow: "the keeper cannot fund what is due to be settled",
  TransactionStuck: "a transaction of the keeper is not mined",
  ChainStale: "the endpoint's last block is old",
  EndpointDown: "an endpoint does not answer, or is behind",
  JobFailing: "a job of the watch has failed",
} as const;

export type AlertId = keyof typeof alertIds;

export interface Alert {
  alert: AlertId;
  /** Absent where it concerns the keeper as a whole. */
  store?: string;
  detail: string;
}
