import type { Hex } from "viem";
import { describe, expect, test } from "vitest";
import { bankFields, commerceFields, hashText } from "../../settlement/build.ts";
import type { BankStatement, CommerceStatement } from "../../settlement/statement.ts";
import { readSettlementReport } from "../../sources/amazon-v2/read.ts";
import { addressOf, testStore } from "../../testing/config.ts";
import { bytesOf, end, everyClass, makeReport, start } from "../../testing/report.ts";
import type { LoadedStatement, SettleState } from "./collect.ts";
import { type DecideOptions, decide, type Planned } from "./decide.ts";

const store = testStore();
const length = end - start;
const deadline = BigInt(end) * 2n;
const options: DecideOptions = {
  chainId: 31_337,
  store: store.name,
  allowGap: false,
  acceptTolerance: false,
};
const signature: Hex = "0x1234";
const idOf = (index: number) => `9535304500${index}`;

const state: SettleState = {
  now: BigInt(end + 20 * length),
  lastPeriodEnd: 0n,
  toleranceBps: 50n,
  commerceSource: hashText(store.commerceSource),
  bankSource: hashText(store.bankSource),
  settled: new Set(),
  unsigned: new Set(),
};

const shared = (settlementId: string) => ({
  version: 1 as const,
  kind: "settlement" as const,
  store: store.name,
  chainId: 31_337,
  router: store.router,
  settlementId,
  signer: addressOf(9),
  signature,
});

function commerce(index: number, changes: Partial<CommerceStatement["values"]> = {}): LoadedStatement {
  const period = { start: start + index * length, end: end + index * length };
  const text = makeReport({ settlementId: idOf(index), rows: everyClass, ...period });
  const record = readSettlementReport(bytesOf(text), { file: "report.txt" });
  const fields = commerceFields(record, store);
  const values = { ...fields, netPayout: 97_490_000n, deadline, ...changes };
  const statement: CommerceStatement = { ...shared(idOf(index)), role: "commerce", values, record };
  return { file: `${index}.commerce.json`, statement };
}

function bank(
  index: number,
  changes: Partial<BankStatement["values"]> = {},
  file = `${index}.bank.json`,
): LoadedStatement {
  const fields = bankFields({ settlementId: idOf(index), amount: "97.49", currency: "CAD" }, store);
  const values = { ...fields, deadline, ...changes };
  const statement: BankStatement = { ...shared(idOf(index)), role: "bank", values, record: null };
  return { file, statement };
}

const shown = (plan: Planned[]) =>
  plan.map((item) => {
    if (item.action === "wait") return `wait: ${item.reason}`;
    return item.action === "stop" ? `stop: ${item.error.code} ${item.error.message}` : item.action;
  });

describe("the plan for a store", () => {
  test("is in period order, and what is settled is done", () => {
    const loaded = [commerce(2), bank(2), bank(0), commerce(0), commerce(1), bank(1)];
    const known = { ...state, settled: new Set([hashText(idOf(0))]), lastPeriodEnd: BigInt(end) };
    const plan = decide(loaded, known, options);
    expect(plan.map(({ settlementId }) => settlementId)).toEqual([idOf(0), idOf(1), idOf(2)]);
    expect(shown(plan)).toEqual(["done", "submit", "submit"]);
  });

  test("waits for the other side, and nothing overtakes", () => {
    expect(shown(decide([commerce(0), commerce(1), bank(1)], state, options))).toEqual([
      "wait: no bank statement yet",
      `wait: behind ${idOf(0)}`,
    ]);
    expect(shown(decide([bank(0)], state, options))).toEqual(["wait: no commerce statement yet"]);
  });

  test("says which side is missing, and none where it waits for another settlement", () => {
    const missing = (items: Planned[]) => items.map((item) => ("missing" in item ? item.missing : undefined));
    expect(missing(decide([commerce(0), commerce(1), bank(1)], state, options))).toEqual(["bank", undefined]);
    expect(missing(decide([bank(0)], state, options))).toEqual(["commerce"]);
  });

  test("waits for the period's end", () => {
    expect(shown(decide([commerce(0), bank(0)], { ...state, now: BigInt(end) - 1n }, options))).toEqual([
      "wait: its period has not ended",
    ]);
  });

  test("stops at a gap, which would exclude a missing report, unless gaps are allowed", () => {
    const loaded = [commerce(2), bank(2)];
    const known = { ...state, lastPeriodEnd: BigInt(end) };
    expect(shown(decide(loaded, known, options))[0]).toContain("an earlier settlement is missing");
    expect(shown(decide(loaded, known, { ...options, allowGap: true }))).toEqual(["submit"]);
  });

  test("stops at a period that overlaps a settled one", () => {
    const known = { ...state, lastPeriodEnd: BigInt(end) };
    expect(shown(decide([commerce(0), bank(0)], known, options))[0]).toContain("overlaps");
  });

  test("stops a deposit that is off by one unit; within the router's tolerance only on demand", () => {
    const loaded = [commerce(0), bank(0, { deposited: 97_490_001n })];
    expect(shown(decide(loaded, state, options))[0]).toBe(
      "stop: DepositMismatch the deposit differs from the net payout by 1 smallest units",
    );
    expect(shown(decide(loaded, state, { ...options, acceptTolerance: true }))).toEqual(["submit"]);
    const far = [commerce(0), bank(0, { deposited: 98_000_000n })];
    expect(shown(decide(far, state, { ...options, acceptTolerance: true }))[0]).toContain("DepositMismatch");
  });

  test.each<[string, LoadedStatement[], Partial<SettleState>]>([
    [
      "not signed by the store's bank attestor",
      [commerce(0), bank(0)],
      { unsigned: new Set(["0.bank.json"]) },
    ],
    ["expired", [commerce(0), bank(0)], { now: deadline + 1n }],
    ["another commerce source", [commerce(0), bank(0)], { commerceSource: hashText("other") }],
    ["another bank source", [commerce(0), bank(0)], { bankSource: hashText("other") }],
    ["not the settlement id's hash", [commerce(0, { id: hashText("x") }), bank(0)], {}],
    ["different deadlines", [commerce(0), bank(0, { deadline: deadline + 1n })], {}],
    ["different rates", [commerce(0), bank(0, { rateNumerator: 2n })], {}],
    ["contradict each other", [commerce(0), bank(0), bank(0, { deposited: 1n }, "b.bank.json")], {}],
  ])("stops at a statement that is %s", (message, loaded, changes) => {
    const [first] = shown(decide(loaded, { ...state, ...changes }, options));
    expect(first).toMatch(/^stop: /);
    expect(first).toContain(message);
  });

  test("is not stopped by a stray invalid statement next to a valid one", () => {
    const stray = bank(0, { deposited: 1n }, "stray.bank.json");
    const known = { ...state, unsigned: new Set(["stray.bank.json"]) };
    expect(shown(decide([commerce(0), bank(0), stray], known, options))).toEqual(["submit"]);
  });

  test("submits exactly what was signed", () => {
    const [item] = decide([commerce(0), bank(0)], state, options);
    expect(item).toMatchObject({
      action: "submit",
      pair: {
        settlement: { gross: 100_000_000n, refunds: 19_000_000n, deposited: 97_490_000n, deadline },
        commerceSignature: signature,
        bankSignature: signature,
      },
    });
    expect(item?.action === "submit" && "netPayout" in item.pair.settlement).toBe(false);
  });
});
