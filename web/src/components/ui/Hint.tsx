import { lazy, type ReactNode, Suspense, useId, useRef, useState } from "react";
import { useI18n } from "../../lib/i18n/index.ts";

/** Loaded when the first hint of a page is opened: a list has one in every row. */
const HintPopover = lazy(() => import("./HintPopover.tsx"));

/** A small "i" that explains a figure: on hover, on focus and on tap. */
export function Hint({ children, label }: { children: ReactNode; label?: string }) {
  const { t } = useI18n();
  const id = useId();
  const anchor = useRef<HTMLButtonElement>(null);
  const [{ open, used }, setState] = useState({ open: false, used: false });
  const show = (next: boolean) => setState({ open: next, used: next || used });
  return (
    <>
      <button
        ref={anchor}
        type="button"
        aria-label={label ?? t("action.details")}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => show(!open)}
        onPointerEnter={(event) => event.pointerType === "mouse" && show(true)}
        onPointerLeave={(event) => event.pointerType === "mouse" && show(false)}
        className="inline-grid size-6 -m-1 shrink-0 cursor-help place-items-center rounded-full align-middle text-ink-3 hover:text-ink"
      >
        <svg viewBox="0 0 16 16" className="size-3.5" aria-hidden>
          <circle cx="8" cy="8" r="6.75" fill="none" stroke="currentColor" strokeWidth="1.3" />
          <path d="M8 7.2v4" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
          <circle cx="8" cy="4.9" r=".9" fill="currentColor" />
        </svg>
      </button>
      {used && (
        <Suspense fallback={null}>
          <HintPopover id={id} anchor={anchor} open={open} onOpenChange={show}>
            {children}
          </HintPopover>
        </Suspense>
      )}
    </>
  );
}
