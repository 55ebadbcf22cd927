import type { Page } from "playwright-core";

const MOST_STEPS = 120;

/** Presses Tab until the focus, visibly, is on what matches `selector` (and says `text`). */
export async function tabTo(page: Page, selector: string, text = ""): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press("Tab");
    const there = await page.evaluate(
      ([wanted, words]) => {
        const focused = document.activeElement;
        return Boolean(focused?.matches(wanted) && focused.textContent?.includes(words));
      },
      [selector, text] as const,
    );
    if (there) return;
  }
  throw new Error(`${selector} is not reached with the keyboard in ${MOST_STEPS} steps`);
}

/** Waits until the control can be used, goes there with Tab and presses Enter. */
export async function activate(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLButtonElement>(wanted)?.disabled === false,
    selector,
  );
  const focused = await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
  if (!focused) await tabTo(page, selector);
  await page.keyboard.press("Enter");
}
