import { Link } from "@tanstack/react-router";
import { Button, buttonClass, Card, Empty } from "../components/index.ts";
import { useI18n } from "../lib/i18n/index.ts";

export function NotFound() {
  const { t } = useI18n();
  return (
    <Card>
      <Empty
        heading
        title={t("page.notFound")}
        action={
          <Link to="/stores" className={buttonClass()}>
            {t("nav.stores")}
          </Link>
        }
      >
        {t("page.notFoundHint")}
      </Empty>
    </Card>
  );
}

export function Crashed({ error }: { error: unknown }) {
  const { t } = useI18n();
  return (
    <Card>
      <div role="alert">
        <Empty
          heading
          title={t("page.crashed")}
          action={<Button onClick={() => window.location.reload()}>{t("action.reload")}</Button>}
        >
          {error instanceof Error ? error.message : String(error)}
        </Empty>
      </div>
    </Card>
  );
}
