import type { CommerceSource } from "../source.ts";
import { explain, read } from "./read.ts";

/** Amazon settlement reports, flat file V2. */
export const amazonV2: CommerceSource = {
  kind: "commerce",
  name: "amazon-v2",
  format: {
    title: "Amazon settlement reports (flat file V2)",
    extensions: [".txt", ".tsv"],
    recognizes: (start) => start.includes("settlement-id"),
    read,
    explain,
  },
};
