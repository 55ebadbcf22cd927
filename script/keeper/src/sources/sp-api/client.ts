import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { KeeperError } from "../../errors.ts";
import type { Clock } from "../shared/clock.ts";
import { callApi } from "../shared/http.ts";
import { parseAnswer } from "../shared/json.ts";
import { Limiter } from "../shared/limiter.ts";
import type { LwaToken } from "./auth.ts";
import {
  type ListedReport,
  type ReportDocument,
  reportDocumentSchema,
  reportsSchema,
  settlementReportType,
} from "./model.ts";

const base = "/reports/2021-06-30";
const userAgent = "takings/0.1 (Language=TypeScript)";
/** A report grows about a hundredfold when it is unpacked; anything larger is not a report. */
const largestReport = 1 << 30;
/** How many fresh addresses are asked for when one has expired (they last five minutes). */
const addresses = 3;

/**
 * The Selling Partner API, as far as a settlement needs it: two operations that read. There is no operation here that
 * writes, and the application needs no role but the one for finance and accounting reports.
 */
export class SpApiClient {
  readonly #endpoint: string;
  readonly #token: LwaToken;
  readonly #clock: Clock;
  readonly #lists: Limiter;
  readonly #documents: Limiter;

  constructor(endpoint: string, token: LwaToken, clock: Clock) {
    this.#endpoint = endpoint;
    this.#token = token;
    this.#clock = clock;
    this.#lists = new Limiter(clock, 0.0222, 10);
    this.#documents = new Limiter(clock, 0.0167, 15);
  }

  /** Finished settlement reports, page after page; the platform keeps them for ninety days. */
  async *reports(createdSince?: Date): AsyncIterable<ListedReport> {
    let next: string | undefined;
    const seen = new Set<string>();
    do {
      // A next token must be the only parameter, or the request fails.
      const query =
        next === undefined
          ? new URLSearchParams({
              reportTypes: settlementReportType,
              processingStatuses: "DONE",
              pageSize: "100",
              ...(createdSince === undefined ? {} : { createdSince: createdSince.toISOString() }),
            })
          : new URLSearchParams({ nextToken: next });
      const what = "Selling Partner API getReports";
      const body = await this.#get(what, `${base}/reports?${query}`, this.#lists);
      const page = parseAnswer(reportsSchema, body, what);
      for (const report of page.reports) {
        if (report.reportType === settlementReportType && report.processingStatus === "DONE") yield report;
      }
      next = page.nextToken;
      if (next !== undefined && seen.has(next)) throw new KeeperError("Source", `${what} repeats its pages`);
      if (next !== undefined) seen.add(next);
    } while (next !== undefined);
  }

  /** A report's text as the platform wrote it, unpacked. */
  async download(documentId: string): Promise<Uint8Array> {
    for (let attempt = 0; attempt < addresses; attempt += 1) {
      const document = await this.#document(documentId);
      const what = "the download of a settlement report";
      const call = { what, method: "GET" as const, url: new URL(document.url), expected: 200 };
      // No token here: the address itself is the permission, and it is another host.
      const { status, body } = await callApi(call, this.#clock, [403]);
      if (status === 403) continue;
      return document.compressionAlgorithm === undefined ? body : await unpack(body, documentId);
    }
    throw new KeeperError("Source", `every address of report document ${documentId} had expired`);
  }

  async #document(id: string): Promise<ReportDocument> {
    const what = "Selling Partner API getReportDocument";
    const path = `${base}/documents/${encodeURIComponent(id)}`;
    return parseAnswer(reportDocumentSchema, await this.#get(what, path, this.#documents), what);
  }

  async #get(what: string, path: string, limiter: Limiter): Promise<Uint8Array> {
    const { body } = await callApi(
      {
        what,
        method: "GET",
        url: new URL(path, this.#endpoint),
        headers: async () => ({
          accept: "application/json",
          "user-agent": userAgent,
          "x-amz-access-token": await this.#token.get(),
        }),
        expected: 200,
        limiter,
        renew: () => this.#token.forget(),
      },
      this.#clock,
    );
    return body;
  }
}

async function unpack(body: Uint8Array, documentId: string): Promise<Uint8Array> {
  try {
    return await promisify(gunzip)(body, { maxOutputLength: largestReport });
  } catch {
    throw new KeeperError("Source", `report document ${documentId} is not what GZIP makes of a report`);
  }
}
