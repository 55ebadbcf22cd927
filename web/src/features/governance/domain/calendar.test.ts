import { describe, expect, it } from "vitest";
import { calendarFile } from "./calendar.ts";

const event = {
  uid: "a-1-end@takings",
  at: 1_764_000_000,
  title: "LOOM #1: voting ends",
  description: "Lift the limit, now; really\nyes",
};

describe("calendar file", () => {
  const file = calendarFile([event], 1_763_000_000);
  it("is in UTC, with CRLF and an end", () => {
    expect(file).toContain("DTSTART:20251124T160000Z\r\n");
    expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
  });
  it("escapes what has a meaning", () => {
    expect(file).toContain("DESCRIPTION:Lift the limit\\, now\\; really\\nyes\r\n");
  });
  it("folds long lines at 75 octets without splitting a character", () => {
    const long = calendarFile([{ ...event, title: "提款限额".repeat(20) }], 0);
    for (const line of long.split("\r\n"))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(long.replace(/\r\n /g, "")).toContain("提款限额".repeat(20));
  });
});
