import { KeeperError, type Refusal } from "../errors.ts";
import type { SubmittedStore } from "../jobs/statements/submit.ts";
import { exitOf, type Report, run } from "./output.ts";

type Planned = { action: string } & ({ reason: string } | { error: KeeperError } | object);
type Outcome = { outcome: string } & ({ reason: string } | object);

function reasonOf(item: Planned | Outcome): string | undefined {
  if ("reason" in item) return item.reason;
  return "error" in item ? item.error.describe() : undefined;
}

const stops = ["stop", "stopped"];
const waits = ["wait", "waiting"];

/** What became of what both sides signed, or in a dry run would; `subject` names one of them to people. */
export function submitReport<P extends Planned, O extends Outcome>(
  result: { stores: readonly SubmittedStore<P, O>[]; refused: readonly Refusal[] },
  dryRun: boolean,
  subject: (item: P | O) => string,
): Report {
  const items = result.stores.flatMap(({ store, plan, outcomes }) =>
    (dryRun ? plan : outcomes).map((item) => ({
      ...{ store, subject: subject(item), reason: reasonOf(item) },
      state: "outcome" in item ? item.outcome : item.action,
    })),
  );
  const refused = result.refused.map(({ error }) => error);
  const stopped = items.filter(({ state }) => stops.includes(state)).length;
  const waiting = items.filter(({ state }) => waits.includes(state)).length;
  return {
    exit: exitOf(items.length - stopped - waiting, stopped + refused.length),
    lines: [
      ...items.map(({ store, subject: what, state, reason }) => {
        const why = reason === undefined ? "" : `: ${reason}`;
        return `${store}  ${what}  ${state}${why}`;
      }),
      ...refused.map((error) => `refused [${error.code}]: ${error.describe()}`),
    ],
    json: { dryRun, stores: result.stores, refused },
  };
}

/** Runs a command that either signs for one side (`--role`) or submits what both signed (`--submit`). */
export const signOrSubmit = <Flags extends { role?: string; submit?: boolean; json?: boolean }>(
  command: string,
  options: Flags,
  sign: () => Promise<Report>,
  submit: () => Promise<Report>,
): Promise<void> =>
  run(command, options.json === true, () => {
    if ((options.role === undefined) === (options.submit !== true))
      throw new KeeperError("Usage", "either --role or --submit is needed");
    return options.submit === true ? submit() : sign();
  });
