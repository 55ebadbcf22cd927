interface WithScheduler {
  scheduler?: { yield?: () => Promise<void> };
}

/**
 * Ends the current task, so that what is typed, tapped or drawn comes before what follows: between steps that each take a
 * slow phone some hundredths of a second.
 */
export const yieldToInput = (): Promise<void> =>
  (globalThis as WithScheduler).scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
