import { Link } from "@tanstack/react-router";
import { Button, buttonClass, Panel } from "../../../components/index.ts";
import { useChainTime } from "../../../lib/chain/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { ApplicationDetail } from "../data/application.ts";
import { useSale } from "../data/hooks.ts";
import { statusAt } from "../domain/sale.ts";
import { isOver, nextStep } from "../domain/steps.ts";
import { OpenSale } from "./OpenSale.tsx";
import { useDeskActions } from "./useDeskActions.tsx";

/** What comes next, who has to do it, and the button for it where it is the reader's turn. */
export function NextAction({ detail, isMerchant }: { detail: ApplicationDetail; isMerchant: boolean }) {
  const { t, format } = useI18n();
  const now = useChainTime(10_000) ?? detail.now;
  const { application, checklist, offer, expiresAt, token } = detail;
  const { sale } = useSale(application.id);
  const actions = useDeskActions(detail);
  const others = Object.entries(checklist).filter(([id]) => id !== "credentials");
  const next = nextStep(application.state, {
    credentials: checklist.credentials,
    integrated: others.every(([, done]) => done),
    sale: sale.data ? statusAt(sale.data, now) : undefined,
  });
  const id = String(application.id);
  const expired = expiresAt > 0 && now > expiresAt;
  const offerOver = application.state === "assessed" && offer && now > Number(offer.assessment.expiry);
  const toSale = (label: string) => (
    <Link to="/sales/$id" params={{ id }} className={buttonClass("primary")}>
      {label}
    </Link>
  );
  const text = isOver(application.state)
    ? t(`issuance.over.${application.state as "rejected"}`, { reason: detail.rejection || "–" })
    : offerOver
      ? t("issuance.next.offerOver")
      : t(`issuance.next.${next ?? "trade"}`);
  return (
    <Panel
      title={t(isOver(application.state) ? "issuance.over" : "issuance.next")}
      aside={
        expiresAt > 0 && (
          <span className="text-sm text-ink-2">
            {t("issuance.expires", { date: format.dateTime(expiresAt) })}
          </span>
        )
      }
    >
      <p className="text-ink text-pretty" data-testid="next-step" data-step={next}>
        {text}
      </p>
      <div className="mt-4 flex flex-wrap gap-2">
        {next === "assess" && (
          <Link to="/underwrite/$id" params={{ id }} className={buttonClass()}>
            {t("issuance.next.toAssess")}
          </Link>
        )}
        {next === "accept" && isMerchant && !offerOver && (
          <Button variant="primary" onClick={actions.accept} data-testid="accept">
            {t("issuance.accept.review")}
          </Button>
        )}
        {next === "openSale" && isMerchant && <OpenSale detail={detail} />}
        {(next === "buy" || next === "waitForOpening" || next === "refund") && toSale(t("issuance.toSale"))}
        {next === "activate" && (
          <Button
            variant="primary"
            onClick={() => actions.activate(sale.data?.raised)}
            data-testid="activate"
          >
            {t("issuance.activate")}
          </Button>
        )}
        {next === "fail" && (
          <>
            {toSale(t("issuance.toSale"))}
            <Button onClick={actions.fail}>{t("issuance.fail")}</Button>
          </>
        )}
        {next === "trade" && (
          <Link to="/store/$token" params={{ token }} className={buttonClass("primary")}>
            {t("issuance.toStore")}
          </Link>
        )}
        {expired && <Button onClick={actions.expire}>{t("issuance.expire")}</Button>}
        {isMerchant && ["applied", "assessed", "accepted"].includes(application.state) && (
          <Button variant="ghost" onClick={actions.withdraw}>
            {t("issuance.withdraw")}
          </Button>
        )}
      </div>
    </Panel>
  );
}
