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
import { createAppRouter } from "./router.tsx";

export function App({
  site,
  wallet,
  localBar,
}: {
  site: SiteConfig;
  wallet: WalletConfig;
  localBar: ReactNode;
}) {
  const [queries] = useState(
    () =>
      new QueryClient({
        defaultOptions: { queries: { staleTime: 10_000, retry: 1, refetchOnWindowFocus: true } },
      }),
  );
  const [router] = useState(() => createAppRouter(localBar));
  return (
    <SiteProvider config={site}>
      <I18nProvider>
        <WagmiProvider config={wallet} reconnectOnMount>
          <QueryClientProvider client={queries}>
            <ConnectProvider>
              <TransactionProvider>
                <RouterProvider router={router} />
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
