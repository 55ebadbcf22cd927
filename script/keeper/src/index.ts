/** The keeper as a library: what the command line runs, for the local world and for tests. */
export { type Clients, createClients, type Reader, type Writer } from "./chain/client.ts";
export { accountSigner, type Signer } from "./chain/signer.ts";
export { findStore, loadConfig, parseConfig } from "./config/load.ts";
export type { KeeperConfig, KeeperConfigInput, StoreConfig } from "./config/schema.ts";
export { open as openSealed, shareOf } from "./credentials/open.ts";
export { nextBinding, registrationOf, requireCurrent } from "./credentials/registry.ts";
export { seal } from "./credentials/seal.ts";
export type { Binding, Sealed } from "./credentials/sealed.ts";
export { type ErrorCode, KeeperError } from "./errors.ts";
export { signAdjustments, submitAdjustments } from "./jobs/adjust/job.ts";
export { type AttestOptions, type AttestResult, attest } from "./jobs/attest/job.ts";
export { type GovernOptions, type GovernResult, govern } from "./jobs/govern/job.ts";
export { type IngestOptions, type IngestResult, ingest } from "./jobs/ingest/job.ts";
export { bankFigure, type CommerceFigures, commerceFigures, type Period } from "./jobs/metrics/decide.ts";
export { signMetrics, submitMetrics } from "./jobs/metrics/job.ts";
export { type PaidStore, type PayoutOptions, payout } from "./jobs/payout/job.ts";
export type { ReviewAction } from "./jobs/review/decide.ts";
export { type ReviewedStore, type ReviewOptions, review } from "./jobs/review/job.ts";
export { type SettleOptions, type SettleResult, settleAll } from "./jobs/settle/job.ts";
export type { Alert, AlertId } from "./jobs/status/alerts.ts";
export type { StoreStatus } from "./jobs/status/decide.ts";
export { type Status, status } from "./jobs/status/job.ts";
export { type Watched, type WatchOptions, watch } from "./jobs/watch/job.ts";
export { Journal } from "./journal/journal.ts";
export { type Rate, toAsset } from "./money/convert.ts";
export { formatMinor, minorDigits, parseMinor } from "./money/minor.ts";
export {
  bankFields,
  buildSettlement,
  commerceFields,
  hashText,
  type SettlementStore,
} from "./settlement/build.ts";
export { defaultDeadline } from "./settlement/deadline.ts";
export { type MetricsStatement, signMetricsStatement } from "./settlement/metricsStatement.ts";
export type { DepositRecord, QuarantinedKind, SettlementRecord } from "./settlement/record.ts";
export { signBank, signBankMetrics, signCommerce, signCommerceMetrics } from "./settlement/sign.ts";
export {
  type BankStatement,
  type CommerceStatement,
  type SettlementStatement,
  signBankStatement,
  signCommerceStatement,
} from "./settlement/statement.ts";
export { columns as settlementReportColumns } from "./sources/amazon-v2/columns.ts";
export {
  type ReadReportOptions,
  readSettlementReport,
  readSettlementReportFile,
} from "./sources/amazon-v2/read.ts";
export type { ReportStore } from "./sources/amazon-v2/summary.ts";
export { type BankFile, type BankStore, bankColumns, readBankCsv } from "./sources/bank-csv/read.ts";
export { type InventoryFile, inventoryColumns, readInventoryCsv } from "./sources/inventory-csv/read.ts";
