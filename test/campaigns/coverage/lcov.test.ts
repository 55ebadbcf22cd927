import { describe, expect, it } from "vitest";
import { parseLcov, summarise } from "./lcov.ts";

const trace = `TN:
SF:contracts/A.sol
DA:3,2
DA:4,0
DA:5,0
BRDA:3,0,0,2
BRDA:3,0,1,-
LF:3
end_of_record
TN:
SF:contracts/B.sol
DA:1,7
end_of_record
`;
const lineOf = (file: string, line: number) => `  ${file} ${line}`;

describe("coverage", () => {
  it("counts lines and branches over all files, and names what was not reached", () => {
    const summary = summarise(parseLcov(trace), lineOf);
    expect(summary).toMatchObject({ lines: 50, branches: 50 });
    expect(summary.uncoveredLines.map(({ file, line }) => `${file}:${line}`)).toEqual([
      "contracts/A.sol:4",
      "contracts/A.sol:5",
    ]);
    expect(summary.uncoveredBranches).toEqual([
      { file: "contracts/A.sol", line: 3, text: "contracts/A.sol 3" },
    ]);
  });
});
