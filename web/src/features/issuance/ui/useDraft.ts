import { useEffect, useRef, useState } from "react";
import { type Draft, loadDraft, saveDraft } from "../domain/draft.ts";

/** A draft kept on this device under `name`, over what is proposed where nothing was typed yet. */
export function useDraft(name: string, proposed: Draft) {
  const [kept] = useState(() => loadDraft(localStorage, name));
  const [typed, setTyped] = useState<Draft>(kept ?? {});
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) saveDraft(localStorage, name, Object.keys(typed).length > 0 ? typed : undefined);
    first.current = false;
  }, [name, typed]);
  return {
    draft: { ...proposed, ...typed },
    set: (id: string, text: string) => setTyped((before) => ({ ...before, [id]: text })),
    restored: kept !== undefined && Object.keys(typed).length > 0,
    discard: () => setTyped({}),
  };
}
