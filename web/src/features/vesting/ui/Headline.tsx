import { Stat, StatRow } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { Vault, Vesting } from "../data/read.ts";
import { tranchesIn } from "../domain/allocation.ts";
import { nextReview, reviewableFrom, reviewState } from "../domain/years.ts";
import { useFigures } from "./useFigures.ts";

export function Headline({ vault, vesting }: { vault: Vault; vesting: Vesting }) {
  const { t, format } = useI18n();
  const figures = useFigures(vault);
  const { balances, years, now, settledUntil, exit } = vesting;
  const next = nextReview(years);
  const from = next && reviewableFrom(next, reviewState(next, now, settledUntil), now, vault.missDelay);
  return (
    <StatRow>
      <Stat
        label={t("vesting.next")}
        value={
          exit === "default"
            ? t("vesting.next.none")
            : from === undefined
              ? t("vesting.next.unsettled")
              : from === now
                ? t("time.now")
                : format.date(from)
        }
        note={
          next &&
          exit !== "default" &&
          t("vesting.next.note", { number: next.number, target: figures.whole(next.target) })
        }
      />
      <Stat
        label={t("vesting.tranches")}
        value={t("vesting.tranches.of", {
          passed: vesting.passed,
          all: tranchesIn(vault.reserved, vault.tranche),
        })}
        note={t("vesting.tranches.note", { tranche: figures.tokens(vault.tranche) })}
      />
      <Stat
        label={t("vesting.part.locked")}
        value={figures.ofReserved(balances.locked)}
        note={figures.tokens(balances.locked)}
      />
      <Stat
        label={t("vesting.part.released")}
        value={figures.ofReserved(balances.released)}
        note={figures.tokens(balances.released)}
      />
    </StatRow>
  );
}
