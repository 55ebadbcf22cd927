import type { ReactNode } from "react";

/** Labels at the left, their values at the right. */
export function Rows({ rows }: { rows: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className="grid gap-2.5 text-sm">
      {rows.map(([label, value]) => (
        <div key={label} className="flex flex-wrap justify-between gap-x-4">
          <dt className="text-ink-2">{label}</dt>
          <dd className="ml-auto text-end font-medium text-ink tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
