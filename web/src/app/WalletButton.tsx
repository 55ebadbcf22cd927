import { Button, shortAddress } from "../components/index.ts";
import { useI18n } from "../lib/i18n/index.ts";
import { useConnect, useWallet } from "../lib/wallet/index.ts";

export function WalletButton() {
  const { t } = useI18n();
  const { address, restoring } = useWallet();
  const connect = useConnect();
  if (address)
    return (
      <Button
        onClick={connect}
        data-testid="wallet-account"
        aria-label={t("wallet.account", { address: shortAddress(address) })}
      >
        <span aria-hidden className="size-2 rounded-full bg-accent" />
        <span className="font-mono text-[0.8125rem]">
          {address.slice(0, 6)}…{address.slice(-4)}
        </span>
      </Button>
    );
  return (
    <Button variant="primary" onClick={connect} busy={restoring} data-testid="wallet-connect">
      {restoring ? t("wallet.restoring") : t("wallet.connect")}
    </Button>
  );
}
