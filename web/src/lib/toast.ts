import type { ReactNode } from "react";
import type { ExternalToast, toast as Sonner } from "sonner";

type Kind = "info" | "success" | "warning" | "error" | "loading";
type Shown = Pick<typeof Sonner, Kind | "message">;

const listeners = new Set<() => void>();
let wanted = false;
let settle: (shown: Shown) => void;
/** Resolves once the place where toasts are drawn is there. */
const place = new Promise<Shown>((resolve) => {
  settle = resolve;
});
let count = 0;

function show(kind: Kind | "message", text: ReactNode, options: ExternalToast = {}): string | number {
  const id = options.id ?? `toast-${++count}`;
  wanted = true;
  for (const tell of listeners) tell();
  place.then((shown) => shown[kind](text, { ...options, id }));
  return id;
}

const of = (kind: Kind) => (text: ReactNode, options?: ExternalToast) => show(kind, text, options);

/** Short messages over the page. What draws them is loaded for the first one; the others wait for it, in their order. */
export const toast = Object.assign(
  (text: ReactNode, options?: ExternalToast) => show("message", text, options),
  {
    info: of("info"),
    success: of("success"),
    warning: of("warning"),
    error: of("error"),
    loading: of("loading"),
  },
);

/** For the one who draws them: when to begin, and the call to make once it is there. */
export const toastPlace = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  wanted: () => wanted,
  ready: (shown: Shown) => settle(shown),
};
