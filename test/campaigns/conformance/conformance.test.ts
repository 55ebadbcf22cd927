import { contractsAreBuilt } from "@takings/keeper/testing";
import { expect, test } from "vitest";
import { checkConformance } from "./run.ts";
import { erc165, governor, interfaceId } from "./standards.ts";

test("interface ids are those of the standards", () => {
  expect(interfaceId(erc165)).toBe("0x01ffc9a7");
  expect(governor.filter((item) => item.type === "function")).toHaveLength(27);
});

test.runIf(contractsAreBuilt)(
  "the standards' own interfaces drive two stores, and replays do nothing",
  async () => {
    const report = await checkConformance(1, () => {});
    expect(report.problems).toEqual([]);
    expect(report.castProposal).toBe("executed");
    expect(report.replaysRefused).toBe(16);
  },
);
