import { expect, test } from "vitest";
import { watchedJobs } from "../../config/watch.ts";
import type { Alert } from "../status/alerts.ts";
import { alertChanges, scheduled, summarize } from "./decide.ts";

test("a run is summarized by how many pieces of work ended how, and why some failed", () => {
  const outcomes = [
    { outcome: "settled" },
    { outcome: "stopped", reason: "no deposit" },
    { outcome: "settled" },
    { outcome: "failed" },
  ];
  expect(summarize(outcomes)).toEqual({
    failed: ["no deposit", "failed"],
    detail: "2 settled, 1 stopped, 1 failed",
  });
  expect(summarize([])).toEqual({ failed: [], detail: "" });
});

test("only alerts that begin or end are reported; one whose detail changes does both", () => {
  const alert = (name: Alert["alert"], detail: string, store?: string): Alert => ({
    alert: name,
    detail,
    store,
  });
  const [gas, late, later] = [
    alert("GasLow", "0.01 of 0.05"),
    alert("SettlementLate", "22 days", "Maple"),
    alert("SettlementLate", "23 days", "Maple"),
  ];
  expect(alertChanges([], [gas])).toEqual([{ kind: "alert", alert: gas }]);
  expect(alertChanges([gas], [gas])).toEqual([]);
  expect(alertChanges([gas, late], [gas, later])).toEqual([
    { kind: "alert", alert: later },
    { kind: "over", alert: late },
  ]);
  expect(alertChanges([late], [{ ...late, store: "Birch" }])).toHaveLength(2);
});

test("jobs come in the order in which money flows, whatever the schedule's order", () => {
  const schedule = { status: "* * * * *", settle: "1 * * * *" };
  expect(scheduled(watchedJobs, schedule)).toEqual([
    { job: "settle", cron: "1 * * * *" },
    { job: "status", cron: "* * * * *" },
  ]);
});
