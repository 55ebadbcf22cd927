import { Link } from "@tanstack/react-router";
import { buttonClass, Card, Empty, Failed, Loading } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";

export function Missing({ title, to }: { title: string; to: "/apply" | "/underwrite" | "/sales" }) {
  const { t } = useI18n();
  const labels = { "/apply": "nav.apply", "/underwrite": "issuance.queue", "/sales": "nav.sales" } as const;
  return (
    <Card>
      <Empty
        heading
        title={title}
        action={
          <Link to={to} className={buttonClass()}>
            {t(labels[to])}
          </Link>
        }
      >
        {t("issuance.missing.hint")}
      </Empty>
    </Card>
  );
}

export function Unready({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <Card>{error ? <Failed error={error} onRetry={onRetry} /> : <Loading lines={9} className="p-5" />}</Card>
  );
}

/** An application's id from the address bar; undefined where it is none. */
export const idFrom = (text: string | undefined): bigint | undefined =>
  text !== undefined && /^[1-9]\d{0,18}$/.test(text) ? BigInt(text) : undefined;
