import { z } from "zod";

/** The one report type that is asked for. */
export const settlementReportType = "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2";

const reportSchema = z.object({
  reportId: z.string().min(1),
  reportType: z.string(),
  processingStatus: z.enum(["CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE"]),
  createdTime: z.string(),
  reportDocumentId: z.string().min(1).optional(),
});

export const reportsSchema = z.object({ reports: z.array(reportSchema), nextToken: z.string().optional() });

export const reportDocumentSchema = z.object({
  reportDocumentId: z.string(),
  url: z.url({ protocol: /^https?$/ }),
  compressionAlgorithm: z.literal("GZIP").optional(),
});

export type ListedReport = z.output<typeof reportSchema>;
export type ReportDocument = z.output<typeof reportDocumentSchema>;
