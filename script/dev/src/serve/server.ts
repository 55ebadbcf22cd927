import type { Server } from "node:http";
import { createServer } from "node:http";
import sirv from "sirv";

export interface Site {
  url: string;
  stop(): Promise<void>;
}

/**
 * Serves the built dApp on the loopback, with what `config` says at that moment as its config.json; files that are there
 * compressed too, compressed.
 */
export async function serveSite(folder: string, port: number, config: () => object): Promise<Site> {
  const files = sirv(folder, { dev: false, etag: true, gzip: true, brotli: true });
  const server: Server = createServer((request, response) => {
    if (request.url?.split("?")[0] === "/config.json") {
      response
        .writeHead(200, { "content-type": "application/json", "cache-control": "no-store" })
        .end(JSON.stringify(config()));
      return;
    }
    files(request, response, () => {
      response.writeHead(404).end("not found");
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
