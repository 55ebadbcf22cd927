/** The description's first line that says something, without heading marks; at most 200 characters. */
export function titleOf(description: string): string {
  const line = description
    .split(/\r?\n/)
    .map((text) => text.replace(/^#+\s+/, "").trim())
    .find((text) => text !== "");
  return [...(line ?? "")].slice(0, 200).join("");
}
