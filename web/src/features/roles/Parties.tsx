import type { Party, RoleProof } from "@takings/sdk";
import { isAddressEqual, zeroAddress } from "viem";
import { AddressChip, Panel } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";

/** People and services with a limited part: what it lets them do, and what it never does. */
export function Parties({ proof }: { proof: RoleProof }) {
  const { t } = useI18n();
  return (
    <Panel flush title={t("roles.parties")} hint={t("roles.parties.hint")}>
      <ul className="divide-y divide-line border-t border-line">
        {proof.parties.map((party) => (
          <PartyRow key={party.id} party={party} />
        ))}
      </ul>
    </Panel>
  );
}

function PartyRow({ party }: { party: Party }) {
  const { t, format } = useI18n();
  const nobody = isAddressEqual(party.address, zeroAddress);
  return (
    <li className="grid gap-x-6 gap-y-1 px-5 py-3.5 text-sm sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center">
      <div className="min-w-0">
        <p className="font-medium text-ink">{t(`roles.party.${party.id}`)}</p>
        <p className="text-ink-2 text-pretty">{t(`roles.party.${party.id}.may`)}</p>
        {party.until !== undefined && !nobody && (
          <p className="mt-0.5 text-ink-2">{t("roles.party.until", { date: format.date(party.until) })}</p>
        )}
        {party.next && (
          <p className="mt-0.5 flex flex-wrap items-center gap-x-1.5 text-warn">
            {t("roles.party.next", { date: format.dateTime(party.next.from) })}
            <AddressChip address={party.next.address} />
          </p>
        )}
      </div>
      {nobody ? (
        <span className="text-ink-2">{t("roles.holder.nobody")}</span>
      ) : (
        <AddressChip address={party.address} />
      )}
    </li>
  );
}
