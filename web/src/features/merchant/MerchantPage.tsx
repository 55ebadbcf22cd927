import { useParams } from "@tanstack/react-router";
import { isAddressEqual } from "viem";
import { LoadingCards, StoreFrame, StoreStatus } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { type Store, useStore } from "../../lib/stores/index.ts";
import { useWallet } from "../../lib/wallet/index.ts";
import { useAccount, useWithdrawals } from "./data/hooks.ts";
import type { Account } from "./data/read.ts";
import { Balances } from "./ui/Balances.tsx";
import { ConsentPanel } from "./ui/ConsentPanel.tsx";
import { Notices } from "./ui/Notices.tsx";
import { PaymentsPanel } from "./ui/PaymentsPanel.tsx";
import { PolicyPanel } from "./ui/PolicyPanel.tsx";
import { RequestPanel } from "./ui/RequestPanel.tsx";
import { SeatPanel } from "./ui/SeatPanel.tsx";
import { WindowPanel } from "./ui/WindowPanel.tsx";
import { WithdrawPanel } from "./ui/WithdrawPanel.tsx";

export function MerchantPage() {
  const { t } = useI18n();
  const { token = "" } = useParams({ strict: false });
  const store = useStore(token);
  const account = useAccount(store.data);
  return (
    <StoreFrame
      token={token}
      store={store}
      readings={[store, account]}
      title={t("tabs.merchant")}
      lead={t("merchant.lead")}
      aside={
        account.data && (
          <StoreStatus
            status={account.data.status}
            breaches={account.data.breaches}
            reported={account.data.reported}
          />
        )
      }
      loading={<LoadingCards lines={[3, 7]} />}
    >
      {(store, account) => <Loaded store={store} account={account} />}
    </StoreFrame>
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
      <PaymentsPanel store={store} account={account} />
    </div>
  );
}
