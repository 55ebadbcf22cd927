import { textOf } from "../laboratory/sources.ts";
import type { Edit } from "./attack.ts";

export interface Place {
  source: string;
  /** In characters of the text. */
  start: number;
  end: number;
}

/** The offset of the edit's text. Throws, naming the place, unless the text occurs exactly once. */
export function locate({ source, find }: Edit): Place {
  const text = textOf(source);
  const words = find.trim().split(/\s+/);
  const pattern = new RegExp(
    words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+"),
    "g",
  );
  const found = [...text.matchAll(pattern)];
  if (found.length !== 1)
    throw new Error(
      `${source}: a guard's text occurs ${found.length} times instead of once: ${words.join(" ")}`,
    );
  const start = found[0]!.index;
  return { source, start, end: start + found[0]![0].length };
}

/** What the edit really changes of the text that it names. */
export function changedPart(edit: Edit): Place {
  const { source, start, end } = locate(edit);
  const text = textOf(source);
  const squeeze = (part: string) => part.replace(/\s+/g, " ").trim();
  const after = squeeze(edit.replace);
  let [from, to] = [start, end];
  const isKept = (part: string, kept: (piece: string) => boolean) =>
    squeeze(part) === "" || kept(squeeze(part));
  while (from < to && isKept(text.slice(start, from + 1), (piece) => after.startsWith(piece))) ++from;
  const rest = after.slice(squeeze(text.slice(start, from)).length);
  while (to > from && isKept(text.slice(to - 1, end), (piece) => rest.endsWith(piece))) --to;
  return { source, start: from, end: to };
}

/** The changed texts by path. Several edits of a file must not overlap. */
export function apply(edits: Edit[]): Map<string, string> {
  const changed = new Map<string, string>();
  const places = edits
    .map((edit) => ({ ...locate(edit), replace: edit.replace }))
    .sort((a, b) => b.start - a.start);
  for (const [index, { source, start, end, replace }] of places.entries()) {
    const later = places.slice(0, index).filter((place) => place.source === source);
    if (later.some((place) => place.start < end)) throw new Error(`${source}: two edits overlap`);
    const text = changed.get(source) ?? textOf(source);
    changed.set(source, text.slice(0, start) + replace + text.slice(end));
  }
  return changed;
}
