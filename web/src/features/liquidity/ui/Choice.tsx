import type { ReactNode } from "react";
import { buttonClass, cx } from "../../../components/index.ts";

/** One of a few buttons of which one is chosen. */
export function Choice({
  chosen,
  onChoose,
  size,
  children,
}: {
  chosen: boolean;
  onChoose: () => void;
  size?: "sm";
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-pressed={chosen}
      onClick={onChoose}
      className={cx(
        buttonClass("secondary", size),
        "aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent-ink",
      )}
    >
      {children}
    </button>
  );
}
