import { fold, type RowClass, type Rule, rules } from "./rules.ts";

function matches(rule: Rule, type: string, amountType: string, description: string): boolean {
  if (rule.type !== undefined && !rule.type.has(type)) return false;
  if (rule.amountType !== undefined && !rule.amountType.has(amountType)) return false;
  if (rule.description === undefined) return true;
  return rule.description instanceof RegExp
    ? rule.description.test(description)
    : rule.description.has(description);
}

const known = new Map<string, RowClass>();

/** The class of a row's (transaction-type, amount-type, amount-description), by the first rule that matches. */
export function classify(type: string, amountType: string, description: string): RowClass {
  const key = `${type}\t${amountType}\t${description}`;
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  const folded = [fold(type), fold(amountType), fold(description)] as const;
  const found = rules.find((rule) => matches(rule, ...folded))?.class ?? "quarantined";
  // Kinds are few; a file full of distinct ones is damaged and must not grow this without bound.
  if (known.size < 10_000) known.set(key, found);
  return found;
}
