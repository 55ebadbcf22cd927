// Whether a browser has a font for Chinese: without one its pictures show boxes.
import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";

export const withoutChinese =
  "this browser has no font for Chinese: pictures would show boxes. Install one (Debian and Ubuntu: fonts-noto-cjk or fonts-wqy-microhei), then run this again";

/** The Chromium of the npm package looks for fonts in a folder of its own; the system's configuration names the system's. */
export function useSystemFonts(): void {
  if (process.env.FONTCONFIG_PATH === undefined && existsSync("/etc/fonts/fonts.conf"))
    process.env.FONTCONFIG_PATH = "/etc/fonts";
}

/** Draws a character and one that no font has: they differ unless both are the box for a missing glyph. */
export async function showsChinese(browser: Browser): Promise<boolean> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(() => {
      const draw = (text: string) => {
        const canvas = document.createElement("canvas");
        const pen = canvas.getContext("2d")!;
        pen.font = "40px sans-serif";
        pen.fillText(text, 10, 60);
        return canvas.toDataURL();
      };
      return draw("店") !== draw("\u{10fffd}");
    });
  } finally {
    await page.close();
  }
}
