import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useState, useSyncExternalStore } from "react";
import { WagmiProvider } from "wagmi";
import { TransactionProvider } from "../components/transaction/index.ts";
import { type SiteConfig, SiteProvider } from "../lib/config/index.ts";
import { I18nProvider } from "../lib/i18n/index.ts";
import { toastPlace } from "../lib/toast.ts";
import type { WalletConfig } from "../lib/wallet/index.ts";
import { ConnectProvider } from "./ConnectProvider.tsx";
import type { createAppRouter } from "./router.tsx";
import { TopBar } from "./Shell.tsx";

export function App({
  site,
  wallet,
  router,
  localBar,
}: {
  site: SiteConfig;
  wallet: WalletConfig;
  router: ReturnType<typeof createAppRouter>;
  localBar: ReactNode;
}) {
  const [queries] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: {
            staleTime: 10_000,
            retry: 1,
            refetchOnWindowFocus: true,
            // The RPC may well be this machine's: whether it answers says more than whether the device is online.
            networkMode: "always",
          },
        },
      }),
  );
  return (
    <SiteProvider config={site}>
      <I18nProvider>
        <WagmiProvider config={wallet} reconnectOnMount>
          <QueryClientProvider client={queries}>
            <ConnectProvider>
              <TransactionProvider>
                <TopBar value={localBar}>
                  <RouterProvider router={router} />
                </TopBar>
              </TransactionProvider>
            </ConnectProvider>
            <ToastsWhenWanted />
          </QueryClientProvider>
        </WagmiProvider>
      </I18nProvider>
    </SiteProvider>
  );
}

// A page outlives its toasts: without an answer from the site's server nothing more than they is missing.
const Toasts = lazy<() => ReactNode>(() => import("./Toasts.tsx").catch(() => ({ default: () => null })));

function ToastsWhenWanted() {
  return useSyncExternalStore(toastPlace.subscribe, toastPlace.wanted) ? (
    <Suspense fallback={null}>
      <Toasts />
    </Suspense>
  ) : null;
}
