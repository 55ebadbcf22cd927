import { lazy, type ReactNode, Suspense, useCallback, useState } from "react";
import { useConnectors } from "wagmi";
import { ConnectContext } from "../lib/wallet/index.ts";

const WalletModal = lazy(() => import("./WalletModal.tsx"));
const NoWallet = lazy(() => import("./NoWallet.tsx"));

/** Loads the wallet chooser when it is first asked for; without any wallet it says so instead. */
export function ConnectProvider({ children }: { children: ReactNode }) {
  const found = useConnectors().some((connector) => connector.type === "injected");
  const [asked, setAsked] = useState({ chooser: 0, notice: false });
  const open = useCallback(
    () =>
      setAsked(({ chooser }) =>
        found ? { chooser: chooser + 1, notice: false } : { chooser, notice: true },
      ),
    [found],
  );
  return (
    <ConnectContext value={open}>
      {children}
      <Suspense fallback={null}>
        {asked.chooser > 0 && <WalletModal asked={asked.chooser} />}
        {asked.notice && <NoWallet onClose={() => setAsked(({ chooser }) => ({ chooser, notice: false }))} />}
      </Suspense>
    </ConnectContext>
  );
}
