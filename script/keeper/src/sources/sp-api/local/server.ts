import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { type ApiDescription, ApiModel } from "../../../testing/model.ts";
import { type LocalServer, serve, type TestClock, type Trouble, textOf } from "../../../testing/server.ts";
import { settlementReportType } from "../model.ts";

const published = new URL("reports_2021-06-30.json", import.meta.url);

interface ServedReport {
  reportId: string;
  text: string | Uint8Array;
  gzip?: boolean;
  processingStatus?: string;
  reportType?: string;
}

export interface SpApiServer extends LocalServer {
  model: ApiModel;
  reports: ServedReport[];
  troubles: Trouble[];
  /** Paths that were asked for, in order. */
  asked: string[];
  /** What a page is changed into before it is sent, to leave the model. */
  spoil?: (body: Record<string, unknown>) => unknown;
  /** Seconds that an access token lasts. */
  tokenSeconds: number;
  pageSize: number;
}

export const spApiEnvironment = { TEST_CLIENT: "client", TEST_SECRET: "secret", TEST_REFRESH: "refresh" };

const tokenPath = "/auth/o2/token";
const urlLife = 300_000;

/** The Reports API as it is published, with Login with Amazon and the storage that reports are downloaded from. */
export async function spApiServer(clock: TestClock): Promise<SpApiServer> {
  const model = new ApiModel(JSON.parse(readFileSync(published, "utf8")) as ApiDescription);
  const tokens = new Map<string, number>();

  const send = (response: ServerResponse, status: number, body: unknown, headers = {}) =>
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  const error = (code: string, message: string) => ({ errors: [{ code, message }] });

  async function login(request: IncomingMessage, response: ServerResponse) {
    const form = new URLSearchParams(await textOf(request));
    const expected = {
      grant_type: "refresh_token",
      refresh_token: "refresh",
      client_id: "client",
      client_secret: "secret",
    };
    const right = Object.entries(expected).every(([name, value]) => form.get(name) === value);
    if (request.method !== "POST" || !right) return send(response, 401, { error: "invalid_client" });
    const token = `token-${tokens.size + 1}`;
    tokens.set(token, clock.now() + server.tokenSeconds * 1000);
    const body = {
      access_token: token,
      refresh_token: "refresh",
      token_type: "bearer",
      expires_in: server.tokenSeconds,
    };
    return send(response, 200, body);
  }

  function download(url: URL, response: ServerResponse, headers: IncomingMessage["headers"]) {
    const report = server.reports.find(({ reportId }) => `/storage/${reportId}` === url.pathname);
    if (headers["x-amz-access-token"] !== undefined) model.violations.push("a token went to the storage");
    if (report === undefined) return response.writeHead(404).end();
    if (clock.now() > Number(url.searchParams.get("until"))) return response.writeHead(403).end("expired");
    const bytes = Buffer.from(report.text);
    return response.writeHead(200).end(report.gzip ? gzipSync(bytes) : bytes);
  }

  function list(url: URL): [number, unknown] {
    const next = url.searchParams.get("nextToken");
    if (next !== null && url.searchParams.size > 1)
      return [400, error("InvalidInput", "nextToken must be the only parameter")];
    const from = next === null ? 0 : Number(Buffer.from(next, "base64").toString());
    const page = server.reports.slice(from, from + server.pageSize);
    const end = from + page.length;
    const more = end < server.reports.length;
    const reports = page.map(
      ({ reportId, processingStatus = "DONE", reportType = settlementReportType }) => ({
        reportId,
        reportType,
        processingStatus,
        createdTime: "2026-11-20T00:00:00Z",
        reportDocumentId: `document-${reportId}`,
      }),
    );
    const body = { reports, ...(more ? { nextToken: Buffer.from(`${end}`).toString("base64") } : {}) };
    return [200, server.spoil?.(body) ?? body];
  }

  function document(url: URL): [number, unknown] {
    const id = url.pathname.split("/").at(-1)!;
    const report = server.reports.find(({ reportId }) => `document-${reportId}` === id);
    if (report === undefined) return [404, error("NotFound", "no such document")];
    const address = `${server.url}/storage/${report.reportId}?until=${clock.now() + urlLife}`;
    const packed = report.gzip ? { compressionAlgorithm: "GZIP" } : {};
    return [200, { reportDocumentId: id, url: address, ...packed }];
  }

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url!, "http://server");
    server.asked.push(url.pathname);
    const trouble = server.troubles.find(({ path }) => url.pathname.includes(path));
    if (trouble !== undefined) server.troubles.splice(server.troubles.indexOf(trouble), 1);
    if (url.pathname.startsWith("/storage/")) {
      if (trouble !== undefined) return response.writeHead(trouble.status, trouble.headers).end();
      return download(url, response, request.headers);
    }
    if (url.pathname === tokenPath) {
      if (trouble !== undefined) return send(response, trouble.status, trouble.body ?? {}, trouble.headers);
      return login(request, response);
    }
    const template = model.request(request);
    if (template === undefined) return send(response, 400, error("InvalidInput", "not in the model"));
    const answer = (status: number, body: unknown, headers = {}) => {
      model.response(template, request.method!, status, body);
      return send(response, status, body, { "x-amzn-RateLimit-Limit": "0.5", ...headers });
    };
    if (trouble !== undefined)
      return answer(
        trouble.status,
        trouble.body ?? error("Trouble", "on request of the test"),
        trouble.headers,
      );
    const until = tokens.get(String(request.headers["x-amz-access-token"])) ?? 0;
    if (clock.now() >= until) return answer(401, error("Unauthorized", "the access token has expired"));
    const [status, body] = template.includes("/documents/") ? document(url) : list(url);
    return answer(status, body);
  }

  const server: SpApiServer = {
    ...(await serve((request, response) => void handle(request, response))),
    model,
    reports: [],
    troubles: [],
    asked: [],
    tokenSeconds: 3600,
    pageSize: 2,
  };
  return server;
}
