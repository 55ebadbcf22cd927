import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Step, steps } from "@takings/keeper/steps";
import { describe, expect, test } from "vitest";
import { jobs } from "./jobs.ts";
import { type KillsByStep, shortcomings } from "./verdict.ts";

const named = Object.keys(steps) as Step[];
const all = (count: number): KillsByStep => ({ job: Object.fromEntries(named.map((name) => [name, count])) });

describe("a run of chaos", () => {
  test("is enough where every named step was killed often enough", () => {
    expect(
      shortcomings({ killsByStep: all(3), crashPoints: 1_000 }, { killsPerStep: 3, crashPoints: 1_000 }),
    ).toEqual([]);
  });

  test.each(named)("is not enough where %s was killed twice, or never reached", (name) => {
    const twice = all(3);
    twice.job![name] = 2;
    expect(shortcomings({ killsByStep: twice, crashPoints: 0 }, { killsPerStep: 3 })).toEqual([
      `job: 2 of 3 kills at ${name}`,
    ]);
    const never = all(3);
    delete never.job![name];
    expect(shortcomings({ killsByStep: never, crashPoints: 0 }, { killsPerStep: 3 })).toEqual([
      `never reached: ${name}`,
    ]);
  });

  test("is not enough where another job came to a step and was not killed there", () => {
    const killsByStep = { ...all(3), other: { "send:mined": 0 } };
    expect(shortcomings({ killsByStep, crashPoints: 0 }, { killsPerStep: 3 })).toEqual([
      "other: 0 of 3 kills at send:mined",
    ]);
  });

  test("is not enough with 999 crash points", () => {
    expect(shortcomings({ killsByStep: {}, crashPoints: 999 }, { crashPoints: 1_000 })).toEqual([
      "999 of 1000 crash points",
    ]);
  });
});

describe("the steps", () => {
  const source = fileURLToPath(new URL("../../../script/keeper/src", import.meta.url));
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.startsWith("testing"),
  );
  const used = files.flatMap((name) => {
    const text = readFileSync(join(source, name), "utf8");
    return [...text.matchAll(/\bstep\("([^"]+)"\)/g)].map(([, step]) => ({ name, step: step! }));
  });

  test("that are named are the steps that the code takes", () => {
    expect(new Set(used.map(({ step }) => step))).toEqual(new Set(named));
  });

  test("of each folder of jobs that takes any are among what chaos runs", () => {
    const folders = used.flatMap(({ name }) => /^jobs\/([^/]+)\//.exec(name)?.[1] ?? []);
    for (const folder of new Set(folders))
      expect(jobs.map(({ name }) => name.split(" ")[0])).toContain(folder);
  });
});
