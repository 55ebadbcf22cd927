import type { portfolio as source } from "../en/portfolio.ts";
import type { Translation } from "../messages.ts";

export const portfolio: Translation<typeof source> = {};
