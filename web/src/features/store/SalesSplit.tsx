import { Empty, Panel, type Segment, SplitBar } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import type { StoreDetail } from "./read.ts";
import { whereItWent } from "./split.ts";

const settlements = 6;
const parts = [
  ["royalty", "bg-accent"],
  ["merchant", "bg-ink-3"],
  ["deductions", "bg-line-strong"],
  ["refunds", "bg-ink-2"],
  ["fee", "bg-ink"],
] as const;

export function SalesSplit({ detail }: { detail: StoreDetail }) {
  const { t, format } = useI18n();
  const rows = detail.settlements.slice(-settlements);
  const went = whereItWent(rows);
  const all = parts.reduce((total, [part]) => total + went[part], 0n);
  const share = (value: bigint) => (all > 0n ? Number((value * 1_000_000n) / all) / 1_000_000 : 0);
  const segments: Segment[] = parts.map(([part, className]) => ({
    id: part,
    label: t(`store.split.${part}`),
    share: share(went[part]),
    value: format.number(share(went[part]) * 100, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    className,
  }));
  return (
    <Panel
      className="lg:col-span-3"
      title={t("store.split")}
      hint={
        rows.length > 0
          ? t("store.split.hint", {
              count: rows.length,
              amount: format.amount(went.gross, detail.summary.asset, { digits: 0 }),
            })
          : undefined
      }
    >
      {rows.length === 0 ? (
        <Empty title={t("store.settlements.none")} />
      ) : (
        <SplitBar label={t("store.split")} segments={segments} />
      )}
    </Panel>
  );
}
