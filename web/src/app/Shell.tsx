import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { createContext, type ReactNode, useContext, useEffect, useRef } from "react";
import { Button, Notice } from "../components/index.ts";
import { useUnreachable } from "../lib/chain/index.ts";
import { useChain } from "../lib/config/index.ts";
import { useI18n } from "../lib/i18n/index.ts";
import { useSwitchNetwork, useWallet } from "../lib/wallet/index.ts";
import { Preferences } from "./Preferences.tsx";
import { WalletButton } from "./WalletButton.tsx";

const pages = [
  ["/stores", "nav.stores"],
  ["/portfolio", "nav.portfolio"],
  ["/governance", "nav.governance"],
] as const;
const deskPages = [
  ["/sales", "nav.sales"],
  ["/apply", "nav.apply"],
] as const;

/** Above the header: on the local chain, the bar with its demo wallets. */
export const TopBar = createContext<ReactNode>(null);

export function Shell() {
  const { t } = useI18n();
  const chain = useChain();
  const { wrongNetwork } = useWallet();
  const switchNetwork = useSwitchNetwork();
  const unreachable = useUnreachable();
  const main = useRef<HTMLElement>(null);
  useFocusOnNavigation(main);
  return (
    <div className="flex min-h-dvh flex-col">
      <button
        type="button"
        onClick={() => main.current?.focus()}
        className="sr-only z-50 rounded-lg bg-accent px-4 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-3 focus:left-3"
      >
        {t("app.skip")}
      </button>
      {useContext(TopBar)}
      <header className="border-b border-line bg-surface">
        <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-8 px-4 sm:h-16 sm:flex-nowrap sm:px-6">
          <Link
            to="/stores"
            className="flex h-14 items-center gap-2.5 rounded-lg font-semibold tracking-[-0.02em] text-ink"
          >
            <Mark />
            Takings
          </Link>
          <nav
            aria-label={t("nav.label")}
            className="order-last -mx-4 flex w-[calc(100%+2rem)] gap-0.5 overflow-x-auto px-2 pb-2 sm:order-none sm:mx-0 sm:w-auto sm:gap-1 sm:overflow-visible sm:px-0 sm:pb-0"
          >
            {[...pages, ...(chain.desk ? deskPages : [])].map(([to, label]) => (
              <Link
                key={to}
                to={to}
                className="rounded-lg px-2 py-1.5 text-sm sm:px-3 font-medium text-ink-2 hover:text-ink aria-[current=page]:bg-hover aria-[current=page]:text-ink"
              >
                {t(label)}
              </Link>
            ))}
          </nav>
          <div className="ml-auto flex items-center gap-1.5">
            <Preferences />
            <WalletButton />
          </div>
        </div>
      </header>
      {wrongNetwork && (
        <div className="mx-auto w-full max-w-6xl px-4 pt-4 sm:px-6">
          <Notice
            tone="warn"
            action={
              <Button size="sm" onClick={switchNetwork}>
                {t("network.switch", { chain: chain.name })}
              </Button>
            }
          >
            <span role="alert">{t("network.wrong", { chain: chain.name })}</span>
          </Notice>
        </div>
      )}
      <div role="status" className="mx-auto w-full max-w-6xl px-4 sm:px-6">
        {unreachable && (
          <div className="pt-4">
            <Notice tone="warn">{t("network.unreachable", { chain: chain.name })}</Notice>
          </div>
        )}
      </div>
      <main
        id="main"
        ref={main}
        tabIndex={-1}
        className="mx-auto min-h-[calc(100dvh-4rem)] w-full max-w-6xl grow px-4 py-7 outline-none sm:px-6 sm:py-10"
      >
        <Outlet />
      </main>
      <footer className="border-t border-line">
        <div className="mx-auto flex max-w-6xl flex-wrap items-baseline justify-between gap-x-8 gap-y-3 px-4 py-6 text-sm text-ink-2 sm:px-6">
          <p className="min-w-0 max-w-prose">{t("app.footer")}</p>
          <Link to="/operations" className="rounded font-medium hover:text-ink hover:underline">
            {t("nav.operations")}
          </Link>
        </div>
      </footer>
    </div>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden className="size-7">
      <rect width="32" height="32" rx="8" className="fill-accent" />
      <path d="M8 9.5h16M16 9.5V24" className="stroke-on-accent" strokeWidth="3" strokeLinecap="round" />
      <path
        d="M21 24v-6M11 24v-3"
        className="stroke-on-accent"
        strokeOpacity=".6"
        strokeWidth="3"
        strokeLinecap="round"
      />
    </svg>
  );
}

/** After a change of page, keyboard and screen reader continue at the new page's beginning. */
function useFocusOnNavigation(main: React.RefObject<HTMLElement | null>) {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what triggers it
  useEffect(() => {
    if (first.current && path !== undefined) first.current = false;
    else if (path !== undefined) main.current?.focus({ preventScroll: true });
  }, [path]);
}
