/** Fields that are being typed, kept on this device under a name until they are sent. */
export type Draft = Record<string, string>;

type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">;

const keyOf = (name: string) => `takings.draft.${name}`;

export function loadDraft(storage: Storage, name: string): Draft | undefined {
  try {
    const draft: unknown = JSON.parse(storage.getItem(keyOf(name)) ?? "null");
    if (typeof draft !== "object" || draft === null || Array.isArray(draft)) return undefined;
    return Object.values(draft).every((value) => typeof value === "string") ? (draft as Draft) : undefined;
  } catch {
    return undefined;
  }
}

/** A full or forbidden storage loses the draft, never the page. */
export function saveDraft(storage: Storage, name: string, draft: Draft | undefined): void {
  try {
    if (draft) storage.setItem(keyOf(name), JSON.stringify(draft));
    else storage.removeItem(keyOf(name));
  } catch {
    // Nothing else depends on it.
  }
}
