import { createContext, useContext } from "react";
import type { TransactionRequest } from "./types.ts";

export const TransactionContext = createContext<(request: TransactionRequest) => void>(() => {});

/**
 * Opens the preview of an action: what will change, checked against the latest block, then the wallet's signature,
 * a toast that follows it, and a refresh of what it affects. Every action of the site goes through this.
 */
export const useTransaction = () => useContext(TransactionContext);
