import { platformName } from "@takings/sdk";
import { AddressChip, CheckIcon, Panel } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { ApplicationDetail } from "../data/application.ts";
import { type Check, checks } from "../domain/types.ts";
import { Credentials } from "./Credentials.tsx";

/** What must stand on-chain before a sale may open: each item, whether it does, and how to get it there. */
export function Integration({ detail, isMerchant }: { detail: ApplicationDetail; isMerchant: boolean }) {
  const { t } = useI18n();
  const { checklist, offer, application } = detail;
  const open = !checklist.credentials && application.state === "accepted";
  const named = (check: Check) => {
    if (!offer || (check !== "commerceAttestor" && check !== "bankAttestor")) return null;
    return <AddressChip address={offer.config[check]} />;
  };
  return (
    <Panel title={t("issuance.integration")} hint={t("issuance.integration.hint")}>
      <ul className="grid gap-3 text-sm">
        {checks.map((check) => {
          const done = checklist[check];
          return (
            <li
              key={check}
              className="flex items-start gap-2.5"
              data-testid={`check-${check}`}
              data-done={done}
            >
              {done ? (
                <CheckIcon className="mt-0.5 text-accent-ink" />
              ) : (
                <span
                  aria-hidden
                  className="m-1 size-2.5 shrink-0 rounded-full border-2 border-line-strong"
                />
              )}
              <div className="min-w-0 grow">
                <p className="font-medium text-ink">
                  {t(`issuance.check.${check}`)}
                  <span className="sr-only">: {t(done ? "issuance.done" : "issuance.todo")}</span>
                </p>
                <p className="text-ink-2 text-pretty">
                  {t(`issuance.check.${check}.${done ? "done" : "todo"}`)} {named(check)}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
      {open && isMerchant && (
        <Credentials token={detail.token} platform={platformName(application.platform)} />
      )}
    </Panel>
  );
}
