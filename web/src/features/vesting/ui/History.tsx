import {
  type Column,
  DataTable,
  Empty,
  Failed,
  Loading,
  Notice,
  Pager,
  Panel,
  usePages,
} from "../../../components/index.ts";
import { explorerLink } from "../../../lib/chain/index.ts";
import { useChain } from "../../../lib/config/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { VaultEvent } from "../data/history.ts";
import { useVaultHistory } from "../data/hooks.ts";
import type { Vault, Vesting } from "../data/read.ts";
import { useFigures } from "./useFigures.ts";

export function History({ vault, vesting }: { vault: Vault; vesting: Vesting }) {
  const { t, format } = useI18n();
  const chain = useChain();
  const words = useEventWords(vault);
  const { data, error, refetch } = useVaultHistory(vault, vesting);
  const events = data?.events ?? [];
  const { shown, pager } = usePages(events);
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
      cell: (event) => {
        const link = explorerLink(chain, "tx", event.hash);
        const text = format.dateTime(event.at);
        return link ? (
          <a href={link} target="_blank" rel="noreferrer" className="whitespace-nowrap hover:underline">
            {text}
          </a>
        ) : (
          <span className="whitespace-nowrap">{text}</span>
        );
      },
    },
  ];
  return (
    <Panel title={t("vesting.history")} flush>
      {data ? (
        events.length > 0 ? (
          <DataTable caption={t("vesting.history")} columns={columns} rows={shown} rowKey={({ id }) => id} />
        ) : (
          <Empty title={t("vesting.history.none")} />
        )
      ) : error ? (
        <Failed error={error} onRetry={refetch} />
      ) : (
        <Loading className="px-5 pb-4" />
      )}
      <Pager {...pager} className="py-3" />
      {data && !data.complete && (
        <div className="px-5 pb-4">
          <Notice>{t("vesting.history.incomplete")}</Notice>
        </div>
      )}
    </Panel>
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
