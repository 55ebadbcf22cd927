import { Link, useParams } from "@tanstack/react-router";
import { isAddress, isAddressEqual } from "viem";
import {
  buttonClass,
  Card,
  Deferred,
  Empty,
  Failed,
  LoadingCards,
  PageHeader,
  StoreStatus,
  shortAddress,
} from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { useWallet } from "../../lib/wallet/index.ts";
import { useAccount, useStore, useWithdrawals } from "./data/hooks.ts";
import type { Account, Store } from "./data/read.ts";
import { Balances } from "./ui/Balances.tsx";
import { ConsentPanel } from "./ui/ConsentPanel.tsx";
import { HistoryPanel } from "./ui/HistoryPanel.tsx";
import { Notices } from "./ui/Notices.tsx";
import { PolicyPanel } from "./ui/PolicyPanel.tsx";
import { RequestPanel } from "./ui/RequestPanel.tsx";
import { SeatPanel } from "./ui/SeatPanel.tsx";
import { WindowPanel } from "./ui/WindowPanel.tsx";
import { WithdrawPanel } from "./ui/WithdrawPanel.tsx";

export function MerchantPage() {
  const { t } = useI18n();
  const { token } = useParams({ strict: false }) as { token: string };
  const valid = isAddress(token, { strict: false }) ? token : undefined;
  const store = useStore(valid);
  const account = useAccount(store.data ?? undefined);
  if (!valid || store.data === null)
    return (
      <Card>
        <Empty
          title={t("merchant.noStore")}
          action={
            <Link to="/stores" className={buttonClass()}>
              {t("nav.stores")}
            </Link>
          }
        >
          {t("merchant.noStoreHint")}
        </Empty>
      </Card>
    );
  const failed = (!store.data && store.error) || (!account.data && account.error);
  const loading = <LoadingCards lines={[3, 7]} />;
  return (
    <>
      <PageHeader
        eyebrow={
          <Link to="/store/$token" params={{ token }} className="hover:underline">
            {store.data?.name ?? shortAddress(valid)}
          </Link>
        }
        title={t("merchant.title")}
        lead={t("merchant.lead")}
        aside={
          <div className="flex flex-wrap items-center gap-3">
            {account.data && (
              <StoreStatus
                status={account.data.status}
                breaches={account.data.breaches}
                reported={account.data.reported}
              />
            )}
            <Link to="/merchant/$token/vesting" params={{ token }} className={buttonClass()}>
              {t("store.vesting")}
            </Link>
          </div>
        }
      />
      {failed ? (
        <Card>
          <Failed
            error={failed}
            onRetry={() => {
              if (store.data) account.refetch();
              else store.refetch();
            }}
          />
        </Card>
      ) : store.data && account.data ? (
        <Deferred fallback={loading}>
          <Loaded store={store.data} account={account.data} />
        </Deferred>
      ) : (
        loading
      )}
    </>
  );
}

function Loaded({ store, account }: { store: Store; account: Account }) {
  const { address } = useWallet();
  const withdrawals = useWithdrawals(store, account);
  const isMerchant = address !== undefined && isAddressEqual(address, account.merchant);
  return (
    <div className="space-y-5">
      <Notices store={store} account={account} isMerchant={isMerchant} />
      <Balances account={account} />
      <div className="grid items-start gap-5 lg:grid-cols-5">
        <div className="flex min-w-0 flex-col gap-5 max-lg:contents lg:col-span-3">
          <WindowPanel account={account} withdrawals={withdrawals.data} error={withdrawals.error} />
          <PolicyPanel account={account} />
          {isMerchant && account.exit === "none" && (
            <div className="max-lg:order-last">
              <ConsentPanel store={store} account={account} />
            </div>
          )}
        </div>
        <div className="flex min-w-0 flex-col gap-5 max-lg:contents lg:col-span-2">
          <div className="max-lg:order-first">
            <WithdrawPanel
              store={store}
              account={account}
              withdrawals={withdrawals.data ?? []}
              isMerchant={isMerchant}
            />
          </div>
          <RequestPanel store={store} account={account} isMerchant={isMerchant} />
          <SeatPanel store={store} account={account} isMerchant={isMerchant} />
        </div>
      </div>
      <HistoryPanel store={store} account={account} />
    </div>
  );
}
