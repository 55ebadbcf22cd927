import "./styles.css";
import { createRoot } from "react-dom/client";
import type { CreateConnectorFn } from "wagmi";
import { loadConfig } from "../lib/config/index.ts";
import { speakPreferred } from "../lib/i18n/index.ts";
import { applyTheme } from "../lib/theme.ts";
import { createWalletConfig } from "../lib/wallet/index.ts";
import { App } from "./App.tsx";
import { ConfigFailure } from "./ConfigFailure.tsx";
import { createAppRouter } from "./router.tsx";

applyTheme();
const root = createRoot(document.getElementById("root")!);

/** Not at the top level: a page that shares a script with this one would wait for its end, and it for the page. */
async function start(): Promise<void> {
  const router = createAppRouter();
  // All at once, and the page drawn when all are there: until then the document's own frame stands.
  const [site] = await Promise.all([loadConfig(), speakPreferred(), router.load()]);
  const extra: CreateConnectorFn[] = [];
  let localBar = null;
  if (import.meta.env.VITE_LOCAL === "1" && site.local) {
    const { createDemoConnector, LocalBar } = await import("../features/local/index.ts");
    if (site.local.demoWallets.length > 0)
      extra.push(createDemoConnector(site.local.demoWallets, site.chains[0]));
    localBar = <LocalBar local={site.local} />;
  }
  root.render(
    <App site={site} wallet={createWalletConfig(site, extra)} router={router} localBar={localBar} />,
  );
}

start().catch((error) => root.render(<ConfigFailure error={error} />));
