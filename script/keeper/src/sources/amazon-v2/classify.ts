import { type Kind, nearMisses } from "./nearMiss.ts";
import { fold, type RowClass, type Rule, rules } from "./rules.ts";

function matches(rule: Rule, [type, amountType, description]: Kind): boolean {
  if (rule.type !== undefined && !rule.type.has(type)) return false;
  if (rule.amountType !== undefined && !rule.amountType.has(amountType)) return false;
  if (rule.description === undefined) return true;
  return rule.description instanceof RegExp
    ? rule.description.test(description)
    : rule.description.has(description);
}

const byRules = (kind: Kind): RowClass => rules.find((rule) => matches(rule, kind))?.class ?? "quarantined";

/** A name that is a slip away from one of another class is damaged rather than new, and nobody's guess to make. */
function decide(kind: Kind): RowClass {
  const found = byRules(kind);
  if (found === "quarantined") return found;
  const meant = nearMisses(kind).map(byRules);
  return meant.every((other) => other === found || other === "quarantined") ? found : "quarantined";
}

const known = new Map<string, RowClass>();

/** The class of a row's (transaction-type, amount-type, amount-description), by the first rule that matches. */
export function classify(type: string, amountType: string, description: string): RowClass {
  const key = `${type}\t${amountType}\t${description}`;
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  const found = decide([fold(type), fold(amountType), fold(description)]);
  // Kinds are few; a file full of distinct ones is damaged and must not grow this without bound.
  if (known.size < 10_000) known.set(key, found);
  return found;
}
