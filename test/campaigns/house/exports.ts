// Exports that nobody imports, files that nobody reaches: knip's finding, with the repository's own configuration of it.
import { runTool } from "../../../script/toolchain/process.ts";
import type { Place } from "./repository.ts";

interface Issue {
  file: string;
  [kind: string]: unknown;
}

const kinds = ["files", "exports", "types", "enumMembers", "namespaceMembers", "duplicates"] as const;

/** Places of what is exported and used nowhere else. @throws where knip itself fails */
export async function unusedExports(): Promise<Place[]> {
  const { output } = await runTool("knip", ["--reporter", "json", "--no-progress", "--no-exit-code"], {
    quiet: true,
  });
  const start = output.indexOf('{"');
  let report: { issues?: Issue[]; files?: string[] };
  try {
    report = JSON.parse(output.slice(start, output.lastIndexOf("}") + 1));
  } catch {
    throw new Error(`knip gave no report:\n${output.slice(0, 2_000)}`);
  }
  const listed = (report.issues ?? []).flatMap((issue) =>
    kinds.flatMap((kind) => {
      const found = issue[kind];
      const items = Array.isArray(found) ? found.flat() : [];
      return (items as { name: string; line?: number }[]).map(({ name, line }) => ({
        file: issue.file,
        line: line ?? 1,
        text: `${kind}: ${name}`,
      }));
    }),
  );
  return [
    ...(report.files ?? []).map((file) => ({ file, line: 1, text: "files: nobody reaches it" })),
    ...listed,
  ];
}
