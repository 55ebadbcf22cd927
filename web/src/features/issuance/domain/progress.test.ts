import { describe, expect, it } from "vitest";
import { loadDraft, saveDraft } from "./draft.ts";
import { statusAt, tokensAdded } from "./sale.ts";
import { nextStep, stepStates } from "./steps.ts";

describe("the four steps", () => {
  it.each([
    ["applied", false, ["done", "current", "ahead", "ahead"]],
    ["assessed", false, ["done", "current", "ahead", "ahead"]],
    ["accepted", true, ["done", "done", "current", "ahead"]],
    ["onSale", true, ["done", "done", "done", "current"]],
    ["active", true, ["done", "done", "done", "done"]],
    ["rejected", false, ["done", "failed", "ahead", "ahead"]],
    ["withdrawn", true, ["done", "done", "failed", "ahead"]],
    ["failed", true, ["done", "done", "done", "failed"]],
  ] as const)("%s (accepted: %s)", (state, accepted, states) => {
    expect(Object.values(stepStates(state, accepted))).toEqual(states);
  });

  it("names what comes next", () => {
    const ready = { integrated: true, credentials: true };
    expect(nextStep("accepted", { integrated: true, credentials: false })).toBe("credentials");
    expect(nextStep("accepted", ready)).toBe("openSale");
    expect(nextStep("onSale", { ...ready, sale: "succeeded" })).toBe("activate");
    expect(nextStep("onSale", { ...ready, sale: "failed" })).toBe("fail");
    expect(nextStep("rejected", ready)).toBeUndefined();
  });
});

describe("a sale", () => {
  const sale = {
    price: 300_000n,
    softCap: 40n,
    hardCap: 100n,
    walletCap: 50n,
    liquidityProceedsBps: 3_333,
    opensAt: 10,
    closesAt: 20,
    finalizableUntil: 30,
    raised: 0n,
    finalized: false,
  };

  it("has the status that its contract has", () => {
    expect(statusAt(sale, 9)).toBe("upcoming");
    expect(statusAt(sale, 10)).toBe("open");
    expect(statusAt({ ...sale, raised: 100n }, 11)).toBe("succeeded");
    expect(statusAt({ ...sale, raised: 39n }, 20)).toBe("failed");
    expect(statusAt({ ...sale, raised: 40n }, 29)).toBe("succeeded");
    expect(statusAt({ ...sale, raised: 40n }, 30)).toBe("failed");
    expect(statusAt({ ...sale, raised: 40n, finalized: true }, 99)).toBe("finalized");
  });

  it("rounds over all that an account paid, not over each purchase", () => {
    const first = tokensAdded(0n, 1n, sale.price);
    const second = tokensAdded(1n, 1n, sale.price);
    const third = tokensAdded(2n, 1n, sale.price);
    expect(first + second + third).toBe(10n ** 13n);
    expect(third).toBe(first + 1n);
  });
});

describe("a draft", () => {
  it("survives a reload and nothing else", () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
    saveDraft(storage, "a", { months: "3" });
    expect(loadDraft(storage, "a")).toEqual({ months: "3" });
    saveDraft(storage, "a", undefined);
    expect(loadDraft(storage, "a")).toBeUndefined();
    kept.set("takings.draft.a", '{"months":3}');
    expect(loadDraft(storage, "a")).toBeUndefined();
    kept.set("takings.draft.a", "nonsense");
    expect(loadDraft(storage, "a")).toBeUndefined();
  });
});
