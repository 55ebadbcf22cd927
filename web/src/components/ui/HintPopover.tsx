import { Popover } from "radix-ui";
import { type ReactNode, type RefObject, useRef } from "react";

/** A hint's text, next to its button. */
export default function HintPopover({
  id,
  anchor,
  open,
  onOpenChange,
  children,
}: {
  id: string;
  anchor: RefObject<HTMLButtonElement | null>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  children: ReactNode;
}) {
  const clickedElsewhere = useRef(false);
  return (
    <Popover.Root open={open} onOpenChange={onOpenChange}>
      <Popover.Anchor virtualRef={anchor as RefObject<HTMLButtonElement>} />
      <Popover.Portal>
        <Popover.Content
          id={id}
          side="top"
          sideOffset={6}
          collisionPadding={12}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (!clickedElsewhere.current) anchor.current?.focus({ preventScroll: true });
            clickedElsewhere.current = false;
          }}
          // The button itself opens and closes.
          onInteractOutside={(event) => {
            if (anchor.current?.contains(event.target as Node)) event.preventDefault();
            else clickedElsewhere.current = true;
          }}
          className="z-50 max-w-80 rounded-lg border border-line-strong bg-raised px-3.5 py-3 text-sm leading-relaxed text-ink shadow-lg"
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
