import { createServer } from "node:net";
import { IndexerError } from "./errors.ts";

/** `port` where it is free on `host`, else an error; 0: any free one. */
export function freePort(port = 0, host = "127.0.0.1"): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new IndexerError(`port ${port} of ${host} is in use`, ["name another --port"])
          : error,
      ),
    );
    server.listen(port, host, () => {
      const { port: found } = server.address() as { port: number };
      server.close(() => resolve(found));
    });
  });
}
