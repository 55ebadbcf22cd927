import type { ReactNode } from "react";
import { cx } from "../ui/cx.ts";
import { Breadcrumb } from "./Crumb.tsx";
import { type DataOf, type Reading, WhenRead } from "./WhenRead.tsx";

export interface PageHead {
  title: ReactNode;
  lead?: ReactNode;
  /** {@link Crumb}s: the pages that lead here. */
  crumbs?: ReactNode;
  /** At the right of the title. */
  aside?: ReactNode;
}

/** A page's heading with the way to it. */
export function PageHeader({ title, lead, crumbs, aside, tabs }: PageHead & { tabs?: ReactNode }) {
  return (
    <>
      <header
        className={cx("flex flex-wrap items-end justify-between gap-4", tabs ? "mb-4" : "mb-6 sm:mb-8")}
      >
        <div className="min-w-0 max-w-3xl">
          {crumbs && <Breadcrumb>{crumbs}</Breadcrumb>}
          <h1 className="text-2xl font-semibold tracking-[-0.02em] text-ink sm:text-[1.75rem]">{title}</h1>
          {lead && <p className="mt-2 text-ink-2 text-pretty">{lead}</p>}
        </div>
        {aside}
      </header>
      {tabs}
    </>
  );
}

/** A title with a badge next to it. */
export const BadgedTitle = ({ children, badge }: { children: ReactNode; badge: ReactNode }) => (
  <span className="flex flex-wrap items-center gap-x-3 gap-y-2">
    {children}
    <span className="text-base font-normal tracking-normal">{badge}</span>
  </span>
);

/** The frame of a page about one thing: its head, and below what was read, or how far reading it is. */
export function Page<const All extends readonly Reading[]>({
  tabs,
  readings,
  missing,
  loading,
  children,
  ...head
}: PageHead & {
  tabs?: ReactNode;
  readings: All;
  /** Shown alone where a reading says that there is no such thing. */
  missing?: ReactNode;
  loading?: ReactNode;
  children: (...data: DataOf<All>) => ReactNode;
}) {
  if (missing !== undefined && readings.some(({ data }) => data === null)) return missing;
  return (
    <>
      <PageHeader {...head} tabs={tabs} />
      <WhenRead readings={readings} loading={loading}>
        {children}
      </WhenRead>
    </>
  );
}
