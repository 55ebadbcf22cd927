// Every rule that would do harm if it stood in two places, with its one home. What a rule is, and what counts as a twin, is in rule.ts.
import type { Rule } from "./rule.ts";
import { figureRules } from "./rules/figures.ts";
import { houseRules } from "./rules/house.ts";
import { solidityRules } from "./rules/solidity.ts";
import { statementRules } from "./rules/statements.ts";

export const rules: readonly Rule[] = [...figureRules, ...statementRules, ...solidityRules, ...houseRules];
