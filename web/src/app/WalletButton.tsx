import { lazy, Suspense, useState } from "react";
import { Button } from "../components/index.ts";
import { useI18n } from "../lib/i18n/index.ts";
import { useConnect, useWallet } from "../lib/wallet/index.ts";
import { AccountButton } from "./AccountButton.tsx";

const AccountMenu = lazy(() => import("./AccountMenu.tsx"));

export function WalletButton() {
  const { t } = useI18n();
  const { address, restoring } = useWallet();
  const connect = useConnect();
  const [opened, setOpened] = useState<string>();
  if (!address)
    return (
      <Button variant="primary" onClick={connect} busy={restoring} data-testid="wallet-connect">
        {restoring ? t("wallet.restoring") : t("wallet.connect")}
      </Button>
    );
  const button = (
    <AccountButton
      address={address}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => setOpened(address)}
    />
  );
  return opened === address ? (
    <Suspense fallback={button}>
      <AccountMenu />
    </Suspense>
  ) : (
    button
  );
}
