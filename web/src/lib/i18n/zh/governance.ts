import type { governance as source } from "../en/governance.ts";
import type { Translation } from "../messages.ts";

export const governance: Translation<typeof source> = {};
