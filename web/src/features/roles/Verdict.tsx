import type { Power } from "@takings/sdk";
import { Button, Card, CheckIcon, CloseIcon, cx, Stat, StatRow } from "../../components/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { HolderName } from "./HolderName.tsx";
import type { Roles } from "./read.ts";

/** The one answer that a first-time holder came for, and the figures behind it. */
export function Verdict({ roles, onAgain, busy }: { roles: Roles; onAgain: () => void; busy: boolean }) {
  const { t, format } = useI18n();
  const { proof } = roles;
  const { sound } = proof;
  const verified = proof.code.filter(({ kind }) => kind !== "unknown").length;
  return (
    <Card className="overflow-hidden">
      <div className="flex gap-4 p-5 sm:gap-5 sm:p-6" data-testid="verdict" data-sound={sound}>
        <span
          aria-hidden
          className={cx(
            "grid size-10 shrink-0 place-items-center rounded-full sm:size-12",
            sound ? "bg-accent-soft text-accent-ink" : "bg-bad-soft text-bad",
          )}
        >
          {sound ? <CheckIcon className="size-6" /> : <CloseIcon className="size-6" />}
        </span>
        <div className="min-w-0 max-w-3xl">
          <h2
            className={cx(
              "text-lg font-semibold tracking-[-0.01em] text-pretty sm:text-xl",
              sound ? "text-ink" : "text-bad",
            )}
          >
            {t(sound ? "roles.verdict.sound" : "roles.verdict.unsound")}
          </h2>
          <p className="mt-1.5 text-sm text-ink-2 text-pretty sm:text-base">
            {t(sound ? "roles.verdict.soundWhy" : "roles.verdict.unsoundWhy")}
          </p>
          {!sound && <Findings roles={roles} />}
        </div>
      </div>
      <StatRow className="rounded-none! border-x-0! border-b-0!">
        <Stat label={t("roles.stat.powers")} value={format.number(proof.powers.length)} />
        <Stat
          label={t("roles.stat.foreign")}
          value={format.number(proof.foreignPowers)}
          tone={proof.foreignPowers > 0 ? "bad" : undefined}
        />
        <Stat
          label={t("roles.stat.code")}
          hint={t("roles.stat.codeHint")}
          value={t("roles.stat.codeOf", { count: verified, total: proof.code.length })}
          tone={verified < proof.code.length ? "bad" : undefined}
        />
        <Stat
          label={t("roles.stat.block")}
          value={format.number(roles.block)}
          note={
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
              {format.dateTime(roles.time)}
              <Button variant="ghost" size="sm" className="-mx-2 h-7 px-2" busy={busy} onClick={onAgain}>
                {t("roles.again")}
              </Button>
            </span>
          }
        />
      </StatRow>
    </Card>
  );
}

function Findings({ roles: { proof } }: { roles: Roles }) {
  const { t } = useI18n();
  const foreign = proof.powers.filter((power) => power.foreign);
  const unknown = proof.code.filter(({ kind }) => kind === "unknown");
  return (
    <ul className="mt-3 grid gap-1.5 text-sm text-ink">
      {foreign.map((power: Power) => (
        <li key={`${power.contract} ${power.id} ${power.holder}`}>
          {t(`store.contract.${power.contract}`)}: {t(`roles.power.${power.id}`)} —{" "}
          <HolderName power={power} />
        </li>
      ))}
      {unknown.map(({ contract }) => (
        <li key={contract}>
          {t(`store.contract.${contract}`)}: {t("roles.code.unknown")}
        </li>
      ))}
    </ul>
  );
}
