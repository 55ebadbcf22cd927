import type { ReactNode } from "react";

/** What a form would do, line by line, while it is filled in. */
export function Outcome({ rows }: { rows: readonly (readonly [label: ReactNode, value: ReactNode])[] }) {
  return (
    <dl className="grid gap-2 rounded-lg bg-page px-4 py-3 text-sm">
      {rows.map(([label, value], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a form never change places
        <div key={index} className="flex flex-wrap justify-between gap-x-4">
          <dt className="text-ink-2">{label}</dt>
          <dd className="ml-auto font-medium text-ink tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
