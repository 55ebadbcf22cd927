import { numberFormat, pluralRules } from "./intl.ts";

/**
 * A message is a text with `{name}` holes and, where the number matters, `{count|one form|other form}`.
 * The holes are part of the type: a call that forgets one does not compile.
 */
type Hole<Name extends string> = Name extends `${infer Plain}|${string}` ? Plain : Name;
type Holes<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Hole<Name> | Holes<Rest>
  : never;

export type MessageArguments<Text extends string> = [Holes<Text>] extends [never]
  ? []
  : [values: { [Name in Holes<Text>]: string | number }];

export type Translation<Source extends Record<string, string>> = { [Key in keyof Source]: string };

/** The names of a text's holes, sorted, to compare catalogues. */
export const holesOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{([^}|]+)[^}]*\}/g)].map((match) => match[1]!))].sort();

export function fill(text: string, values: Record<string, string | number>, locale: string): string {
  return text.replace(
    /\{([^}|]+)(?:\|([^}|]*)\|([^}|]*))?\}/g,
    (hole, name: string, one?: string, other?: string) => {
      const value = values[name];
      if (value === undefined) return hole;
      if (other === undefined) return typeof value === "number" ? numberFormat(locale).format(value) : value;
      return pluralRules(locale).select(Number(value)) === "one" ? one! : other;
    },
  );
}
