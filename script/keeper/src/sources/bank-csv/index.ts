import { bankColumns } from "../shared/bankFile.ts";
import { wholeOf } from "../shared/text.ts";
import type { BankSource } from "../source.ts";
import { readBankCsv } from "./read.ts";

/** Bank statements as CSV files in the keeper's own columns. */
export const bankCsv: BankSource = {
  kind: "bank",
  name: "bank-csv",
  format: {
    title: "bank files (CSV)",
    extensions: [".csv"],
    recognizes: (start) => bankColumns.slice(0, 2).every((name) => start.includes(name)),
    read: (chunks, context) => readBankCsv(wholeOf(chunks()), context),
  },
};
