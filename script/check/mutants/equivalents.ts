/** A fault that no test could tell from the contract, and why. */
export interface Equivalent {
  source: string;
  /** The line as it stands, without indentation. */
  line: string;
  original: string;
  replacement: string;
  reason: string;
}

export const equivalents: Equivalent[] = [];
