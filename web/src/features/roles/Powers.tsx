import type { ContractName, RoleProof } from "@takings/sdk";
import { AddressChip, CheckIcon, CloseIcon, cx, Panel } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { HolderName } from "./HolderName.tsx";

/** Every part of the store: what it runs, and who controls what in it. */
export function Powers({ proof }: { proof: RoleProof }) {
  const { t } = useI18n();
  return (
    <Panel title={t("roles.powers")} hint={t("roles.powers.hint")}>
      <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
        {proof.code.map(({ contract, kind }) => (
          <section key={contract} className="min-w-0">
            <header className="flex flex-wrap items-center justify-between gap-x-3 border-b border-line pb-1.5">
              <h3 className="text-sm font-semibold text-ink">{t(`store.contract.${contract}`)}</h3>
              <AddressChip address={proof.store[contract]} />
            </header>
            <dl className="grid gap-1.5 pt-2 text-sm">
              <Line
                sound={kind !== "unknown"}
                label={t("roles.code")}
                value={<span className="text-ink">{t(`roles.code.${kind}`)}</span>}
              />
              <PowersOf proof={proof} contract={contract} />
            </dl>
          </section>
        ))}
      </div>
    </Panel>
  );
}

function PowersOf({ proof, contract }: { proof: RoleProof; contract: ContractName }) {
  const { t } = useI18n();
  return proof.powers
    .filter((power) => power.contract === contract)
    .map((power) => (
      <Line
        key={`${power.id} ${power.holder}`}
        sound={!power.foreign}
        label={t(`roles.power.${power.id}`)}
        value={<HolderName power={power} />}
      />
    ));
}

function Line({ sound, label, value }: { sound: boolean; label: string; value: React.ReactNode }) {
  const { t } = useI18n();
  const Icon = sound ? CheckIcon : CloseIcon;
  return (
    <div className="flex items-start gap-2">
      <Icon className={cx("mt-0.5", sound ? "text-accent-ink" : "text-bad")} />
      <dt className="min-w-0 grow text-ink-2">
        {label}
        {!sound && <span className="sr-only"> ({t("roles.wrong")})</span>}
      </dt>
      <dd className={cx("max-w-1/2 shrink-0 text-end", !sound && "font-medium text-bad")}>{value}</dd>
    </div>
  );
}
