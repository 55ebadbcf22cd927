import { KeeperError } from "../../errors.ts";

/** The columns of the keeper's bank file, in order; `balance` may follow. */
export const bankColumns = ["date", "value_date", "amount", "currency", "reference", "description"] as const;

export type BankRow = Record<(typeof bankColumns)[number], string>;

const quoted = (text: string) => `"${text.replaceAll(/\s+/g, " ").replaceAll('"', '""')}"`;

/** Rows as a bank file, for sources that fetch them from a service. */
export const bankFile = (rows: readonly BankRow[]): string =>
  [
    bankColumns.join(","),
    ...rows.map(({ date, value_date, amount, currency, reference, description }) =>
      [date, value_date, amount, currency, quoted(reference), quoted(description)].join(","),
    ),
    "",
  ].join("\n");

/** The settlement id in a payment reference: after `settlement:`, else the only run of 8 to 20 digits. */
export function settlementIdIn(reference: string, file: string, line: number): string | undefined {
  const named = /(?:^|\s)settlement:([A-Za-z0-9-]{1,64})(?=\s|$)/i.exec(reference);
  if (named !== null) return named[1];
  const runs = [...reference.matchAll(/(?<!\d)\d{8,20}(?!\d)/g)].map(([run]) => run);
  if (new Set(runs).size > 1) {
    throw new KeeperError("BadRow", "a reference that could name two settlements", {
      file,
      line,
      expected: "one settlement id, or settlement:<id>",
      found: JSON.stringify(reference),
    });
  }
  return runs[0];
}
