import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface CountingProxy {
  url: string;
  /** JSON-RPC calls and the HTTP requests that carried them, so far. */
  counts: { calls: number; requests: number };
  stop(): Promise<void>;
}

/** Passes JSON-RPC on to `target` and counts it, so that figures do not rest on what the caller says of itself. */
export async function startCountingProxy(target: string): Promise<CountingProxy> {
  const counts = { calls: 0, requests: 0 };
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const parsed: unknown = JSON.parse(body);
    counts.requests += 1;
    counts.calls += Array.isArray(parsed) ? parsed.length : 1;
    const headers = { "content-type": "application/json" };
    const answer = await fetch(target, { method: "POST", headers, body });
    response.writeHead(answer.status, headers).end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, counts, stop };
}
