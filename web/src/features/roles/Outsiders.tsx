import type { Outsider } from "@takings/sdk";
import { AddressChip, Badge, Panel } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { tokenUnit } from "../../lib/stores/index.ts";
import type { Roles } from "./read.ts";

/** The people and contracts behind the protocol, each with what it holds here: nothing, where all is well. */
export function Outsiders({ roles: { proof }, symbol }: { roles: Roles; symbol: string }) {
  const { t, format } = useI18n();
  const holdings = ({ powers, parts, tokens }: Outsider) => [
    ...powers.map((id) => t(`roles.power.${id}`)),
    ...parts.map((id) => t(`roles.party.${id}`)),
    ...(tokens > 0n
      ? [t("roles.outsider.tokens", { amount: format.amount(tokens, tokenUnit(symbol)) })]
      : []),
  ];
  return (
    <Panel flush title={t("roles.outsiders")} hint={t("roles.outsiders.hint")}>
      <ul className="divide-y divide-line border-t border-line">
        {proof.outsiders.map((outsider) => {
          const held = holdings(outsider);
          return (
            <li
              key={outsider.id}
              className="grid gap-x-6 gap-y-1.5 px-5 py-3.5 text-sm sm:grid-cols-[minmax(0,1fr)_auto_9rem] sm:items-center"
              data-testid={`outsider-${outsider.id}`}
            >
              <span className="min-w-0">
                <span className="block font-medium text-ink">{t(`roles.outsider.${outsider.id}`)}</span>
                <span className="block text-ink-2">{t(`roles.outsider.${outsider.id}.what`)}</span>
              </span>
              <AddressChip address={outsider.address} />
              <span className="sm:text-end">
                <Badge tone={outsider.powers.length > 0 ? "bad" : held.length > 0 ? "warn" : "good"}>
                  {held.length === 0 ? t("roles.outsider.nothing") : held.join(", ")}
                </Badge>
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
