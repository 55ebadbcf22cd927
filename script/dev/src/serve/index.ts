export { startWorldIndexer } from "./indexer.ts";
export { freePort } from "./port.ts";
export { serveSite } from "./server.ts";
export { buildSite } from "./site.ts";
