import { Amount, Stat, StatRow } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { Account } from "../data/read.ts";

export function Balances({ account }: { account: Account }) {
  const { t, format } = useI18n();
  const { unit, available, limitLeft, effectiveLimit, window, balance, credit, withdrawnTotal } = account;
  return (
    <StatRow>
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
          limit: format.amount(effectiveLimit, unit, { minimumDigits: 0 }),
          window: format.duration(window),
        })}
      />
      <Stat
        label={t("merchant.held")}
        hint={t("merchant.held.hint")}
        value={<Amount value={balance + credit} unit={unit} />}
        note={t("merchant.held.note", {
          balance: format.amount(balance, unit, { symbol: false }),
          credit: format.amount(credit, unit, { symbol: false }),
        })}
      />
      <Stat label={t("merchant.withdrawn")} value={<Amount value={withdrawnTotal} unit={unit} />} />
    </StatRow>
  );
}
