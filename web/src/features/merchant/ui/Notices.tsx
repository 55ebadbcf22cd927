import { revenueRouterAbi } from "@takings/sdk/abi";
import { isAddressEqual } from "viem";
import { AddressChip, Button, Notice } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { Store } from "../../../lib/stores/index.ts";
import { useTransaction } from "../../../lib/transactions/index.ts";
import { useWallet } from "../../../lib/wallet/index.ts";
import type { Account } from "../data/read.ts";
import { useMoney } from "./useMoney.ts";

/** Who is looking, and what keeps the merchant from the money. */
export function Notices({
  store,
  account,
  isMerchant,
}: {
  store: Store;
  account: Account;
  isMerchant: boolean;
}) {
  const { t, format } = useI18n();
  const { address } = useWallet();
  const next = account.nextMerchant;
  const isNext = address !== undefined && next !== undefined && isAddressEqual(address, next.to);
  const { policy, breaches, limit, effectiveLimit } = account;
  const money = useMoney(account.unit);
  return (
    <>
      {!isMerchant && !isNext && (
        <Notice>
          <span className="inline-flex flex-wrap items-center gap-x-1">
            {t("merchant.visitor")} <AddressChip address={account.merchant} />
          </span>
        </Notice>
      )}
      {account.exit !== "none" && (
        <Notice tone={account.exit === "default" ? "bad" : "warn"}>
          {t(`merchant.delisted.${account.exit}`, { date: format.date(account.delistedAt) })}
        </Notice>
      )}
      {account.now < account.frozenUntil && (
        <Notice tone="bad">{t("merchant.frozen", { until: format.dateTime(account.frozenUntil) })}</Notice>
      )}
      {account.arrears > 0n && <Arrears store={store} account={account} />}
      {breaches !== 0 && (
        <Notice tone="bad">
          {t("merchant.breached", {
            fraction: format.bps(policy.breachFractionBps),
            lowered: money(effectiveLimit),
            limit: money(limit),
          })}
        </Notice>
      )}
      {breaches === 0 && account.reported && account.status === 2 && (
        <Notice tone="warn">{t("merchant.stale")}</Notice>
      )}
    </>
  );
}

function Arrears({ store, account }: { store: Store; account: Account }) {
  const { t } = useI18n();
  const transact = useTransaction();
  const { unit, arrears, balance, credit } = account;
  const held = balance + credit;
  const uncovered = arrears > held ? arrears - held : 0n;
  const pays = arrears - uncovered;
  const money = useMoney(unit);
  return (
    <Notice
      tone="bad"
      action={
        pays > 0n && (
          <Button
            size="sm"
            onClick={() =>
              transact({
                title: t("merchant.arrears.title"),
                description: t("merchant.arrears.effect"),
                changes: [
                  {
                    label: t("merchant.arrears.label"),
                    before: money(arrears),
                    after: money(uncovered),
                  },
                  { label: t("merchant.held"), before: money(held), after: money(held - pays) },
                ],
                calls: [
                  {
                    address: store.contracts.router,
                    abi: revenueRouterAbi,
                    functionName: "sweepArrears",
                    args: [],
                  },
                ],
                units: { money: unit },
                done: t("merchant.arrears.done"),
              })
            }
          >
            {t("merchant.arrears.pay", { amount: money(pays) })}
          </Button>
        )
      }
    >
      {t("merchant.arrears", { amount: money(arrears) })}
    </Notice>
  );
}
