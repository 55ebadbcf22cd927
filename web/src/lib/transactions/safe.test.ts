import { type Hex, numberToHex, type TransactionReceipt, toEventSelector } from "viem";
import { describe, expect, it } from "vitest";
import { executionIn, followAccount } from "./safe.ts";

const hash = numberToHex(0xabc, { size: 32 });
const other = numberToHex(0xdef, { size: 32 });
const mined = numberToHex(0x123, { size: 32 });
const payment = numberToHex(0, { size: 32 });
const success = toEventSelector("ExecutionSuccess(bytes32,uint256)");
const failure = toEventSelector("ExecutionFailure(bytes32,uint256)");
const before14 = (event: Hex, of: Hex) => ({
  topics: [event] as [Hex],
  data: `${of}${payment.slice(2)}` as Hex,
  transactionHash: mined,
});
const since14 = (event: Hex, of: Hex) => ({
  topics: [event, of] as [Hex, Hex],
  data: payment,
  transactionHash: mined,
});

describe("a Safe's events", () => {
  it("name its transaction in a topic or, before 1.4, in the data", () => {
    expect(executionIn(before14(success, hash), hash)).toBe("succeeded");
    expect(executionIn(since14(success, hash), hash)).toBe("succeeded");
    expect(executionIn(since14(failure, hash), hash)).toBe("failed");
    expect(executionIn(since14(success, other), hash)).toBeUndefined();
    expect(executionIn(before14(other, hash), hash)).toBeUndefined();
  });
});

describe("following a contract account", () => {
  const receipt = { status: "success", transactionHash: mined } as TransactionReceipt;
  const reader = (
    logsAt: (head: bigint) => (ReturnType<typeof since14> | ReturnType<typeof before14>)[],
    known: Hex[] = [mined],
  ) => {
    let head = 10n;
    const asked: [bigint, bigint][] = [];
    return {
      asked,
      head: async () => head,
      receipt: async (of: Hex) => (known.includes(of) ? receipt : undefined),
      logs: async (from: bigint, to: bigint) => {
        asked.push([from, to]);
        return logsAt(to);
      },
      wait: async () => {
        head += 2n;
      },
    };
  };

  it("waits through the other owners' time, and never leaves a block out", async () => {
    const chain = reader((head) => (head >= 14n ? [since14(success, hash)] : [since14(success, other)]));
    expect(await followAccount(chain, hash, 10)).toEqual({ receipt, succeeded: true });
    expect(chain.asked).toEqual([
      [10n, 10n],
      [10n, 12n],
      [12n, 14n],
    ]);
  });

  it("tells an execution that failed inside a successful transaction", async () => {
    const chain = reader(() => [before14(failure, hash)]);
    expect(await followAccount(chain, hash, 1)).toEqual({ receipt, succeeded: false });
  });

  it("takes a real transaction's hash as well, and gives up without a verdict", async () => {
    expect(
      await followAccount(
        reader(() => [], [hash]),
        hash,
        1,
      ),
    ).toEqual({ receipt, succeeded: true });
    expect(
      await followAccount(
        reader(() => []),
        hash,
        3,
      ),
    ).toBeUndefined();
  });
});
