import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Clock } from "../sources/shared/clock.ts";

export interface LocalServer {
  url: string;
  close(): Promise<void>;
}

/** Serves on a port of its own of this machine. */
export async function serve(
  handle: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<LocalServer> {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A clock that stops until somebody sleeps. */
export class TestClock implements Clock {
  slept = 0;
  #now: number;

  constructor(now = Date.UTC(2026, 10, 21)) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  async sleep(milliseconds: number): Promise<void> {
    this.slept += milliseconds;
    this.#now += milliseconds;
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }
}

/** One refusal that a server gives before it answers. */
export interface Trouble {
  /** Part of the path that it is for. */
  path: string;
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

export async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}
