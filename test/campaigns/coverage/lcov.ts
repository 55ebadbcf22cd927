/** What a file's tests reached, by line. */
export interface FileCoverage {
  file: string;
  lines: Map<number, number>;
  /** Each branch of a line by its number: how often it was taken. */
  branches: { line: number; branch: string; taken: number }[];
}

/** Reads the tracefile that forge writes. */
export function parseLcov(text: string): FileCoverage[] {
  const files: FileCoverage[] = [];
  for (const row of text.split("\n")) {
    const [, kind, value = ""] = /^(SF|DA|BRDA):(.*)$/.exec(row.trim()) ?? [];
    if (kind === "SF") files.push({ file: value, lines: new Map(), branches: [] });
    const current = files.at(-1);
    if (current === undefined || kind === undefined) continue;
    const fields = value.split(",");
    if (kind === "DA") {
      const line = Number(fields[0]);
      current.lines.set(line, Math.max(current.lines.get(line) ?? 0, Number(fields[1])));
    }
    if (kind === "BRDA")
      current.branches.push({
        line: Number(fields[0]),
        branch: `${fields[1]}.${fields[2]}`,
        taken: fields[3] === "-" ? 0 : Number(fields[3]),
      });
  }
  return files;
}

interface Place {
  file: string;
  line: number;
  text: string;
}

export interface Summary {
  lines: number;
  branches: number;
  uncoveredLines: Place[];
  uncoveredBranches: Place[];
}

const percent = (reached: number, all: number) =>
  all === 0 ? 100 : Math.floor((reached / all) * 10_000) / 100;

/** Lines and branches reached, in percent rounded down, and what was not reached. */
export function summarise(files: FileCoverage[], lineOf: (file: string, line: number) => string): Summary {
  const uncoveredLines: Place[] = [];
  const uncoveredBranches: Place[] = [];
  let [lines, branches] = [0, 0];
  for (const { file, lines: hits, branches: taken } of files) {
    const place = (line: number): Place => ({ file, line, text: lineOf(file, line).trim() });
    lines += hits.size;
    branches += taken.length;
    for (const [line, hit] of hits) if (hit === 0) uncoveredLines.push(place(line));
    for (const { line, taken: times } of taken) if (times === 0) uncoveredBranches.push(place(line));
  }
  return {
    lines: percent(lines - uncoveredLines.length, lines),
    branches: percent(branches - uncoveredBranches.length, branches),
    uncoveredLines,
    uncoveredBranches,
  };
}
