import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, ReactNode } from "react";
import { useI18n } from "../../lib/i18n/index.ts";
import { BackIcon } from "../ui/icons.tsx";

/** One page that leads to this one. */
export const Crumb = createLink(function CrumbLink({
  children,
  ...link
}: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <Step>
      <a
        {...link}
        className="inline-flex min-w-0 items-center gap-1.5 rounded hover:text-ink hover:underline"
      >
        <BackIcon className="hidden shrink-0 group-only:inline" />
        <span className="truncate">{children}</span>
      </a>
    </Step>
  );
});

/** This page itself, last on the way. */
export const HereCrumb = ({ children }: { children: ReactNode }) => (
  <Step>
    <span aria-current="page">{children}</span>
  </Step>
);

const Step = ({ children }: { children: ReactNode }) => (
  <li className="group flex min-w-0 items-center gap-x-2">
    <span aria-hidden className="group-first:hidden">
      /
    </span>
    {children}
  </li>
);

/** The way to this page, the outermost first. */
export function Breadcrumb({ children }: { children: ReactNode }) {
  const { t } = useI18n();
  return (
    <nav aria-label={t("page.path")} className="mb-2 text-sm text-ink-2">
      <ol className="flex flex-wrap items-center gap-x-2">{children}</ol>
    </nav>
  );
}

/** The store that a page belongs to: by its name once that is known. */
export function StoreCrumb({ token, name }: { token: string; name: string | undefined }) {
  const { t } = useI18n();
  return (
    <Crumb to="/store/$token" params={{ token }}>
      {name ?? t("tabs.store")}
    </Crumb>
  );
}
