import { type Step, steps } from "@takings/keeper/steps";

/** Job → step → how often a process of it was killed there. */
export type KillsByStep = Record<string, Partial<Record<Step, number>>>;

/** What must hold besides no trial failing. */
export interface Bounds {
  /** At each step that a job comes to; undefined where no job was to be killed. */
  killsPerStep?: number;
  /** Undefined where none were asked for. */
  crashPoints?: number;
}

/** What of it does not hold, in words: a step too rarely killed, a named step that no job came to, too few crash points. */
export function shortcomings(
  found: { killsByStep: KillsByStep; crashPoints: number },
  { killsPerStep, crashPoints }: Bounds,
  named: readonly Step[] = Object.keys(steps) as Step[],
): string[] {
  const problems: string[] = [];
  if (killsPerStep !== undefined) {
    const reached = new Set<string>();
    for (const [job, kills] of Object.entries(found.killsByStep)) {
      for (const [step, count] of Object.entries(kills)) {
        reached.add(step);
        if (count < killsPerStep) problems.push(`${job}: ${count} of ${killsPerStep} kills at ${step}`);
      }
    }
    for (const step of named) if (!reached.has(step)) problems.push(`never reached: ${step}`);
  }
  if (crashPoints !== undefined && found.crashPoints < crashPoints)
    problems.push(`${found.crashPoints} of ${crashPoints} crash points`);
  return problems;
}
