/** Progress for people goes to stderr, so that stdout can end with one JSON object. */
export class Progress {
  readonly #started = Date.now();

  /** Announces a step; the returned function ends it with what came of it. */
  step(title: string): (result?: string) => void {
    const began = Date.now();
    process.stderr.write(`  ${title} …\n`);
    return (result = "") => {
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      process.stderr.write(`✓ ${title}${result === "" ? "" : `: ${result}`} (${seconds} s)\n`);
    };
  }

  say(text: string): void {
    process.stderr.write(`${text}\n`);
  }

  get seconds(): number {
    return Math.round((Date.now() - this.#started) / 100) / 10;
  }
}
