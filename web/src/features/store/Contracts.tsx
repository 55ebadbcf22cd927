import { Link } from "@tanstack/react-router";
import { AddressChip, buttonClass, Panel } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import type { StoreSummary } from "../../lib/stores/index.ts";

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
        <Link
          to="/store/$token/roles"
          params={{ token: summary.contracts.token }}
          className={buttonClass("secondary", "sm")}
        >
          {t("store.roles")}
        </Link>
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
