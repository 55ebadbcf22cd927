import { type Column, HistoryPanel, TransactionTime } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { VaultEvent } from "../data/history.ts";
import { useVaultHistory } from "../data/hooks.ts";
import type { Vault, Vesting } from "../data/read.ts";
import { useFigures } from "./useFigures.ts";

/** What happened in the vault. */
export function VaultHistory({ vault, vesting }: { vault: Vault; vesting: Vesting }) {
  const { t } = useI18n();
  const words = useEventWords(vault);
  const history = useVaultHistory(vault, vesting);
  const columns: Column<VaultEvent>[] = [
    {
      id: "what",
      header: t("vesting.history.what"),
      primary: true,
      cell: (event) => <span className="text-ink">{words(event)}</span>,
    },
    {
      id: "when",
      header: t("vesting.history.when"),
      align: "end",
      cell: ({ at, hash }) => <TransactionTime at={at} hash={hash} />,
    },
  ];
  return (
    <HistoryPanel
      title={t("vesting.history")}
      history={history}
      columns={columns}
      rowKey={({ id }) => id}
      partial={t("vesting.history.incomplete")}
      empty={{ title: t("vesting.history.none") }}
    />
  );
}

function useEventWords(vault: Vault) {
  const { t } = useI18n();
  const figures = useFigures(vault);
  return ({ name, args }: VaultEvent): string => {
    const of = (argument: string) => args[argument] ?? 0n;
    switch (name) {
      case "ReviewPassed":
        return t("vesting.event.passed", {
          number: Number(of("year")),
          sales: figures.whole(of("netSales")),
          target: figures.whole(of("target")),
          tranche: figures.tokens(of("tranche")),
        });
      case "ReviewMissed":
        return t("vesting.event.missed", {
          number: Number(of("year")),
          sales: figures.whole(of("netSales")),
          target: figures.whole(of("target")),
        });
      case "SlicePlaced":
        return t("vesting.event.slice", {
          tokens: figures.tokens(of("tokens")),
          sold: figures.tokens(of("sold")),
          proceeds: figures.money(of("proceeds")),
        });
      case "LiquidityReleased":
        return t("vesting.event.released", {
          liquidity: figures.liquidity(of("liquidity")),
          tokens: figures.tokens(of("nominal")),
        });
      case "RoyaltiesReturned":
        return t("vesting.event.returned", { amount: figures.money(of("amount")) });
      case "LockedBurned":
        return t("vesting.event.burned", { tokens: figures.tokens(of("amount")) });
    }
  };
}
