// What other tools of the repository start an indexer with.
export type { IndexedChain } from "./config.ts";
export { ConfigError } from "./config.ts";
export { type EngineLine, levels, startEngine } from "./engine.ts";
export { IndexerError } from "./errors.ts";
export { freePort } from "./port.ts";
export { startPostgres } from "./postgres.ts";
export { type Indexer, type IndexerOptions, startIndexer } from "./run.ts";
export { readStatus } from "./status.ts";
