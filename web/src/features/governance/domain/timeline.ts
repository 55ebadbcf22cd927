import { ProposalState } from "@takings/sdk";

/** Unix seconds throughout; undefined where the chain does not say. */
export interface ProposalTimes {
  createdAt?: number;
  voteStart: number;
  /** The end of voting, with extensions and the Against-only window. */
  voteEnd: number;
  /** The end of the Against-only window; 0 where none opened. */
  againstOnlyUntil: number;
  /** The length of a window that opens after a late flip. */
  lateExtension: number;
  queuedAt?: number;
  /** When the timelock lets it through; 0 before it is queued. */
  eta: number;
  executedAt?: number;
  canceledAt?: number;
}

type StepId =
  | "created"
  | "voting"
  | "againstOnly"
  | "ended"
  | "queued"
  | "executable"
  | "executed"
  | "defeated"
  | "canceled"
  | "expired";

export interface Step {
  id: StepId;
  at?: number;
  state: "done" | "current" | "ahead" | "failed";
}

type Closing = Pick<ProposalTimes, "voteEnd" | "againstOnlyUntil" | "lateExtension">;

/** The start of the Against-only window: For and Abstain close here. */
const regularEnd = (times: Closing): number =>
  times.againstOnlyUntil > 0 ? times.againstOnlyUntil - times.lateExtension : times.voteEnd;

export const inAgainstOnly = (times: Closing, now: number): boolean =>
  times.againstOnlyUntil > 0 && now > regularEnd(times) && now <= times.againstOnlyUntil;

/** A proposal's life as steps with their dates, up to where it ended or may still go. */
export function lifecycle(state: ProposalState, times: ProposalTimes, now: number): Step[] {
  const steps: Step[] = [{ id: "created", at: times.createdAt, state: "done" }];
  const add = (id: StepId, at: number | undefined, stepState: Step["state"]) =>
    steps.push({ id, at: at || undefined, state: stepState });

  if (state === ProposalState.Canceled && (times.canceledAt ?? now) <= times.voteStart) {
    add("canceled", times.canceledAt, "failed");
    return steps;
  }
  const voting = state === ProposalState.Active;
  const pending = state === ProposalState.Pending;
  const against = voting && inAgainstOnly(times, now);
  add("voting", times.voteStart, pending ? "ahead" : voting && !against ? "current" : "done");
  if (times.againstOnlyUntil > 0)
    add("againstOnly", regularEnd(times), against ? "current" : pending || voting ? "ahead" : "done");
  if (state === ProposalState.Defeated) {
    add("defeated", times.voteEnd, "failed");
    return steps;
  }
  add("ended", times.voteEnd, pending || voting ? "ahead" : "done");
  if (state === ProposalState.Canceled && !times.eta) {
    add("canceled", times.canceledAt, "failed");
    return steps;
  }
  const queued = state === ProposalState.Queued;
  const executed = state === ProposalState.Executed;
  const wasQueued = queued || executed || times.eta > 0;
  add("queued", times.queuedAt, wasQueued ? "done" : state === ProposalState.Succeeded ? "current" : "ahead");
  if (state === ProposalState.Canceled) {
    add("canceled", times.canceledAt, "failed");
    return steps;
  }
  if (state === ProposalState.Expired) {
    add("expired", undefined, "failed");
    return steps;
  }
  const ready = queued && times.eta > 0 && now >= times.eta;
  add("executable", times.eta, executed ? "done" : ready ? "current" : queued ? "current" : "ahead");
  add("executed", times.executedAt, executed ? "done" : "ahead");
  return steps;
}

/** The next moment at which something changes automatically. */
export function nextDeadline(
  state: ProposalState,
  times: Pick<ProposalTimes, "voteStart" | "voteEnd" | "eta">,
): { kind: "starts" | "ends" | "executable"; at: number } | undefined {
  if (state === ProposalState.Pending) return { kind: "starts", at: times.voteStart };
  if (state === ProposalState.Active) return { kind: "ends", at: times.voteEnd };
  if (state === ProposalState.Queued) return { kind: "executable", at: times.eta };
  return undefined;
}
