import { type ComponentProps, type ReactNode, useId } from "react";
import { cx } from "./cx.ts";

const control =
  "h-10 w-full min-w-0 rounded-lg border border-line-strong bg-surface px-3 text-base text-ink sm:text-sm placeholder:text-ink-3 aria-invalid:border-bad disabled:opacity-60";

interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** At the right inside the label row. */
  aside?: ReactNode;
  hideLabel?: boolean;
}

function Frame({
  id,
  label,
  hint,
  error,
  aside,
  hideLabel,
  children,
}: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <div className={cx("mb-1.5 flex items-baseline justify-between gap-3 text-sm", hideLabel && "sr-only")}>
        <label htmlFor={id} className="font-medium text-ink">
          {label}
        </label>
        {aside && <span className="text-ink-2 tabular-nums">{aside}</span>}
      </div>
      {children}
      <p
        id={`${id}-note`}
        aria-live="polite"
        className={cx("text-sm", Boolean(error || hint) && "mt-1.5", error ? "text-bad" : "text-ink-2")}
      >
        {error || hint}
      </p>
    </div>
  );
}

/** A labelled text input with its problem or hint beneath; `unit` and `action` sit inside at the right. */
export function Field({
  label,
  hint,
  error,
  aside,
  hideLabel,
  unit,
  action,
  className,
  ...props
}: FieldProps & { unit?: ReactNode; action?: ReactNode } & Omit<ComponentProps<"input">, "id">) {
  const id = useId();
  return (
    <Frame {...{ id, label, hint, error, aside, hideLabel }}>
      <div className="relative flex items-center">
        <input
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-note`}
          autoComplete="off"
          spellCheck={false}
          className={cx(control, "tabular-nums", Boolean(unit || action) && "pr-24", className)}
          {...props}
        />
        {(unit || action) && (
          <span className="absolute right-1.5 flex items-center gap-1.5 text-sm text-ink-2">
            {unit && <span className="pr-1.5">{unit}</span>}
            {action}
          </span>
        )}
      </div>
    </Frame>
  );
}

export function TextArea({
  label,
  hint,
  error,
  aside,
  hideLabel,
  className,
  ...props
}: FieldProps & Omit<ComponentProps<"textarea">, "id">) {
  const id = useId();
  return (
    <Frame {...{ id, label, hint, error, aside, hideLabel }}>
      <textarea
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-note`}
        className={cx(control, "h-auto min-h-24 py-2", className)}
        {...props}
      />
    </Frame>
  );
}

export function Select<Value extends string>({
  label,
  hint,
  error,
  aside,
  hideLabel,
  value,
  options,
  onChange,
  className,
}: FieldProps & {
  value: Value;
  options: { value: Value; label: string }[];
  onChange: (value: Value) => void;
  className?: string;
}) {
  const id = useId();
  return (
    <Frame {...{ id, label, hint, error, aside, hideLabel }}>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value as Value)}
        aria-describedby={`${id}-note`}
        className={cx(control, "cursor-pointer", className)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}
