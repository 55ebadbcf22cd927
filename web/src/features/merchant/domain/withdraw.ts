import { fitsAt, type Withdrawal } from "./window.ts";

/** What decides whether a withdrawal is accepted; amounts in the smallest unit. */
interface Withdrawable {
  frozenUntil: number;
  arrears: bigint;
  limitLeft: bigint;
  effectiveLimit: bigint;
  window: number;
  balance: bigint;
  credit: bigint;
}

export type WithdrawProblem =
  | { kind: "zero" }
  | { kind: "frozen"; until: number }
  | { kind: "arrears"; arrears: bigint }
  | { kind: "limit"; left: bigint; fits: number | undefined }
  | { kind: "balance"; held: bigint };

/** Why the contract would refuse `amount` now, in the order in which it looks; undefined where it would pay. */
export function withdrawProblem(
  amount: bigint,
  state: Withdrawable,
  withdrawals: readonly Withdrawal[],
  now: number,
): WithdrawProblem | undefined {
  const held = state.balance + state.credit;
  if (amount === 0n) return { kind: "zero" };
  if (now < state.frozenUntil) return { kind: "frozen", until: state.frozenUntil };
  if (state.arrears > 0n) return { kind: "arrears", arrears: state.arrears };
  if (amount > state.limitLeft)
    return {
      kind: "limit",
      left: state.limitLeft,
      fits: fitsAt(withdrawals, amount, state.effectiveLimit, state.window, now),
    };
  if (amount > held) return { kind: "balance", held };
  return undefined;
}
