/**
 * Every point of every job at which a crash would matter, with what is true there. The chaos campaign kills a keeper at
 * each of them; a new effect of a job needs a new name here.
 */
export const steps = {
  "ingest:read": "files are read and compared, nothing is remembered",
  "ingest:remembering": "in the journal's transaction, before it commits",
  "ingest:remembered": "the journal has everything",
  "attest:collected": "what the source shows is known, nothing is signed",
  "attest:remembered": "the journal knows what will be signed",
  "attest:signed": "a statement is signed, its file is not begun",
  "attest:written": "a statement's file is in place",
  "file:drafted": "a file is written under a temporary name, not yet in its place",
  "settle:planned": "the plan is made, nothing is sent",
  "settle:open": "the chain said that this settlement is not settled",
  "settle:approved": "the router may take the deposit, the settlement is not sent",
  "settle:settled": "the settlement is mined, the journal does not say so",
  "settle:logged": "the journal says so",
  "adjust:computed": "what coming bases lose is known, nothing is signed",
  "adjust:signed": "it is signed, its file is not begun",
  "adjust:written": "its file is in place",
  "adjust:planned": "the plan is made, nothing is sent",
  "adjust:adjusted": "an adjustment is mined",
  "metrics:computed": "a period's figures are computed, not signed",
  "metrics:signed": "they are signed, their file is not begun",
  "metrics:written": "their file is in place",
  "metrics:planned": "the plan is made, nothing is sent",
  "metrics:reported": "a report is mined",
  "payout:scanning": "some logs are read and remembered",
  "payout:planned": "the batches are made, nothing is sent",
  "payout:batch": "before one batch",
  "payout:paid": "one batch is mined",
  "review:planned": "what is due is known; before each of its transactions",
  "review:done": "one of them is mined",
  "govern:planned": "what is due is known, nothing is sent",
  "govern:booked": "a vote's gas is booked, the vote is not sent",
  "govern:relayed": "a vote is mined, its gas is booked as estimated",
  "govern:done": "a proposal is queued or executed",
  "watch:taken": "a store's job belongs to this watch, nothing has started",
  "watch:worked": "the work is done, the journal does not say so",
  "watch:logged": "the journal says so, the job is not given back",
  "send:simulated": "the node agrees to the call, no nonce is taken",
  "send:prepared": "nonce and price are chosen, nothing is signed",
  "send:signed": "the transaction is signed, not sent",
  "send:sent": "the node has the transaction, nobody waits for it",
  "send:mined": "its receipt is here, nobody knows of it",
} as const;

export type Step = keyof typeof steps;

let observer: (name: Step) => void = () => {};

/** Marks that a job has reached `name`. Does nothing unless somebody observes. */
export const step = (name: Step): void => observer(name);

/** Calls `next` at each step, in place of the observer before. */
export function observeSteps(next: (name: Step) => void): void {
  observer = next;
}
