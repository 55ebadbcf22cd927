import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface RpcCall {
  id: number;
  method: string;
  params?: unknown[];
}

export interface RpcServer {
  url: string;
  /** Methods that it was asked for, in order. */
  asked: string[];
  stop(): Promise<void>;
}

/** A node that answers each call with what `answer` gives, also in batches; silent where that never settles. */
export async function serveRpc(answer: (call: RpcCall) => unknown): Promise<RpcServer> {
  const asked: string[] = [];
  const one = async (call: RpcCall) => {
    asked.push(call.method);
    try {
      return { jsonrpc: "2.0", id: call.id, result: await answer(call) };
    } catch (error) {
      const { code = -32_603, message } = error as { code?: number; message: string };
      return { jsonrpc: "2.0", id: call.id, error: { code, message } };
    }
  };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString("utf8")) as RpcCall | RpcCall[];
    const answers = Array.isArray(body) ? await Promise.all(body.map(one)) : await one(body);
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(answers));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Asks a real node. */
export async function askRpc(url: string, method: string, params: readonly unknown[] = []): Promise<unknown> {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
  });
  const { result, error } = (await answer.json()) as { result?: unknown; error?: Error };
  if (error !== undefined) throw error;
  return result;
}
