#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { register as registerAdjust } from "./commands/adjust.ts";
import { register as registerAttest } from "./commands/attest.ts";
import { register as registerCredentials } from "./commands/credentials.ts";
import { register as registerGovern } from "./commands/govern.ts";
import { register as registerIngest } from "./commands/ingest.ts";
import { register as registerListen } from "./commands/listen.ts";
import { register as registerMetrics } from "./commands/metrics.ts";
import { exit } from "./commands/output.ts";
import { register as registerPayout } from "./commands/payout.ts";
import { register as registerReview } from "./commands/review.ts";
import { register as registerSettle } from "./commands/settle.ts";
import { register as registerStatus } from "./commands/status.ts";
import { register as registerUnderwrite } from "./commands/underwrite.ts";
import { register as registerWatch } from "./commands/watch.ts";

const program = new Command("takings")
  .description("From a seller's reports to money in holders' wallets.")
  .exitOverride()
  .addHelpText(
    "after",
    "\nExit codes: 0 done, 1 nothing changed because of an error, 2 usage, 3 partly done and safe to rerun, 4 an alert is active.",
  );

for (const register of [
  registerIngest,
  registerListen,
  registerAttest,
  registerSettle,
  registerAdjust,
  registerMetrics,
  registerPayout,
  registerGovern,
  registerReview,
  registerStatus,
  registerWatch,
  registerCredentials,
  registerUnderwrite,
]) {
  register(program);
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? exit.done : exit.usage;
}
