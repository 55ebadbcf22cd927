import { Link, useParams } from "@tanstack/react-router";
import { type Address, isAddress } from "viem";
import {
  BackIcon,
  buttonClass,
  Card,
  Deferred,
  Empty,
  Failed,
  Loading,
  Notice,
  PageHeader,
} from "../../components/index.ts";
import { useChain } from "../../lib/config/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { useVault, useVesting } from "./data/hooks.ts";
import type { Vault, Vesting } from "./data/read.ts";
import { Headline } from "./ui/Headline.tsx";
import { History } from "./ui/History.tsx";
import { Reviews } from "./ui/Reviews.tsx";
import { StageOne } from "./ui/StageOne.tsx";
import { StageTwo } from "./ui/StageTwo.tsx";
import { Where } from "./ui/Where.tsx";

export function VestingPage() {
  const { t } = useI18n();
  const chain = useChain();
  const { token } = useParams({ strict: false }) as { token: string };
  const valid = isAddress(token, { strict: false }) ? (token as Address) : undefined;
  const vault = useVault(valid);
  const vesting = useVesting(vault.data ?? undefined);
  if (!valid || vault.data === null)
    return (
      <Card>
        <Empty
          heading
          title={t("store.unknown", { chain: chain.name })}
          action={
            <Link to="/stores" className={buttonClass()}>
              {t("nav.stores")}
            </Link>
          }
        >
          {t("store.unknownHint")}
        </Empty>
      </Card>
    );
  const failed = (!vault.data && vault.error) || (!vesting.data && vesting.error);
  const loading = (
    <Card>
      <Loading lines={10} className="p-6" />
    </Card>
  );
  return (
    <>
      <PageHeader
        eyebrow={
          <Link
            to="/merchant/$token"
            params={{ token }}
            className="inline-flex items-center gap-1.5 rounded hover:text-ink"
          >
            <BackIcon /> {t("store.merchant")}
          </Link>
        }
        title={vault.data ? t("vesting.title", { name: vault.data.name }) : t("vesting.name")}
        lead={t("vesting.lead")}
        aside={
          <Link to="/liquidity/$token" params={{ token }} className={buttonClass()}>
            {t("store.liquidity")}
          </Link>
        }
      />
      {failed ? (
        <Card>
          <Failed
            error={failed}
            onRetry={() => {
              if (vault.data) vesting.refetch();
              else vault.refetch();
            }}
          />
        </Card>
      ) : vault.data && vesting.data ? (
        <Deferred fallback={loading}>
          <Loaded vault={vault.data} vesting={vesting.data} />
        </Deferred>
      ) : (
        loading
      )}
    </>
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
            <History vault={vault} vesting={vesting} />
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
