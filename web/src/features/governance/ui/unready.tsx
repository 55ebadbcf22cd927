import { Link } from "@tanstack/react-router";
import { buttonClass, Card, Failed, Loading, PageHeader } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";

export function Missing({ title }: { title: string }) {
  const { t } = useI18n();
  return (
    <>
      <PageHeader title={title} lead={t("gov.missing.hint")} />
      <Link to="/governance" className={buttonClass()}>
        {t("gov.all")}
      </Link>
    </>
  );
}

/** A page that has not been read yet, or cannot be. */
export function Unready({ title, error, onRetry }: { title: string; error?: unknown; onRetry?: () => void }) {
  return (
    <Card className={error ? undefined : "p-5"}>
      <h1 className="sr-only">{title}</h1>
      {error ? <Failed error={error} onRetry={onRetry} /> : <Loading lines={9} />}
    </Card>
  );
}
