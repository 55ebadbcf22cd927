import { type ParseArgsOptionsConfig, parseArgs } from "node:util";

const common = {
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

/** The options of a check or a benchmark: its own, `--json`, and `--help`, which prints `usage` and ends the process. */
export function readOptions<const Own extends ParseArgsOptionsConfig>(usage: string, own: Own) {
  const { values } = parseArgs<{ options: Own & typeof common }>({ options: { ...own, ...common } });
  if (!("help" in values && values.help)) return values;
  console.log(usage);
  process.exit(0);
}
