import { Button } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { useConnect, useWallet } from "../../../lib/wallet/index.ts";

/** The button under a form: connects first where no wallet is. */
export function Submit({ label, disabled, testId }: { label: string; disabled: boolean; testId: string }) {
  const { t } = useI18n();
  const { address } = useWallet();
  const connect = useConnect();
  if (!address)
    return (
      <Button className="w-full" onClick={connect}>
        {t("wallet.connect")}
      </Button>
    );
  return (
    <Button type="submit" variant="primary" className="w-full" disabled={disabled} data-testid={testId}>
      {label}
    </Button>
  );
}
