import type { Address } from "viem";
import { Button, type ButtonProps } from "../components/index.ts";
import { useI18n } from "../lib/i18n/index.ts";

export function AccountButton({ address, ...props }: { address: Address } & ButtonProps) {
  const { t } = useI18n();
  const short = `${address.slice(0, 6)}…${address.slice(-4)}`;
  return (
    <Button data-testid="wallet-account" aria-label={t("wallet.account", { address: short })} {...props}>
      <span aria-hidden className="size-2 rounded-full bg-accent" />
      <span className="font-mono text-[0.8125rem]">{short}</span>
    </Button>
  );
}
