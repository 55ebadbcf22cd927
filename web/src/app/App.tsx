import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { Toaster } from "sonner";
import { WagmiProvider } from "wagmi";
import { TransactionProvider } from "../components/transaction/index.ts";
import { type SiteConfig, SiteProvider } from "../lib/config/index.ts";
import { I18nProvider } from "../lib/i18n/index.ts";
import { useTheme } from "../lib/theme.ts";
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
            <Toasts />
          </QueryClientProvider>
        </WagmiProvider>
      </I18nProvider>
    </SiteProvider>
  );
}

function Toasts() {
  const theme = useTheme();
  return (
    <Toaster theme={theme} position="bottom-right" closeButton toastOptions={{ className: "font-sans" }} />
  );
}
