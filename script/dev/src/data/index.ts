export { DERIVED_FILE } from "./orders.ts";
export { type Random, seededRandom } from "./random.ts";
export { buildDemoStores } from "./settlements.ts";
