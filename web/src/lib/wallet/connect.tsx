import { createContext, useContext } from "react";

/** Opens the wallet chooser (or the account's details when connected); the app provides it. */
export const ConnectContext = createContext<() => void>(() => {});
export const useConnect = () => useContext(ConnectContext);
