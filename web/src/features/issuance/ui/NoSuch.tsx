import { Link } from "@tanstack/react-router";
import { buttonClass, Missing } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";

const labels = { "/apply": "nav.apply", "/underwrite": "issuance.queue", "/sales": "nav.sales" } as const;

/** In place of the page of an application, or of its sale, that does not exist. */
export function NoSuch({ title, to }: { title: string; to: keyof typeof labels }) {
  const { t } = useI18n();
  return (
    <Missing
      title={title}
      hint={t("issuance.missing.hint")}
      action={
        <Link to={to} className={buttonClass()}>
          {t(labels[to])}
        </Link>
      }
    />
  );
}
