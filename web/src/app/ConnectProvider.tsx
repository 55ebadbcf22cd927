import { lazy, type ReactNode, Suspense, useCallback, useState } from "react";
import { ConnectContext } from "../lib/wallet/index.ts";

const WalletModal = lazy(() => import("./WalletModal.tsx"));

/** Loads the wallet chooser when it is first asked for. */
export function ConnectProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState(0);
  const open = useCallback(() => setAsked((count) => count + 1), []);
  return (
    <ConnectContext value={open}>
      {children}
      {asked > 0 && (
        <Suspense fallback={null}>
          <WalletModal asked={asked} />
        </Suspense>
      )}
    </ConnectContext>
  );
}
