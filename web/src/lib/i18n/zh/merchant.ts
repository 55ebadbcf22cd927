import type { merchant as source } from "../en/merchant.ts";
import type { Translation } from "../messages.ts";

export const merchant: Translation<typeof source> = {};
