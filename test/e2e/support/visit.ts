import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { record } from "./trace.ts";
import type { TestWallet } from "./wallet.ts";

/** Opens a page of the dApp; everything that goes wrong inside it is kept in `problems`. */
export async function open(
  browser: Browser,
  siteUrl: string,
  path: string,
  options: { wallet?: TestWallet; context?: BrowserContextOptions } = {},
): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1_280, height: 900 },
    locale: "en-US",
    ...options.context,
  });
  await record(context);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") problems.push(`asked ${hostname}`);
  });
  if (options.wallet) await options.wallet.install(page);
  await page.goto(`${siteUrl}#${path}`);
  return { page, problems };
}

/** Connects the test wallet through the site's own dialog. */
export async function connect(page: Page): Promise<void> {
  await page.getByTestId("wallet-connect").click();
  await page.getByRole("button", { name: "Test Wallet" }).click();
  await page.getByTestId("wallet-account").waitFor();
}

/**
 * Signs what the open preview shows and waits for what the site's notice says of it: a notice that was not there before, for
 * the page, or the notice of an earlier transaction, may well use the same words.
 */
export async function sign(page: Page, said: string | RegExp): Promise<void> {
  const button = page.getByTestId("tx-sign");
  await button.waitFor();
  await page.waitForFunction(
    () => !document.querySelector<HTMLButtonElement>("[data-testid=tx-sign]")?.disabled,
  );
  await page.evaluate(() => {
    for (const notice of document.querySelectorAll("[data-sonner-toast]"))
      notice.setAttribute("data-before", "");
  });
  await button.click();
  await page.locator("[data-sonner-toast]:not([data-before])").getByText(said).first().waitFor();
}

/** Signs every step of the open preview, messages and transactions, and waits for what the site says at the end. */
export async function signSteps(page: Page, steps: number, said: string | RegExp): Promise<void> {
  for (let step = 1; step < steps; step++) {
    await page.getByRole("button", { name: `Sign step ${step} of ${steps}` }).click();
    await page.getByRole("button", { name: `Sign step ${step + 1} of ${steps}` }).waitFor();
  }
  await sign(page, said);
}

/** Becomes one of the local build's demo wallets, whose entries begin with their names. */
export async function be(page: Page, name: string): Promise<void> {
  const choice = page.getByTestId("demo-wallet");
  const value = await choice
    .locator("option", { hasText: new RegExp(`^${name}( \\(|$)`) })
    .getAttribute("value");
  await choice.selectOption(value);
  await page.getByTestId("wallet-account").waitFor();
}
