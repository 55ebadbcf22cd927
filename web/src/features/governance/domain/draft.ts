/** A proposal that is being written: which control, its typed values, and its text. */
export interface ProposalDraft {
  control: string;
  fields: Record<string, string>;
  title: string;
  body: string;
}

const keyOf = (chainId: number, token: string) => `takings.draft.${chainId}.${token.toLowerCase()}`;

type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">;

const isText = (value: unknown): value is string => typeof value === "string";

export function loadDraft(storage: Storage, chainId: number, token: string): ProposalDraft | undefined {
  try {
    const draft = JSON.parse(storage.getItem(keyOf(chainId, token)) ?? "null") as ProposalDraft | null;
    const sound =
      draft &&
      [draft.control, draft.title, draft.body].every(isText) &&
      Object.values(draft.fields).every(isText);
    return sound ? draft : undefined;
  } catch {
    return undefined;
  }
}

/** A full or forbidden storage loses the draft, never the page. */
export function saveDraft(
  storage: Storage,
  chainId: number,
  token: string,
  draft: ProposalDraft | undefined,
): void {
  try {
    if (draft) storage.setItem(keyOf(chainId, token), JSON.stringify(draft));
    else storage.removeItem(keyOf(chainId, token));
  } catch {
    // Nothing else depends on it.
  }
}

const reserved = ["control", "title", "body"];

/** A draft as a query, such as `control=withdrawalLimit&limit=1200000&window=30d&title=…`. */
export function draftQuery({ control, fields, title, body }: ProposalDraft): string {
  const query = new URLSearchParams({ control, ...fields });
  if (title) query.set("title", title);
  if (body) query.set("body", body);
  return query.toString();
}

/** Reads a shared link; undefined where it names no control. */
export function readDraftQuery(search: string): ProposalDraft | undefined {
  const query = new URLSearchParams(search);
  const control = query.get("control");
  if (!control) return undefined;
  return {
    control,
    title: query.get("title") ?? "",
    body: query.get("body") ?? "",
    fields: Object.fromEntries([...query].filter(([key]) => !reserved.includes(key))),
  };
}
