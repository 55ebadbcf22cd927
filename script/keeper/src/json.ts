/** JSON with bigints as text; `indent` 0 is one line. */
export const toJson = (value: unknown, indent = 2): string =>
  JSON.stringify(value, (_, item) => (typeof item === "bigint" ? item.toString() : item), indent);
