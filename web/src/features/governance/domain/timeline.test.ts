import { ProposalState } from "@takings/sdk";
import { describe, expect, it } from "vitest";
import { inAgainstOnly, lifecycle, nextDeadline, type ProposalTimes } from "./timeline.ts";

const times: ProposalTimes = {
  createdAt: 100,
  voteStart: 200,
  voteEnd: 700,
  againstOnlyUntil: 0,
  lateExtension: 100,
  eta: 0,
};
const timelineOf = (state: ProposalState, more: Partial<ProposalTimes> = {}, now = 500) =>
  lifecycle(state, { ...times, ...more }, now).map((step) => `${step.id}:${step.state}`);

describe("a proposal's timeline", () => {
  it("waits, then votes", () => {
    expect(timelineOf(ProposalState.Pending, {}, 150)).toEqual([
      "created:done",
      "voting:ahead",
      "ended:ahead",
      "queued:ahead",
      "executable:ahead",
      "executed:ahead",
    ]);
    expect(timelineOf(ProposalState.Active)[1]).toBe("voting:current");
  });

  it("ends where it failed", () => {
    expect(timelineOf(ProposalState.Defeated, {}, 900)).toEqual([
      "created:done",
      "voting:done",
      "defeated:failed",
    ]);
    expect(timelineOf(ProposalState.Canceled, { canceledAt: 150 }, 900)).toEqual([
      "created:done",
      "canceled:failed",
    ]);
    expect(timelineOf(ProposalState.Canceled, { canceledAt: 850, eta: 1_000 }, 900)).toEqual([
      "created:done",
      "voting:done",
      "ended:done",
      "queued:done",
      "canceled:failed",
    ]);
  });

  it("goes through the timelock", () => {
    expect(timelineOf(ProposalState.Succeeded, {}, 800)[3]).toBe("queued:current");
    expect(timelineOf(ProposalState.Queued, { eta: 1_000 }, 900).slice(3)).toEqual([
      "queued:done",
      "executable:current",
      "executed:ahead",
    ]);
    expect(timelineOf(ProposalState.Executed, { eta: 1_000 }, 1_100).slice(3)).toEqual([
      "queued:done",
      "executable:done",
      "executed:done",
    ]);
  });

  it("shows the Against-only window while it is open", () => {
    const late = { ...times, voteEnd: 800, againstOnlyUntil: 800 };
    expect(inAgainstOnly(late, 700)).toBe(false);
    expect(inAgainstOnly(late, 701)).toBe(true);
    expect(inAgainstOnly(late, 801)).toBe(false);
    expect(timelineOf(ProposalState.Active, late, 750).slice(1, 4)).toEqual([
      "voting:done",
      "againstOnly:current",
      "ended:ahead",
    ]);
    expect(lifecycle(ProposalState.Active, late, 750)[2]?.at).toBe(700);
  });

  it("names the next moment", () => {
    expect(nextDeadline(ProposalState.Active, times)).toEqual({ kind: "ends", at: 700 });
    expect(nextDeadline(ProposalState.Executed, times)).toBeUndefined();
  });
});
