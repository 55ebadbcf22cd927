import { lazy, type ReactNode, Suspense, useCallback, useRef, useState } from "react";
import { TransactionContext, type TransactionRequest } from "../../lib/transactions/index.ts";

const TransactionDialog = lazy(() => import("./TransactionDialog.tsx"));

/** Gives every page {@link useTransaction} and draws its dialog. */
export function TransactionProvider({ children }: { children: ReactNode }) {
  const [request, setRequest] = useState<TransactionRequest>();
  const count = useRef(0);
  const open = useCallback((next: TransactionRequest) => {
    count.current += 1;
    setRequest(next);
  }, []);
  return (
    <TransactionContext value={open}>
      {children}
      {request && (
        <Suspense fallback={null}>
          <TransactionDialog key={count.current} request={request} onClose={() => setRequest(undefined)} />
        </Suspense>
      )}
    </TransactionContext>
  );
}
