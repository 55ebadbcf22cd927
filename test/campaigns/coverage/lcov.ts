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

/** A line that no test reaches, for a reason. It counts neither way, nor do its branches. */
export interface Exception {
  file: string;
  /** The line as it stands, without indentation. */
  text: string;
  reason: string;
}

export interface Place {
  file: string;
  line: number;
  text: string;
  reason?: string;
}

export interface Summary {
  lines: number;
  branches: number;
  uncoveredLines: Place[];
  uncoveredBranches: Place[];
  exceptions: Place[];
}

const percent = (reached: number, all: number) =>
  all === 0 ? 100 : Math.floor((reached / all) * 10_000) / 100;

/** Lines and branches reached, in percent rounded down, and what was not reached. */
export function summarise(
  files: FileCoverage[],
  exceptions: Exception[],
  lineOf: (file: string, line: number) => string,
): Summary {
  const summary: Summary = {
    lines: 0,
    branches: 0,
    uncoveredLines: [],
    uncoveredBranches: [],
    exceptions: [],
  };
  let [lines, linesHit, branches, branchesHit] = [0, 0, 0, 0];
  for (const { file, lines: hits, branches: taken } of files) {
    const excuse = (line: number) => {
      const text = lineOf(file, line).trim();
      return exceptions.find((exception) => exception.file === file && exception.text === text);
    };
    const place = (line: number): Place => ({ file, line, text: lineOf(file, line).trim() });
    for (const [line, hit] of hits) {
      const excused = hit === 0 ? excuse(line) : undefined;
      if (excused !== undefined) {
        summary.exceptions.push({ ...place(line), reason: excused.reason });
        continue;
      }
      ++lines;
      if (hit > 0) ++linesHit;
      else summary.uncoveredLines.push(place(line));
    }
    for (const { line, taken: times } of taken) {
      const excused = times === 0 ? excuse(line) : undefined;
      if (excused !== undefined) {
        summary.exceptions.push({ ...place(line), reason: excused.reason });
        continue;
      }
      ++branches;
      if (times > 0) ++branchesHit;
      else summary.uncoveredBranches.push(place(line));
    }
  }
  summary.lines = percent(linesHit, lines);
  summary.branches = percent(branchesHit, branches);
  return summary;
}
