import { useParams } from "@tanstack/react-router";
import { Notice, StoreFrame } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { useStore } from "../../lib/stores/index.ts";
import { useVault, useVesting } from "./data/hooks.ts";
import type { Vault, Vesting } from "./data/read.ts";
import { Headline } from "./ui/Headline.tsx";
import { Reviews } from "./ui/Reviews.tsx";
import { StageOne } from "./ui/StageOne.tsx";
import { StageTwo } from "./ui/StageTwo.tsx";
import { VaultHistory } from "./ui/VaultHistory.tsx";
import { Where } from "./ui/Where.tsx";

export function VestingPage() {
  const { t } = useI18n();
  const { token = "" } = useParams({ strict: false });
  const store = useStore(token);
  const vault = useVault(store.data);
  const vesting = useVesting(vault.data);
  return (
    <StoreFrame
      token={token}
      store={store}
      readings={[vault, vesting]}
      title={store.data ? t("vesting.title", { name: store.data.name }) : t("tabs.vesting")}
      lead={t("vesting.lead")}
    >
      {(vault, vesting) => <Loaded vault={vault} vesting={vesting} />}
    </StoreFrame>
  );
}

function Loaded({ vault, vesting }: { vault: Vault; vesting: Vesting }) {
  const { t, format } = useI18n();
  const { exit, delistedAt } = vesting;
  return (
    <div className="grid gap-5">
      {exit !== "none" && (
        <Notice tone={exit === "default" ? "bad" : "warn"}>
          {t(`vesting.delisted.${exit}`, { date: format.date(delistedAt) })}
        </Notice>
      )}
      <Headline vault={vault} vesting={vesting} />
      <div className="grid items-start gap-5 lg:grid-cols-5">
        <div className="flex min-w-0 flex-col gap-5 max-lg:contents lg:col-span-3">
          <Reviews vault={vault} vesting={vesting} />
          <div className="max-lg:order-last">
            <VaultHistory vault={vault} vesting={vesting} />
          </div>
        </div>
        <div className="grid min-w-0 gap-5 lg:col-span-2">
          <Where vault={vault} vesting={vesting} />
          <StageOne vault={vault} vesting={vesting} />
          <StageTwo vault={vault} vesting={vesting} />
        </div>
      </div>
    </div>
  );
}
