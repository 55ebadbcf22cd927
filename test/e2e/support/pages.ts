import type { Page } from "playwright-core";
import type { Address } from "viem";

/** A page of the dApp, as every check of all pages visits it. */
export interface SitePage {
  name: string;
  path: string;
  /** A list may cost 3 requests to the RPC when it is first opened, a detail 4. */
  kind: "list" | "detail";
  /** The demo wallet of the local build that the page is for. */
  persona: string;
}

const merchant = "Merchant of Lantern & Loom";

/** Every page of the dApp, on the store of `token`: the one list that all checks and the screenshots share. */
export const pagesOf = (token: Address): SitePage[] => [
  { name: "stores", path: "/stores", kind: "list", persona: "Holder" },
  { name: "store", path: `/store/${token}`, kind: "detail", persona: "Holder" },
  { name: "roles", path: `/store/${token}/roles`, kind: "detail", persona: "Holder" },
  { name: "portfolio", path: "/portfolio", kind: "detail", persona: "Holder" },
  { name: "governance", path: "/governance", kind: "list", persona: "Holder" },
  { name: "proposal", path: `/governance/${token}/6`, kind: "detail", persona: "Holder" },
  {
    name: "new-proposal",
    path: `/governance/${token}/new?control=withdrawalLimit`,
    kind: "detail",
    persona: "Holder",
  },
  { name: "liquidity", path: `/liquidity/${token}`, kind: "detail", persona: "Holder" },
  { name: "merchant", path: `/merchant/${token}`, kind: "detail", persona: merchant },
  { name: "vesting", path: `/merchant/${token}/vesting`, kind: "detail", persona: merchant },
  { name: "operations", path: "/operations", kind: "list", persona: "Holder" },
  { name: "sales", path: "/sales", kind: "list", persona: "Holder" },
  { name: "sale", path: "/sales/1", kind: "detail", persona: "Holder" },
  { name: "apply", path: "/apply", kind: "list", persona: "New merchant" },
  { name: "application", path: "/apply/1", kind: "detail", persona: "New merchant" },
  { name: "underwrite", path: "/underwrite", kind: "list", persona: "Underwriter" },
  { name: "assess", path: "/underwrite/1", kind: "detail", persona: "Underwriter" },
];

declare global {
  interface Window {
    settledSince?: number;
  }
}

/** Waits until the page shows its heading and, for a moment, nothing on it was loading. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.waitForFunction((still) => {
    const loading =
      document.querySelector("[aria-busy=true], .animate-pulse") !== null ||
      document.fonts.status !== "loaded";
    if (loading) window.settledSince = undefined;
    else window.settledSince ??= performance.now();
    return !loading && performance.now() - window.settledSince! >= still;
  }, 300);
}
