import { proceedsOf } from "@takings/sdk";
import { issuanceDeskAbi } from "@takings/sdk/abi";
import { useI18n } from "../../../lib/i18n/index.ts";
import { type Change, useTransaction } from "../../../lib/transactions/index.ts";
import type { ApplicationDetail } from "../data/application.ts";
import { useDeskChain } from "../data/hooks.ts";
import { summarise } from "../domain/summary.ts";

/** The desk's calls on one application, each with what it changes. */
export function useDeskActions(detail: Pick<ApplicationDetail, "application" | "offer" | "asset">) {
  const { t, format } = useI18n();
  const chain = useDeskChain();
  const transact = useTransaction();
  const { application, offer, asset } = detail;
  const { id, state } = application;
  const call = (functionName: string, ...args: unknown[]) => ({
    address: chain.desk,
    abi: issuanceDeskAbi,
    functionName,
    args: [id, ...args],
  });
  const becomes = (
    after: "accepted" | "active" | "failed" | "expired" | "withdrawn" | "rejected",
  ): Change => ({
    label: t("issuance.column.state"),
    before: t(`issuance.state.${state}`),
    after: t(`issuance.state.${after}`),
  });
  const units = asset && { money: asset, token: asset };
  return {
    accept() {
      if (!offer || !asset) return;
      transact({
        title: t("issuance.accept.title", { name: offer.config.name }),
        description: t("issuance.accept.description"),
        changes: [
          becomes("accepted"),
          ...summarise(offer, asset, t, format).flatMap(({ lines }) =>
            lines.map(({ label, value }) => ({ label, after: <span className="break-all">{value}</span> })),
          ),
        ],
        calls: [call("accept", offer.digest, offer.config)],
        units,
        done: t("issuance.accept.done"),
      });
    },
    activate(raised?: bigint) {
      if (!offer || !asset) return;
      const proceeds =
        raised === undefined ? undefined : proceedsOf(raised, offer.saleTerms.liquidityProceedsBps);
      const money = (value: bigint) => format.amount(value, asset);
      transact({
        title: t("issuance.activate.title", { name: offer.config.name }),
        description: t("issuance.activate.description"),
        changes: [
          becomes("active"),
          ...(proceeds
            ? [
                { label: t("issuance.proceeds.pool"), after: money(proceeds.pool) },
                { label: t("issuance.proceeds.merchant"), after: money(proceeds.merchant) },
              ]
            : []),
        ],
        calls: [call("activate", offer.config)],
        units,
        done: t("issuance.activate.done"),
      });
    },
    fail: () =>
      transact({
        title: t("issuance.fail.title"),
        description: t("issuance.fail.description"),
        changes: [becomes("failed")],
        calls: [call("fail")],
        done: t("issuance.fail.done"),
      }),
    expire: () =>
      transact({
        title: t("issuance.expire.title"),
        changes: [becomes("expired")],
        calls: [call("expire")],
        done: t("issuance.expire.done"),
      }),
    withdraw: () =>
      transact({
        title: t("issuance.withdraw.title"),
        description: t("issuance.withdraw.description"),
        changes: [becomes("withdrawn")],
        calls: [call("withdraw")],
        done: t("issuance.withdraw.done"),
      }),
    reject: (reason: string) =>
      transact({
        title: t("issuance.reject.title"),
        description: t("issuance.reject.description"),
        changes: [becomes("rejected"), { label: t("issuance.reject.reason"), after: reason }],
        calls: [call("reject", reason)],
        done: t("issuance.reject.done"),
      }),
  };
}
