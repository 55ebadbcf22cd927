import { delistingAbi, revenueRouterAbi } from "@takings/sdk/abi";
import type { Abi } from "viem";
import { useI18n } from "../../../lib/i18n/index.ts";
import { useTransaction } from "../../../lib/transactions/index.ts";
import type { Task } from "../domain/due.ts";
import type { StoreWork } from "../domain/types.ts";

export type MoneyTask = Extract<Task, { amount: bigint }>;

/** Opens the preview of moving money that waits to where the contracts have it go; anyone may. */
export function useMoneyTask(store: StoreWork) {
  const { t, format } = useI18n();
  const transact = useTransaction();
  return ({ kind, amount }: MoneyTask) => {
    const money = (value: bigint) => format.amount(value, store.asset);
    const { router, merchantAccount } = store.contracts;
    const call = {
      split: { address: router, abi: revenueRouterAbi as Abi, functionName: "payTransferred" },
      sweepArrears: { address: router, abi: revenueRouterAbi as Abi, functionName: "sweepArrears" },
      forfeitReserve: { address: merchantAccount, abi: delistingAbi as Abi, functionName: "forfeitReserve" },
    }[kind];
    const before = kind === "sweepArrears" ? store.arrears : amount;
    transact({
      title: t(`operations.${kind}.title`, { store: store.name }),
      description: t(`operations.${kind}.description`),
      changes: [
        {
          label: t(`operations.${kind}.label`),
          before: money(before),
          after: money(before - amount),
        },
      ],
      calls: [{ ...call, args: [] }],
      units: { money: store.asset },
      done: t(`operations.${kind}.done`),
    });
  };
}
