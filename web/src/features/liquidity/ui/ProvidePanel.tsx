import { isAddressEqual } from "viem";
import { Notice, Panel, Tabs } from "../../../components/index.ts";
import { useChain } from "../../../lib/config/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { isEmpty } from "../../../lib/pool/index.ts";
import type { Market, State } from "../data/read.ts";
import type { Settings } from "../domain/settings.ts";
import { AddForm } from "./AddForm.tsx";
import { OneSidedForm } from "./OneSidedForm.tsx";
import { RemoveForm } from "./RemoveForm.tsx";
import { SettingsFields } from "./SettingsFields.tsx";

/** Adding and removing, through the exchange that the site's configuration names and the store's gauge counts. */
export function ProvidePanel({
  market,
  state,
  settings,
  onSettings,
}: {
  market: Market;
  state: State;
  settings: Settings;
  onSettings: (settings: Settings) => void;
}) {
  const { t } = useI18n();
  const { exchange, name } = useChain();
  if (!exchange || !isAddressEqual(exchange.factory, market.pairFactory))
    return (
      <Panel title={t("liquidity.provide")}>
        <Notice>{t(exchange ? "liquidity.otherExchange" : "liquidity.noExchange", { chain: name })}</Notice>
      </Panel>
    );
  const form = { market, state, settings, router: exchange.router };
  const empty = isEmpty(state.pool);
  const tabs = [
    { id: "add", label: t("liquidity.add"), content: <AddForm {...form} /> },
    ...(exchange.oneSided && !empty
      ? [
          {
            id: "oneSided",
            label: t("liquidity.oneSided"),
            content: <OneSidedForm {...form} oneSided={exchange.oneSided} />,
          },
        ]
      : []),
    ...(empty ? [] : [{ id: "remove", label: t("liquidity.remove"), content: <RemoveForm {...form} /> }]),
  ];
  return (
    <Panel title={t(empty ? "liquidity.create" : "liquidity.provide")}>
      {tabs.length > 1 ? <Tabs label={t("liquidity.provide")} tabs={tabs} /> : tabs[0]!.content}
      <div className="mt-4">
        <SettingsFields settings={settings} onChange={onSettings} />
      </div>
    </Panel>
  );
}
