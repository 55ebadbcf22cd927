import { Button, Card, Empty, Missing, ToStores } from "../components/index.ts";
import { useI18n } from "../lib/i18n/index.ts";

export function NotFound() {
  const { t } = useI18n();
  return <Missing title={t("page.notFound")} hint={t("page.notFoundHint")} action={<ToStores />} />;
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
