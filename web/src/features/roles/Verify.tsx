import type { RoleProof } from "@takings/sdk";
import { Panel } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";

/** The same questions without this page, and what no such proof can show. */
export function Verify({ proof }: { proof: RoleProof }) {
  const { t } = useI18n();
  return (
    <Panel title={t("roles.verify")} hint={t("roles.verify.hint")}>
      <pre className="rounded-lg bg-hover px-4 py-3 font-mono text-[0.8125rem] break-all whitespace-pre-wrap text-ink">
        npm run check -- roles --store {proof.store.token}
      </pre>
      <p className="mt-4 max-w-3xl text-sm text-ink-2 text-pretty">{t("roles.verify.limits")}</p>
    </Panel>
  );
}
