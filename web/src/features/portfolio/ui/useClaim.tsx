import { royaltyClaimerAbi, royaltyTokenAbi } from "@takings/sdk/abi";
import { useCallback } from "react";
import { type Address, isAddressEqual, parseEventLogs, type TransactionReceipt } from "viem";
import { shortAddress } from "../../../components/index.ts";
import { useChain } from "../../../lib/config/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { toast } from "../../../lib/toast.ts";
import { type Call, useTransaction } from "../../../lib/transactions/index.ts";
import type { Position } from "../data/read.ts";
import { claimPlan } from "../domain/plan.ts";

const claimSelf = (position: Position, account: Address, label?: string): Call => ({
  address: position.contracts.token,
  abi: royaltyTokenAbi,
  functionName: "claim",
  args: [account],
  label,
});

/** The two ways to claim: one store to one's own wallet, or everything that others may claim for the account at once. */
export function useClaim(account: Address, plain: boolean) {
  const chain = useChain();
  const transact = useTransaction();
  const { t, format } = useI18n();

  const atLeast = useCallback(
    (position: Position) =>
      t("portfolio.claim.atLeast", {
        amount: format.amount(position.accrual.claimable, position.unit, { digits: 6 }),
      }),
    [t, format],
  );

  const claimOne = useCallback(
    (position: Position) =>
      transact({
        title: t("portfolio.claim.title", { store: position.symbol }),
        description: t("portfolio.claim.description"),
        changes: [
          { label: t("portfolio.claim.toYou", { address: shortAddress(account) }), after: atLeast(position) },
        ],
        calls: [claimSelf(position, account)],
        units: { money: position.unit },
        done: t("portfolio.claim.done", { store: position.symbol }),
      }),
    [account, atLeast, t, transact],
  );

  const claimAll = useCallback(
    (positions: readonly Position[]) => {
      const plan = claimPlan(positions, plain);
      const skipped = (receipt: TransactionReceipt) => {
        const events = parseEventLogs({
          abi: royaltyClaimerAbi,
          eventName: "ClaimSkipped",
          logs: receipt.logs,
        });
        const names = positions
          .filter(({ contracts }) => events.some(({ args }) => isAddressEqual(args.token, contracts.token)))
          .map(({ symbol }) => symbol);
        if (names.length > 0)
          toast.warning(t("portfolio.claimAll.skipped", { stores: names.join(", ") }), { duration: 20_000 });
      };
      transact({
        title: t("portfolio.claimAll.title", { count: plan.claimed.length }),
        description: t(
          plan.alone.length > 0 ? "portfolio.claimAll.oneByOne" : "portfolio.claimAll.description",
        ),
        changes: plan.claimed.map((position) => ({
          label: t("portfolio.claimAll.line", {
            store: position.symbol,
            address: shortAddress(plan.alone.includes(position) ? account : (position.payee ?? account)),
          }),
          after: atLeast(position),
        })),
        calls: [
          ...plan.batches.map(
            (batch): Call => ({
              address: chain.claimer,
              abi: royaltyClaimerAbi,
              functionName: "claimAll",
              args: [batch.positions.map(({ contracts }) => contracts.token), account],
              gas: batch.gas,
              label: t("portfolio.claimAll.title", { count: batch.positions.length }),
            }),
          ),
          ...plan.alone.map((position) =>
            claimSelf(position, account, t("portfolio.claim.title", { store: position.symbol })),
          ),
        ],
        units: { money: positions[0]?.unit },
        done: t("portfolio.claimAll.done"),
        onConfirmed: skipped,
      });
    },
    [account, atLeast, chain, plain, t, transact],
  );

  return { claimOne, claimAll };
}
