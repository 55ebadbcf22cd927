import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** CHROMIUM_PATH, else one that is installed, else the Chromium of the npm package (Linux x64). */
async function executable(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined) return named;
  const found = installed.find(existsSync);
  if (found !== undefined) return found;
  // The package unpacks its shared libraries only where it takes itself to be in this environment.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
  const packaged = await import("@sparticuz/chromium");
  return packaged.default.executablePath();
}

/** @param more flags besides the usual ones */
export async function launch(...more: string[]): Promise<Browser> {
  return chromium.launch({ executablePath: await executable(), args: [...flags, ...more], headless: true });
}
