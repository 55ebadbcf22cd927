import "./styles.css";
import { startTransition } from "react";
import { createRoot } from "react-dom/client";
import type { CreateConnectorFn } from "wagmi";
import { applyTheme } from "../lib/theme.ts";
import { yieldToInput } from "../lib/yieldToInput.ts";
import { ConfigFailure } from "./ConfigFailure.tsx";

applyTheme();
const root = createRoot(document.getElementById("root")!);

/**
 * In several scripts, one after the other, so that one whole program never blocks a slow phone; index.html names
 * them all, so that they load at once (vite.config.ts). Until the page is there, the document's own frame is shown.
 */
async function start(): Promise<void> {
  const { createWalletConfig, loadConfig } = await import("./boot/chain.ts");
  await yieldToInput();
  const { createAppRouter, speakPreferred } = await import("./boot/router.ts");
  await yieldToInput();
  const router = createAppRouter();
  const [site, { App }] = await Promise.all([
    loadConfig(),
    yieldToInput().then(() => import("./App.tsx")),
    speakPreferred(),
    router.load(),
  ]);
  const extra: CreateConnectorFn[] = [];
  let localBar = null;
  if (import.meta.env.VITE_LOCAL === "1" && site.local) {
    const { createDemoConnector, LocalBar } = await import("../features/local/index.ts");
    if (site.local.demoWallets.length > 0)
      extra.push(createDemoConnector(site.local.demoWallets, site.chains[0]));
    localBar = <LocalBar local={site.local} />;
  }
  await yieldToInput();
  const wallet = createWalletConfig(site, extra);
  await yieldToInput();
  startTransition(() => root.render(<App site={site} wallet={wallet} router={router} localBar={localBar} />));
}

start().catch((error) => root.render(<ConfigFailure error={error} />));
