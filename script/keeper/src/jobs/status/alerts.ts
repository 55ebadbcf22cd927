/** Every alert, by an id that never changes its meaning. RUNBOOK.md has a chapter for each. */
export const alertIds = {
  Unreadable: "a store's contracts cannot be read",
  SettlementLate: "no period has been settled for too long",
  SettlementStopped: "statements are at hand that must not be settled as they are",
  SettlementUnsent: "both sides have signed, and nobody settles",
  AttestorSilent: "one side has signed, the other has not",
  AttestorChanging: "a vote is replacing an attestor",
  MetricsStale: "no figures have been reported for too long",
  Arrears: "holders are owed royalties",
  Unswept: "money lies at the router without being split",
  DepositReversed: "the bank took a settled deposit back, and coming bases are not lowered",
  ProposalDue: "what holders decided waits to be queued or executed",
  GasLow: "the keeper's coins for gas run out",
  FundsLow: "the keeper cannot fund what is due to be settled",
  TransactionStuck: "a transaction of the keeper is not mined",
  ChainStale: "the endpoint's last block is old",
  EndpointDown: "an endpoint does not answer, or lags behind",
  JobFailing: "a job of the watch has failed",
} as const;

export type AlertId = keyof typeof alertIds;

export interface Alert {
  alert: AlertId;
  /** Absent where it concerns the keeper as a whole. */
  store?: string;
  detail: string;
}
