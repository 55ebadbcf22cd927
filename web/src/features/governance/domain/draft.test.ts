import { describe, expect, it } from "vitest";
import { draftQuery, loadDraft, readDraftQuery, saveDraft } from "./draft.ts";

describe("a draft", () => {
  const draft = {
    control: "withdrawalLimit",
    fields: { limit: "1,200,000", window: "30d" },
    title: "T & co",
    body: "",
  };
  it("survives a link", () => expect(readDraftQuery(`?${draftQuery(draft)}`)).toEqual(draft));
  it("needs a control", () => expect(readDraftQuery("?limit=1")).toBeUndefined());
  it("is kept by chain and store, and unsound ones are ignored", () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
    saveDraft(storage, 1, "0xAB", draft);
    expect(loadDraft(storage, 1, "0xab")).toEqual(draft);
    expect(loadDraft(storage, 2, "0xab")).toBeUndefined();
    storage.setItem("takings.draft.1.0xab", '{"control":1}');
    expect(loadDraft(storage, 1, "0xab")).toBeUndefined();
    saveDraft(storage, 1, "0xAB", undefined);
    expect(kept.size).toBe(0);
  });
});
