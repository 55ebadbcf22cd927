import type { ReactNode } from "react";
import { cx } from "./cx.ts";

export interface Column<Row> {
  id: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  align?: "start" | "end";
  /** The column that names the row: its heading on phones, a row header for screen readers. */
  primary?: boolean;
  /** Left out below this width as a table (cards always show it). */
  hideBelow?: "lg" | "xl";
}

/** A table on wide screens, one card a row on phones; one markup for both. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  onRow,
}: {
  caption: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Makes a click anywhere in the row act as its link; the row must contain a real link as well. */
  onRow?: (row: Row) => void;
}) {
  const hide = (column: Column<Row>) =>
    column.hideBelow === "lg" ? "md:max-lg:hidden" : column.hideBelow === "xl" ? "md:max-xl:hidden" : "";
  return (
    <table className="block w-full text-sm md:table">
      <caption className="sr-only">{caption}</caption>
      <thead className="hidden md:table-header-group">
        <tr className="border-b border-line">
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              className={cx(
                "px-3 py-2.5 text-[0.8125rem] font-medium text-ink-2 first:pl-5 last:pr-5",
                column.align === "end" ? "text-end" : "text-start",
                hide(column),
              )}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block divide-y divide-line md:table-row-group">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            onClick={
              onRow &&
              ((event) => {
                if (!(event.target as HTMLElement).closest("a,button,input")) onRow(row);
              })
            }
            className={cx("block px-5 py-4 md:table-row md:p-0", onRow && "cursor-pointer hover:bg-hover/60")}
          >
            {columns.map((column) => {
              const Cell = column.primary ? "th" : "td";
              return (
                <Cell
                  key={column.id}
                  scope={column.primary ? "row" : undefined}
                  className={cx(
                    "flex items-baseline justify-between gap-4 py-1 font-normal tabular-nums md:table-cell md:px-3 md:py-3.5 md:first:pl-5 md:last:pr-5",
                    column.primary && "pb-2 text-start",
                    column.align === "end" ? "md:text-end" : "text-start",
                    hide(column),
                  )}
                >
                  {!column.primary && (
                    <span className="min-w-24 shrink text-ink-2 md:hidden">{column.header}</span>
                  )}
                  <span
                    className={cx(
                      "min-w-0 md:block",
                      column.primary ? "grow" : "text-end",
                      column.align !== "end" && "md:text-start",
                    )}
                  >
                    {column.cell(row)}
                  </span>
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
