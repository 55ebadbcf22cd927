import type { store as source } from "../en/store.ts";
import type { Translation } from "../messages.ts";

export const store: Translation<typeof source> = {};
