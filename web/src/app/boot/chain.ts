export { loadConfig } from "../../lib/config/config.ts";
export { createWalletConfig } from "../../lib/wallet/config.ts";
