/** Something that the user can mend; its message is the whole story. */
export class IndexerError extends Error {
  readonly hints: readonly string[];
  constructor(message: string, hints: readonly string[] = []) {
    super(message);
    this.name = "IndexerError";
    this.hints = hints;
  }
}
