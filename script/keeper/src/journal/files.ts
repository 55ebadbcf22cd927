import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { step } from "../steps.ts";

/** Writes a file completely or not at all; false where it already had the same content. */
export function writeWhole(path: string, content: string | Uint8Array): boolean {
  const bytes = Buffer.from(content);
  try {
    if (readFileSync(path).equals(bytes)) return false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, bytes);
  step("file:drafted");
  renameSync(draft, path);
  return true;
}

/** A name that is safe in a path, the same for the same text. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
