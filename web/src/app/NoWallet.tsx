import { Button, Dialog } from "../components/index.ts";
import { useSite } from "../lib/config/index.ts";
import { useI18n } from "../lib/i18n/index.ts";

export default function NoWallet({ onClose }: { onClose: () => void }) {
  const { t } = useI18n();
  const { config } = useSite();
  const demo = import.meta.env.VITE_LOCAL === "1" && (config.local?.demoWallets.length ?? 0) > 0;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("wallet.connect")}
      footer={<Button onClick={onClose}>{t("action.close")}</Button>}
    >
      <p className="text-ink-2">{t("wallet.none")}</p>
      {demo && <p className="mt-3 font-medium text-ink">{t("local.useDemo")}</p>}
    </Dialog>
  );
}
