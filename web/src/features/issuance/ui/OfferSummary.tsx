import { Panel } from "../../../components/index.ts";
import { type Unit, useI18n } from "../../../lib/i18n/index.ts";
import type { Proposal } from "../domain/offer.ts";
import { summarise } from "../domain/summary.ts";

/** Every term of an offer in words; what most readers look for first is open, the rest on demand. */
export function OfferSummary({ proposal, asset, hint }: { proposal: Proposal; asset: Unit; hint?: string }) {
  const { t, format } = useI18n();
  return (
    <Panel title={t("issuance.offer")} hint={hint}>
      <div className="grid gap-3">
        {summarise(proposal, asset, t, format).map(({ section, lines }, index) => (
          <details key={section} open={index < 3} className="group rounded-lg border border-line">
            <summary className="cursor-pointer rounded-lg px-4 py-2.5 text-sm font-semibold text-ink hover:bg-hover">
              {t(`issuance.section.${section}`)}
            </summary>
            <dl className="border-t border-line px-4 py-1.5 text-sm">
              {lines.map(({ id, label, value }) => (
                <div key={id} className="flex flex-wrap justify-between gap-x-4 gap-y-0.5 py-1.5">
                  <dt className="text-ink-2">{label}</dt>
                  <dd className="min-w-0 text-end font-medium break-all text-ink tabular-nums">{value}</dd>
                </div>
              ))}
            </dl>
          </details>
        ))}
      </div>
    </Panel>
  );
}
