/** Lighthouse's own factor: it makes a mid-tier phone of a high-end desktop. */
export const DEFAULT_SLOWDOWN = 4;

/**
 * By how much a machine of each benchmarkIndex is slowed down to become that phone: the calculator that Lighthouse's
 * docs/throttling.md ("Calibrating the CPU slowdown") names, lighthouse-cpu-throttling-calculator.vercel.app. Straight
 * lines between them; its further points, above four, are for machines on which the default is the milder one.
 */
const published = [
  { index: 150, slowdown: 1 },
  { index: 800, slowdown: 2 },
  { index: 1_300, slowdown: 3 },
  { index: 1_533, slowdown: DEFAULT_SLOWDOWN },
] as const;

/** Lighthouse's cpuSlowdownMultiplier for a machine that its benchmark has measured, to two digits; at most its default. */
export function slowdownFor(benchmarkIndex: number): number {
  const [slowest] = published;
  if (!(benchmarkIndex >= slowest.index))
    throw new Error(
      `this machine is now slower (benchmarkIndex ${benchmarkIndex}) than the phone that Lighthouse emulates (${slowest.index}): nothing can be said of the pages`,
    );
  for (let next = 1; next < published.length; next++) {
    const [from, to] = [published[next - 1]!, published[next]!];
    if (benchmarkIndex > to.index) continue;
    const share = (benchmarkIndex - from.index) / (to.index - from.index);
    return Math.round((from.slowdown + share * (to.slowdown - from.slowdown)) * 100) / 100;
  }
  return DEFAULT_SLOWDOWN;
}
