// A Playwright trace of each browser test that fails, where TAKINGS_TRACE is set: in cache/traces, opened with
// `playwright-core show-trace <file>`.
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { root } from "../../../script/toolchain/paths.ts";

const wanted = (process.env.TAKINGS_TRACE ?? "") !== "";
const recorded = new Set<BrowserContext>();

/** Records what happens in `context` from now on. */
export async function record(context: BrowserContext): Promise<void> {
  if (!wanted) return;
  await context.tracing.start({ screenshots: true, snapshots: true });
  recorded.add(context);
  context.on("close", () => recorded.delete(context));
}

/** Keeps what every open context recorded since the last test, or drops it where `failed` is undefined. */
export async function keepTraces(failed: string | undefined): Promise<void> {
  let number = 0;
  for (const context of recorded) {
    number += 1;
    const name = `${failed ?? ""}${number === 1 ? "" : ` ${number}`}`.replace(/[^\w.]+/g, "-").slice(-120);
    const path = join(root, "cache/traces", `${name}.zip`);
    await context.tracing.stop(failed === undefined ? {} : { path });
    await context.tracing.start({ screenshots: true, snapshots: true });
    if (failed !== undefined) console.log(`trace: ${path}`);
  }
}
