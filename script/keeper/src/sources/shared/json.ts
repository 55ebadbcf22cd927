import { z } from "zod";
import { KeeperError } from "../../errors.ts";

/** A JSON number as the text it was written in: 0.1 + 0.2 never happens, and 10015.640 keeps its cents. */
class JsonNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** In a schema: a number of plain digits, as text. An exponent is refused, and so is a number within quotes. */
export const plainNumber = z
  .instanceof(JsonNumber, { error: "not a number" })
  .refine(({ text }) => /^-?\d+(\.\d+)?$/.test(text), "not a number of plain digits")
  .transform(({ text }) => text);

type Reviver = (key: string, value: unknown, context: { source: string }) => unknown;

const keepText: Reviver = (_, value, { source }) =>
  typeof value === "number" ? new JsonNumber(source) : value;

/** JSON with every number as a {@link JsonNumber}. */
const parseLossless = (text: string): unknown =>
  JSON.parse(text, keepText as (key: string, value: unknown) => unknown);

/** An answer's body in the form that `schema` describes, numbers as text; refuses what leaves the model. */
export function parseAnswer<T>(schema: z.ZodType<T>, body: Uint8Array, what: string): T {
  let json: unknown;
  try {
    json = parseLossless(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    throw new KeeperError("Source", `${what} answered something that is not JSON`);
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  throw new KeeperError("Source", `${what} answered something that its model does not have`, {
    hints: result.error.issues
      .slice(0, 5)
      .map(({ path, message }) => `${path.map(String).join(".") || "(top level)"}: ${message}`),
  });
}
