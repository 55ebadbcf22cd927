import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface MetricsServer {
  url: string;
  stop(): Promise<void>;
}

/** Serves the text of `metrics` at `/metrics`; 503 before there is any. */
export async function startMetricsServer(
  host: string,
  port: number,
  metrics: () => string | undefined,
): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    const text = metrics();
    if (request.method !== "GET" || request.url !== "/metrics") response.writeHead(404).end();
    else if (text === undefined) response.writeHead(503, { "retry-after": "60" }).end();
    else response.writeHead(200, { "content-type": "text/plain; version=0.0.4; charset=utf-8" }).end(text);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const { port: listening } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://${host}:${listening}/metrics`, stop };
}
