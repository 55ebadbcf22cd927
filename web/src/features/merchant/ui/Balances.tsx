import { Amount, Stat, StatRow } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { Account } from "../data/read.ts";
import { useMoney } from "./useMoney.ts";

export function Balances({ account }: { account: Account }) {
  const { t, format } = useI18n();
  const money = useMoney(account.unit);
  const { unit, available, limitLeft, effectiveLimit, window, balance, credit, withdrawnTotal } = account;
  return (
    <StatRow className="max-sm:grid-cols-1">
      <Stat
        label={t("merchant.available")}
        hint={t("merchant.available.hint")}
        value={<Amount value={available} unit={unit} />}
        tone={available === 0n ? "warn" : undefined}
      />
      <Stat
        label={t("merchant.limitLeft")}
        value={<Amount value={limitLeft} unit={unit} />}
        note={t("merchant.limitLeft.note", {
          limit: money(effectiveLimit),
          window: format.duration(window),
        })}
      />
      <Stat
        label={t("merchant.held")}
        hint={t("merchant.held.hint")}
        value={<Amount value={balance + credit} unit={unit} />}
        note={
          credit === 0n
            ? t("merchant.held.all")
            : t("merchant.held.note", {
                balance: format.amount(balance, unit, { symbol: false }),
                credit: format.amount(credit, unit, { symbol: false }),
              })
        }
      />
      <Stat label={t("merchant.withdrawn")} value={<Amount value={withdrawnTotal} unit={unit} />} />
    </StatRow>
  );
}
