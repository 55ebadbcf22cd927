import { type Rule, rules } from "./rules.ts";

/** Folded transaction-type, amount-type and description. */
export type Kind = readonly [type: string, amountType: string, description: string];

const collect = (of: (rule: Rule) => ReadonlySet<string> | RegExp | undefined): ReadonlySet<string> =>
  new Set(rules.flatMap((rule) => (of(rule) instanceof Set ? [...(of(rule) as ReadonlySet<string>)] : [])));

const named = [
  collect((rule) => rule.type),
  collect((rule) => rule.amountType),
  collect((rule) => rule.description),
] as const;

/** Letters that have to be changed, added or taken away to make one text the other. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const kept = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(kept, above[j]! + 1, row[j - 1]! + 1));
    }
    above = row;
  }
  return above[b.length]!;
}

function near(text: string, name: string): boolean {
  const allowed = name.length < 8 ? 1 : 2;
  return Math.abs(text.length - name.length) <= allowed && distance(text, name) <= allowed;
}

/**
 * The kinds that `kind` would be if one of its names that no rule writes were one or two letters off a name that some
 * rule writes. Rules that take any name in one place would else swallow a damaged one that belongs to another rule.
 */
export function nearMisses(kind: Kind): Kind[] {
  return named.flatMap((names, place) => {
    const found = kind[place]!;
    if (found === "" || names.has(found)) return [];
    return [...names]
      .filter((name) => near(found, name))
      .map(
        (name): Kind => [
          place === 0 ? name : kind[0],
          place === 1 ? name : kind[1],
          place === 2 ? name : kind[2],
        ],
      );
  });
}
