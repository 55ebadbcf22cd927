import { merchantAccountAbi } from "@takings/sdk/abi";
import { useCallback } from "react";
import { type Address, zeroAddress } from "viem";
import { shortAddress } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { Store } from "../../../lib/stores/index.ts";
import { type TransactionRequest, useTransaction } from "../../../lib/transactions/index.ts";
import type { Account } from "../data/read.ts";

/** What the merchant and its successor can do about the key and the payout address. */
export function useSeat(store: Store, account: Account) {
  const { t, format } = useI18n();
  const transact = useTransaction();
  const { merchant, recipient, nextMerchant, nextRecipient } = account;
  const send = useCallback(
    (
      call: { functionName: string; args: readonly unknown[] },
      request: Pick<TransactionRequest, "title" | "description" | "changes">,
    ) =>
      transact({
        ...request,
        calls: [{ address: store.contracts.merchantAccount, abi: merchantAccountAbi, ...call }],
        done: t("merchant.seat.done"),
      }),
    [store, t, transact],
  );
  const delay = format.duration(account.changeDelay);
  const key = t("merchant.seat.merchant");
  const payout = t("merchant.recipient");
  const scheduled = t("merchant.seat.scheduled");

  return {
    handOver: (to: Address) =>
      send(
        { functionName: "transferMerchant", args: [to] },
        {
          title: t("merchant.seat.change"),
          description: t("merchant.seat.effect", { delay }),
          changes: [{ label: key, before: shortAddress(merchant), after: shortAddress(to) }],
        },
      ),
    cancelHandOver: () =>
      send(
        { functionName: "transferMerchant", args: [zeroAddress] },
        {
          title: t("merchant.seat.cancel"),
          changes: [
            {
              label: scheduled,
              before: nextMerchant && shortAddress(nextMerchant.to),
              after: t("merchant.seat.none"),
            },
          ],
        },
      ),
    accept: (by: Address) =>
      send(
        { functionName: "acceptMerchant", args: [] },
        {
          title: t("merchant.seat.accept.title"),
          description: t("merchant.seat.accept.effect"),
          changes: [{ label: key, before: shortAddress(merchant), after: shortAddress(by) }],
        },
      ),
    setRecipient: (to: Address) =>
      send(
        { functionName: "setRecipient", args: [to] },
        {
          title: t("merchant.recipient.change"),
          description: t("merchant.recipient.effect", { delay }),
          changes: [{ label: payout, before: shortAddress(recipient), after: shortAddress(to) }],
        },
      ),
    /** Scheduling the present address again is how the contract cancels a change. */
    cancelRecipient: () =>
      send(
        { functionName: "setRecipient", args: [recipient] },
        {
          title: t("merchant.recipient.cancel"),
          changes: [
            {
              label: scheduled,
              before: nextRecipient && shortAddress(nextRecipient.to),
              after: t("merchant.seat.none"),
            },
          ],
        },
      ),
  };
}
