import { useI18n } from "../../../lib/i18n/index.ts";
import { type Action, useRefusal } from "../data/hooks.ts";
import type { Vault, Vesting } from "../data/read.ts";

/** Why something cannot be done now, as the contract itself says; nothing where it can. */
export function Refusal({ vault, vesting, action }: { vault: Vault; vesting: Vesting; action: Action }) {
  const { t } = useI18n();
  const { data } = useRefusal(vault, action, vesting);
  if (data === undefined) return <p className="text-sm text-ink-2">{t("tx.checking")}</p>;
  if (data === null) return <p className="text-sm text-accent-ink">{t(`vesting.possible.${action}`)}</p>;
  return (
    <p className="text-sm text-ink-2" data-testid={`refusal-${action}`}>
      <span className="font-medium text-ink">{t("vesting.notNow")}</span> {data.sentence}
    </p>
  );
}
