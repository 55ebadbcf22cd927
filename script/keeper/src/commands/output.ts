import { describeChainError } from "../chain/send.ts";
import { KeeperError } from "../errors.ts";
import { toJson } from "../json.ts";

/** Process exit codes; scripts rely on them. */
export const exit = { done: 0, failed: 1, usage: 2, partly: 3, alert: 4 } as const;
export type Exit = (typeof exit)[keyof typeof exit];

export interface Report {
  exit: Exit;
  /** For `--json`. */
  json: Record<string, unknown>;
  /** For people. */
  lines: string[];
}

/** Done, partly done, or failed, by what went right and what went wrong. */
export const exitOf = (right: number, wrong: number): Exit =>
  wrong === 0 ? exit.done : right === 0 ? exit.failed : exit.partly;

function failure(error: unknown): { code: string; line: string; json: unknown; exit: Exit } {
  if (error instanceof KeeperError) {
    const code = error.code === "Usage" ? exit.usage : exit.failed;
    return { code: error.code, line: error.describe(), json: error, exit: code };
  }
  const message = describeChainError(error);
  return { code: "Unexpected", line: message, json: { code: "Unexpected", message }, exit: exit.failed };
}

/** Runs a command, prints its report and sets the exit code. With `json`, one JSON object is all of stdout. */
export async function run(
  command: string,
  json: boolean,
  work: () => Promise<Report> | Report,
): Promise<void> {
  try {
    const report = await work();
    if (json)
      console.log(toJson({ command, ok: report.exit === exit.done, exit: report.exit, ...report.json }, 0));
    else for (const line of report.lines) console.log(line);
    process.exitCode = report.exit;
  } catch (error) {
    const { line, json: details, exit: code } = failure(error);
    console.error(`takings ${command}: ${line}`);
    if (json) console.log(toJson({ command, ok: false, exit: code, error: details }, 0));
    process.exitCode = code;
  }
}
