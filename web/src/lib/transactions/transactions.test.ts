import { describe, expect, it } from "vitest";
import { fakeClient } from "../chain/testing.ts";
import { exactApproval } from "./approval.ts";
import { followTransaction } from "./follow.ts";

const [asset, owner, spender] = ["0x01", "0x02", "0x03"] as const;
const allowance = (value: bigint) => fakeClient(() => value);
const approvals = async (present: bigint, amount: bigint) =>
  (await exactApproval(allowance(present), { asset, owner, spender, amount })).map((call) => call.args?.[1]);

describe("exactApproval", () => {
  it("approves exactly what is needed, clearing a leftover first", async () => {
    expect(await approvals(0n, 100n)).toEqual([100n]);
    expect(await approvals(100n, 100n)).toEqual([]);
    expect(await approvals(40n, 100n)).toEqual([0n, 100n]);
  });
});

const client = (status: string, reason?: string) =>
  fakeClient(() => undefined, {
    waitForTransactionReceipt: async ({ onReplaced }: { onReplaced: (value: unknown) => void }) => {
      if (reason) onReplaced({ reason, transaction: { hash: "0xnew" } });
      return { status, transactionHash: reason ? "0xnew" : "0xold" };
    },
  });

describe("followTransaction", () => {
  it("tells the ways apart in which a transaction ends", async () => {
    expect(await followTransaction(client("success"), "0xold")).toMatchObject({
      kind: "confirmed",
      hash: "0xold",
    });
    expect(await followTransaction(client("reverted"), "0xold")).toMatchObject({ kind: "reverted" });
    expect(await followTransaction(client("success", "cancelled"), "0xold")).toEqual({
      kind: "cancelled",
      hash: "0xnew",
    });
    expect(await followTransaction(client("success", "replaced"), "0xold")).toMatchObject({
      kind: "replaced",
    });
  });

  it("follows a transaction that was sent again with another fee", async () => {
    const seen: string[] = [];
    const outcome = await followTransaction(client("success", "repriced"), "0xold", (hash) =>
      seen.push(hash),
    );
    expect(outcome).toMatchObject({ kind: "confirmed", hash: "0xnew" });
    expect(seen).toEqual(["0xnew"]);
  });
});
