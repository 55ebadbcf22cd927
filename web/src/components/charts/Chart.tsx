import { scaleBand, scaleLinear } from "d3-scale";
import { area, curveLinear, line } from "d3-shape";
import { type ReactNode, useState } from "react";
import { useI18n } from "../../lib/i18n/index.ts";
import { Button } from "../ui/Button.tsx";
import { cx } from "../ui/cx.ts";
import { Empty } from "../ui/states.tsx";
import { useWidth } from "./useWidth.ts";

export interface Point {
  id: string;
  /** Short text for the axis. */
  tick: string;
  /** Full text for the tooltip and the table. */
  label: string;
  value: number;
  /** The value as it is written out. */
  text: string;
  /** A second series drawn as a line or as the part of the bar on top. */
  over?: { value: number; text: string };
}

interface ChartProps {
  title: string;
  kind: "bar" | "line" | "area";
  points: Point[];
  /** Column headings of the table alternative. */
  columns: [first: string, value: string, over?: string];
  formatTick: (value: number) => string;
  /** A horizontal line, for example a threshold. */
  mark?: { value: number; label: string };
  height?: number;
  footer?: ReactNode;
}

const spoken = (point: Point) => `${point.label}: ${point.text}${point.over ? `, ${point.over.text}` : ""}`;
const pad = { top: 12, right: 4, bottom: 26, left: 48 };

/** A chart that can be read three ways: by eye, by pointer or keyboard point by point, and as a table. */
export function Chart({ title, kind, points, columns, formatTick, mark, height = 220, footer }: ChartProps) {
  const { t } = useI18n();
  const [ref, width] = useWidth();
  const [active, setActive] = useState<number>();
  const [asTable, setAsTable] = useState(false);
  if (points.length === 0) return <Empty title={t("state.noChart")} />;
  const x = scaleBand<number>()
    .domain(points.map((_, index) => index))
    .range([pad.left, width - pad.right])
    .padding(0.28);
  const top =
    Math.max(...points.flatMap((point) => [point.value, point.over?.value ?? 0]), mark?.value ?? 0) || 1;
  const y = scaleLinear()
    .domain([0, top])
    .nice(4)
    .range([height - pad.bottom, pad.top]);
  const centre = (index: number) => (x(index) ?? 0) + x.bandwidth() / 2;
  const every = Math.max(1, Math.ceil(points.length / Math.max(2, Math.floor((width - pad.left) / 68))));
  const shown = active === undefined ? undefined : points[active];
  const path = (value: (point: Point) => number) =>
    line<Point>(
      (_, index) => centre(index),
      (point) => y(value(point)),
    ).curve(curveLinear)(points) ?? "";
  const filled = area<Point>()
    .x((_, index) => centre(index))
    .y0(y(0))
    .y1((point) => y(point.value))
    .curve(curveLinear)(points);
  const move = (by: number) =>
    setActive((current) =>
      Math.min(points.length - 1, Math.max(0, (current ?? (by > 0 ? -1 : points.length)) + by)),
    );

  return (
    <figure className="min-w-0">
      {asTable ? (
        <ChartTable title={title} points={points} columns={columns} height={height} />
      ) : (
        <div
          ref={ref}
          role="slider"
          tabIndex={0}
          aria-label={title}
          aria-valuemin={1}
          aria-valuemax={points.length}
          aria-valuenow={(active ?? points.length - 1) + 1}
          aria-valuetext={spoken(points[active ?? points.length - 1]!)}
          className="relative rounded-lg"
          onKeyDown={(event) => {
            if (event.key === "ArrowRight" || event.key === "ArrowUp") move(1);
            else if (event.key === "ArrowLeft" || event.key === "ArrowDown") move(-1);
            else if (event.key === "Escape") setActive(undefined);
            else return;
            event.preventDefault();
          }}
          onBlur={() => setActive(undefined)}
          onPointerLeave={() => setActive(undefined)}
          onPointerMove={(event) => {
            const at = event.clientX - event.currentTarget.getBoundingClientRect().left;
            setActive(Math.min(points.length - 1, Math.max(0, Math.floor((at - pad.left) / x.step()))));
          }}
        >
          <svg aria-hidden width={width} height={height} className="block w-full">
            {y.ticks(4).map((tick) => (
              <g key={tick}>
                <line
                  x1={pad.left}
                  x2={width}
                  y1={y(tick)}
                  y2={y(tick)}
                  className={tick === 0 ? "stroke-line-strong" : "stroke-line"}
                />
                <text
                  x={pad.left - 8}
                  y={y(tick)}
                  dy="0.32em"
                  textAnchor="end"
                  className="fill-ink-2 text-[11px] tabular-nums"
                >
                  {formatTick(tick)}
                </text>
              </g>
            ))}
            {kind === "area" && <path d={filled ?? ""} className="fill-accent" opacity={0.14} />}
            {kind !== "bar" && (
              <path d={path((point) => point.value)} fill="none" strokeWidth={2} className="stroke-accent" />
            )}
            {points.map((point, index) => (
              <g
                key={point.id}
                opacity={kind === "bar" && active !== undefined && active !== index ? 0.55 : 1}
              >
                {kind === "bar" && (
                  <rect
                    x={x(index)}
                    width={x.bandwidth()}
                    y={y(Math.max(0, point.value))}
                    height={y(0) - y(Math.max(0, point.value))}
                    rx={Math.min(2.5, x.bandwidth() / 4)}
                    className="fill-accent"
                  />
                )}
                {kind === "bar" && point.over && (
                  <rect
                    x={x(index)}
                    width={x.bandwidth()}
                    y={y(point.over.value)}
                    height={y(0) - y(point.over.value)}
                    rx={Math.min(2.5, x.bandwidth() / 4)}
                    className="fill-ink-3"
                  />
                )}
                {index % every === 0 && (
                  <text
                    x={centre(index) > width - 26 ? width : centre(index)}
                    y={height - 8}
                    textAnchor={centre(index) > width - 26 ? "end" : "middle"}
                    className="fill-ink-2 text-[11px] tabular-nums"
                  >
                    {point.tick}
                  </text>
                )}
              </g>
            ))}
            {kind !== "bar" && points[0]?.over && (
              <path
                d={path((point) => point.over?.value ?? 0)}
                fill="none"
                strokeWidth={2}
                strokeDasharray="4 3"
                className="stroke-ink-3"
              />
            )}
            {mark && (
              <g>
                <line
                  x1={pad.left}
                  x2={width}
                  y1={y(mark.value)}
                  y2={y(mark.value)}
                  strokeDasharray="3 3"
                  className="stroke-bad"
                />
                <text x={width - 4} y={y(mark.value) - 5} textAnchor="end" className="fill-bad text-[11px]">
                  {mark.label}
                </text>
              </g>
            )}
            {kind !== "bar" && shown && (
              <circle
                cx={centre(active!)}
                cy={y(shown.value)}
                r={4}
                className="fill-accent stroke-surface"
                strokeWidth={2}
              />
            )}
          </svg>
          {shown && (
            <div
              aria-hidden
              className={cx(
                "pointer-events-none absolute top-1 z-10 rounded-lg border border-line-strong bg-raised px-3 py-2 text-[0.8125rem] shadow-md",
                centre(active!) > width / 2 ? "-translate-x-[calc(100%+12px)]" : "translate-x-3",
              )}
              style={{ left: centre(active!) }}
            >
              <p className="whitespace-nowrap text-ink-2">{shown.label}</p>
              <p className="font-semibold whitespace-nowrap text-ink tabular-nums">{shown.text}</p>
              {shown.over && <p className="whitespace-nowrap text-ink-2 tabular-nums">{shown.over.text}</p>}
            </div>
          )}
        </div>
      )}
      <figcaption className="mt-2 flex flex-wrap items-center justify-between gap-2 text-sm text-ink-2">
        <span className="min-w-0">{footer ?? <span className="sr-only">{title}</span>}</span>
        <Button
          size="sm"
          variant="ghost"
          className="-mr-2"
          aria-pressed={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          {t(asTable ? "action.showChart" : "action.showTable")}
        </Button>
      </figcaption>
    </figure>
  );
}

function ChartTable({
  title,
  points,
  columns,
  height,
}: Pick<ChartProps, "title" | "points" | "columns"> & { height: number }) {
  return (
    <section
      aria-label={title}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
      tabIndex={0}
      className="overflow-auto rounded-lg"
      style={{ maxHeight: Math.max(height, 260) }}
    >
      <table className="w-full text-sm tabular-nums">
        <caption className="sr-only">{title}</caption>
        <thead className="sticky top-0 bg-surface text-ink-2">
          <tr>
            {columns.map((column, index) => (
              <th
                key={column}
                scope="col"
                className={cx("py-1.5 font-medium", index === 0 ? "text-start" : "text-end")}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {points.map((point) => (
            <tr key={point.id}>
              <th scope="row" className="py-1.5 text-start font-normal">
                {point.label}
              </th>
              <td className="py-1.5 text-end">{point.text}</td>
              {columns.length > 2 && <td className="py-1.5 text-end">{point.over?.text}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
