import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import { useI18n } from "../../lib/i18n/index.ts";
import type { Store } from "../../lib/stores/index.ts";
import { tabClass, tabListClass } from "../ui/Tabs.tsx";
import { Crumb, StoreCrumb } from "./Crumb.tsx";
import { UnknownStore } from "./Missing.tsx";
import { Page, type PageHead } from "./Page.tsx";
import type { DataOf, Reading } from "./WhenRead.tsx";

/** The frame of every page of one store: the way to it, the store's other pages, and what was read. */
export function StoreFrame<const All extends readonly Reading[]>({
  token,
  store,
  readings,
  children,
  ...frame
}: PageHead & {
  /** As the page's address has it. */
  token: string;
  store: Reading<Store>;
  /** What the page reads besides the store. */
  readings: All;
  loading?: ReactNode;
  children: (...data: DataOf<All>) => ReactNode;
}) {
  const { t } = useI18n();
  return (
    <Page
      crumbs={
        <>
          <Crumb to="/stores">{t("nav.stores")}</Crumb>
          <StoreCrumb token={token} name={store.data?.name} />
        </>
      }
      {...frame}
      tabs={<StoreTabs token={token} />}
      readings={[store, ...readings] as const}
      missing={<UnknownStore />}
    >
      {(_store, ...data) => children(...data)}
    </Page>
  );
}

const pages = [
  ["/store/$token", "tabs.overview"],
  ["/liquidity/$token", "tabs.liquidity"],
  ["/merchant/$token", "tabs.merchant"],
  ["/merchant/$token/vesting", "tabs.vesting"],
  ["/store/$token/roles", "tabs.roles"],
] as const;

function StoreTabs({ token }: { token: string }) {
  const { t } = useI18n();
  const list = useRef<HTMLElement>(null);
  // On a phone the tab of this page may be beyond the edge.
  useEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>("[aria-current=page]");
    if (tab) list.current!.scrollLeft = tab.offsetLeft - list.current!.offsetLeft - 24;
  }, []);
  return (
    <nav ref={list} aria-label={t("tabs.store")} className={tabListClass}>
      {pages.map(([to, label]) => (
        <Link key={to} to={to} params={{ token }} activeOptions={{ exact: true }} className={tabClass}>
          {t(label)}
        </Link>
      ))}
      <Link to="/governance" search={{ store: token }} className={tabClass}>
        {t("nav.governance")}
      </Link>
    </nav>
  );
}
