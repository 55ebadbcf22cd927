/** A row of small bars for a table cell; `label` says in words what they show. */
export function SparkBars({
  values,
  label,
  className,
}: {
  values: number[];
  label: string;
  className?: string;
}) {
  const max = Math.max(...values, 0) || 1;
  const step = 100 / Math.max(values.length, 1);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox="0 0 100 28"
      preserveAspectRatio="none"
      className={className ?? "h-7 w-28"}
    >
      {/* biome-ignore-start lint/suspicious/noArrayIndexKey: a bar is its position */}
      {values.map((value, index) => {
        const height = value > 0 ? Math.max(1.5, (value / max) * 28) : 1;
        return (
          <rect
            key={index}
            x={index * step + step * 0.14}
            width={step * 0.72}
            y={28 - height}
            height={height}
            className={value > 0 ? "fill-accent" : "fill-line-strong"}
            opacity={index === values.length - 1 ? 1 : 0.62}
          />
        );
      })}
      {/* biome-ignore-end lint/suspicious/noArrayIndexKey: a bar is its position */}
    </svg>
  );
}
