import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useChain } from "../../lib/config/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { buttonClass } from "../ui/Button.tsx";
import { Card } from "../ui/Card.tsx";
import { Empty } from "../ui/states.tsx";

/** In place of a page about something that does not exist; `action` leads on. */
export const Missing = ({
  title,
  hint,
  action,
}: {
  title: ReactNode;
  hint: ReactNode;
  action: ReactNode;
}) => (
  <Card>
    <Empty heading title={title} action={action}>
      {hint}
    </Empty>
  </Card>
);

/** A way to the list of all stores. */
export function ToStores() {
  const { t } = useI18n();
  return (
    <Link to="/stores" className={buttonClass()}>
      {t("nav.stores")}
    </Link>
  );
}

/** The one answer to an address of which the factory knows no store. */
export function UnknownStore() {
  const { t } = useI18n();
  const chain = useChain();
  return (
    <Missing
      title={t("page.noStore", { chain: chain.name })}
      hint={t("page.noStoreHint")}
      action={<ToStores />}
    />
  );
}
