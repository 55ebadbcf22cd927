/** The keeper as a library: what the command line runs, for the local world and for tests. */
export { accountSigner, type Signer } from "./chain/signer.ts";
export { findStore, loadConfig, parseConfig } from "./config/load.ts";
export type { KeeperConfig, KeeperConfigInput, StoreConfig } from "./config/schema.ts";
export { type ErrorCode, KeeperError } from "./errors.ts";
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
export type { DepositRecord, QuarantinedKind, SettlementRecord } from "./settlement/record.ts";
export { signBank, signBankMetrics, signCommerce, signCommerceMetrics } from "./settlement/sign.ts";
export { columns as settlementReportColumns } from "./sources/amazon-v2/columns.ts";
export { type ReadReportOptions, type ReportStore, readSettlementReport } from "./sources/amazon-v2/read.ts";
export { type BankFile, type BankStore, bankColumns, readBankCsv } from "./sources/bank-csv/read.ts";
