import { Link } from "@tanstack/react-router";
import { AddressChip, Button, buttonClass, Panel } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { type StoreSummary, tokenUnit } from "../../lib/stores/index.ts";
import { useWallet } from "../../lib/wallet/index.ts";
import { useWatchAsset } from "../../lib/wallet/watchAsset.ts";

const order = [
  "token",
  "router",
  "merchantAccount",
  "policy",
  "metrics",
  "attestors",
  "governor",
  "timelock",
  "treasury",
  "vesting",
  "gauge",
] as const;

export function Contracts({ summary }: { summary: StoreSummary }) {
  const { t } = useI18n();
  const { address } = useWallet();
  const watch = useWatchAsset();
  const rows = [
    ...order.map((name) => [name, summary.contracts[name]] as const),
    ["asset", summary.asset.address] as const,
  ];
  return (
    <Panel
      className="lg:col-span-6"
      title={t("store.contracts")}
      hint={t("store.contracts.hint")}
      aside={
        <span className="flex flex-wrap gap-2">
          {address && (
            <Button
              size="sm"
              variant="ghost"
              onClick={() => watch(summary.contracts.token, tokenUnit(summary.symbol))}
              data-testid="watch-asset"
            >
              {t("wallet.watch", { symbol: summary.symbol })}
            </Button>
          )}
          <Link
            to="/store/$token/roles"
            params={{ token: summary.contracts.token }}
            className={buttonClass("secondary", "sm")}
          >
            {t("store.roles")}
          </Link>
        </span>
      }
    >
      <dl className="grid gap-x-10 sm:grid-cols-2">
        {rows.map(([name, address]) => (
          <div
            key={name}
            className="flex min-h-10 items-center justify-between gap-3 border-b border-line text-sm"
          >
            <dt className="text-ink-2">{t(`store.contract.${name}`)}</dt>
            <dd>
              <AddressChip address={address} />
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
