import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DemoStore } from "../data/settlements.ts";

/** Where a demo store's files lie, as a seller's would. */
export interface StoreFiles {
  folder: string;
  reports: string;
  bank: string;
  inventory: string;
}

/** Writes a store's reports, bank statement and inventory list for the keeper to read. */
export function writeStoreFiles(folder: string, store: DemoStore): StoreFiles {
  const home = join(folder, "stores", store.slug);
  rmSync(home, { recursive: true, force: true });
  const reports = join(home, "reports");
  mkdirSync(reports, { recursive: true });
  for (const { fileName, bytes } of store.reports) writeFileSync(join(reports, fileName), bytes);
  const bank = join(home, "bank.csv");
  const inventory = join(home, "inventory.csv");
  writeFileSync(bank, store.bankCsv);
  writeFileSync(inventory, store.inventoryCsv);
  return { folder: home, reports, bank, inventory };
}
