import { airwallex } from "./airwallex/index.ts";
import { amazonV2 } from "./amazon-v2/index.ts";
import { bankCsv } from "./bank-csv/index.ts";
import { inventoryCsv } from "./inventory-csv/index.ts";
import type { Source } from "./source.ts";
import { spApi } from "./sp-api/index.ts";

/**
 * Every source that the keeper knows; a new one is a folder and a line here. Where a document's first line does not say
 * what it is, the first source that reads files with its ending reads it, and says what is wrong with it.
 */
export const sources: readonly Source[] = [amazonV2, spApi, bankCsv, airwallex, inventoryCsv];
