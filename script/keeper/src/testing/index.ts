/** What campaigns and benchmarks of `test/` need of the keeper besides its library: stores and files to try it on, inner rules to hold it to. */
export { batchReads, multicall3Address } from "../chain/batchReads.ts";
export { decide as decideIngest } from "../jobs/ingest/decide.ts";
export { largestBatch } from "../jobs/payout/decide.ts";
export { batchesInFlight } from "../jobs/payout/execute.ts";
export { prometheus } from "../jobs/status/prometheus.ts";
export { toJson } from "../json.ts";
export { at } from "../sources/amazon-v2/columns.ts";
export { artifact, createDeployer } from "./deploy.ts";
export { put, putBank, putReport, settlementIdOf } from "./files.ts";
export { deployGovernor, timelockDelay, votingPeriod } from "./governor.ts";
export { end, everyClass, type Form, type MadeRow, makeReport, row, start } from "./report.ts";
export { attestorKeys, contractsAreBuilt, deployStore, keeperKey, people } from "./store.ts";
